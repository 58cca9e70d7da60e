import { memoisedOf } from '../../base/memo.ts';
import { conceptOf, tellingOf } from '../../extract/concepts.ts';
import type { Prepared } from '../prepared.ts';

/** Articles whose names and concepts are kept at hand. */
const CAPACITY = 500;

/** The share of the names of the shorter list that both articles have. */
export function namesInCommon(a: Prepared, b: Prepared): number {
  const [one, two] = [namesOfArticle(a), namesOfArticle(b)];
  const [few, many] = one.size <= two.size ? [one, two] : [two, one];
  let common = 0;
  for (const id of few) if (many.has(id)) common++;
  return few.size === 0 ? 0 : common / few.size;
}

/** How much of what the shorter lead says the other lead says, too, in whatever language. */
export function conceptsInCommon(a: Prepared, b: Prepared): number {
  const [one, two] = [conceptsOf(a), conceptsOf(b)];
  const [few, many] = one.size <= two.size ? [one, two] : [two, one];
  let [common, all] = [0, 0];
  for (const concept of few) {
    const telling = tellingOf(concept);
    all += telling;
    if (many.has(concept)) common += telling;
  }
  return all === 0 ? 0 : common / all;
}

const conceptsOf: (article: Prepared) => ReadonlySet<string> = memoisedOf(CAPACITY, (article) => {
  const { language } = article.article.facts;
  return new Set(article.lead.words.map((word) => conceptOf(word, language)).filter((concept) => concept !== ''));
});

const namesOfArticle: (article: Prepared) => ReadonlySet<string> = memoisedOf(CAPACITY, (article) => new Set(article.article.facts.mentions.map(({ id }) => article.shared(id))));
