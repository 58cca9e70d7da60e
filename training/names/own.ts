import type { Language } from '../../server/src/text/types.ts';
import { readAnnotated, readGenres, readStories, type Annotated, type Part } from '../../server/test/names/annotated.ts';
import { paragraphsOf, typeNumber, type Example, type Gold } from './read.ts';

/** The parts of `eval/names` that may be learnt. `aside` and `unseen` never are. */
const LEARNT: readonly Part[] = ['open', 'fields', 'fresh'];

/** The annotated articles of this repository that may be learnt, each story as one. */
export function ownArticles(language: Language): readonly (readonly Annotated[])[] {
  const single = LEARNT.flatMap((part) => readAnnotated(language, part).map((article) => [article]));
  const stories = LEARNT.flatMap((part) => readStories(language, part));
  return [...single, ...stories, ...(language === 'fr' ? readGenres().map((article) => [article]) : [])];
}

/** Their paragraphs with the names in them; a name that a reader may leave unmarked is one. */
export function ownExamples(articles: readonly Annotated[], language: Language, weight: number): Example[] {
  return articles.flatMap(({ text, names }, document) => {
    const gold = names.flatMap(({ start, end, types }): Gold[] => {
      const type = typeNumber(types[0] ?? '');
      return type === undefined ? [] : [{ start, end, type }];
    });
    return paragraphsOf(text, gold, language).map((example) => ({ ...example, weight, document }));
  });
}
