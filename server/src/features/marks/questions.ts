import type { Span } from '../../base/span.ts';
import { compareText } from '../../base/compareText.ts';
import { cosine, leadVector } from '../../compare/same/lead.ts';
import type { ArticleKey, CorpusArticle } from '../../corpus/types.ts';
import { statedIn } from '../../extract/decided/stated.ts';
import type { Claim, ClaimAbout } from '../../extract/facts.ts';
import { articlesOf } from '../find.ts';
import { attributeLabels } from '../attributes.ts';
import { attributeText, subjectAndAttribute } from '../labels.ts';
import { cut } from '../markdown.ts';
import { sourceName } from '../sources.ts';
import { renderValue } from '../values.ts';
import type { View } from '../view.ts';

/** What marked words state, and what they may state it of. */
export interface Questions {
  readonly value: string;
  /** What other articles state with a value of that kind, those of the likeliest stories first. */
  readonly questions: readonly { readonly about: ClaimAbout; readonly title: string; readonly said: string; readonly words: string }[];
  readonly attributes: readonly { readonly attribute: string; readonly title: string }[];
}

/** So many articles are held against each other by their openings: a person waits for the answer. */
const FEW = 400;
const MOST_ARTICLES = 40;
const MOST_QUESTIONS = 200;
const MOST_SAID = 4;
const MOST_WORDS = 140;

/** What a person may choose from who says what words of a file state; undefined outside of articles. */
export function questionsAt(view: View, file: string, span: Span): Questions | undefined {
  const article = articlesOf(view, file).find(({ facts }) => facts.start <= span.start && span.end <= facts.end);
  if (!article) return undefined;
  const { value } = statedIn(span, article.facts, view.textOf(file).slice(span.start, span.end));
  const answers = new Map<string, { about: ClaimAbout; title: string; said: string[]; words: string }>();
  for (const other of relatedTo(view, article)) {
    for (const claim of other.facts.claims) {
      if (claim.value.kind !== value.kind || claim.scope.part === true || claim.scope.window !== undefined || !claim.polarity) continue;
      const about = aboutOf(view, other, claim);
      const known = answers.get(JSON.stringify(about)) ?? { about, title: titleOf(view, claim), said: [], words: wordsOf(view, other, claim) };
      known.said.push(`${renderValue(claim.value, view)} (${sourceName(view, other)})`);
      answers.set(JSON.stringify(about), known);
    }
  }
  const questions = [...answers.values()].slice(0, MOST_QUESTIONS).map(({ about, title, said, words }) => ({ about, title, words, said: [...new Set(said)].slice(0, MOST_SAID).join(', ') }));
  return { value: renderValue(value, view), questions, attributes: attributesIn(view, new Set([...answers.values()].map(({ about }) => about.attribute))) };
}

function aboutOf({ snapshot }: View, { key }: CorpusArticle, { subject, subjectName, attribute, object, objectName, scope }: Claim): ClaimAbout {
  const shared = (id: string): string => (id.startsWith('event:') ? id : snapshot.entityOf(key, id));
  return {
    subject: shared(subject), name: subjectName, attribute, ...(object === undefined ? {} : { object: shared(object) }), ...(objectName === undefined ? {} : { objectName }),
    ...(scope.place === undefined ? {} : { place: shared(scope.place) }), ...(scope.qualifier === undefined ? {} : { qualifier: scope.qualifier }),
  };
}

function titleOf(view: View, claim: Claim): string {
  const words = subjectAndAttribute(view, { subject: claim.subject, subjectName: claim.subjectName, attribute: claim.attribute, statements: [] });
  return [...words, claim.objectName, claim.scope.qualifier].filter(Boolean).join(', ');
}

/** The sentence of a claim: what a statement is of is often said better by its words than by its subject. */
function wordsOf(view: View, { file }: CorpusArticle, { sentence }: Claim): string {
  return cut(view.textOf(file).slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' ').trim(), MOST_WORDS);
}

/** Other articles, the likeliest to tell of the same first, and then the article itself. */
function relatedTo({ snapshot }: View, article: CorpusArticle): CorpusArticle[] {
  const shared = new Map<ArticleKey, number>(snapshot.articles.size > FEW ? [] : [...snapshot.articles.keys()].map((key) => [key, 0]));
  for (const { id } of article.facts.entities) {
    const others = new Set(snapshot.entities.get(snapshot.entityOf(article.key, id))?.mentions.map((mention) => mention.article));
    for (const key of others) shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  shared.delete(article.key);
  const lead = leadVector(article.facts.lead);
  const others = [...shared].sort(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, FEW).flatMap(([key]) => snapshot.articles.get(key) ?? []);
  const alike = new Map(others.map(({ key, facts }) => [key, cosine(lead, leadVector(facts.lead))]));
  const nearest = others.sort((a, b) => (alike.get(b.key) ?? 0) - (alike.get(a.key) ?? 0) || compareText(a.key, b.key)).slice(0, MOST_ARTICLES);
  return [...nearest, article];
}

/** What is stated of something with such a value, and then everything that has a name, both in the order of the reader's language. */
function attributesIn(view: View, likely: ReadonlySet<string>): Questions['attributes'] {
  const named = [...likely, ...Object.keys(attributeLabels)].map((attribute) => ({ attribute, title: attributeText(view, attribute) }));
  const first = new Map(named.toReversed().map((one) => [one.title, one]));
  return [...first.values()].sort((a, b) => Number(likely.has(b.attribute)) - Number(likely.has(a.attribute)) || a.title.localeCompare(b.title, view.locale));
}
