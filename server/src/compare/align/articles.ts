import { memoisedOf } from '../../base/memo.ts';
import { conceptOf, tellingOf } from '../../extract/concepts.ts';
import type { Prepared } from '../prepared.ts';

/** Articles whose names and concepts are kept at hand. */
const CAPACITY = 500;

/** The share of the names of the shorter list that both articles have. */
export const namesInCommon: (a: Prepared, b: Prepared) => number = ofLastPair(shareOfNames);

/** How much of what the shorter lead says the other lead says, too, in whatever language. */
export const conceptsInCommon: (a: Prepared, b: Prepared) => number = ofLastPair(shareOfConcepts);

/** Two articles are asked about once for each two of their figures, and then never again. */
function ofLastPair(work: (a: Prepared, b: Prepared) => number): (a: Prepared, b: Prepared) => number {
  let last: readonly [a: Prepared, b: Prepared, made: number] | undefined;
  return (a, b) => {
    if (last === undefined || last[0] !== a || last[1] !== b) last = [a, b, work(a, b)];
    return last[2];
  };
}

function shareOfNames(a: Prepared, b: Prepared): number {
  const [one, two] = [namesOfArticle(a), namesOfArticle(b)];
  const [few, many] = one.size <= two.size ? [one, two] : [two, one];
  let common = 0;
  for (const id of few) if (many.has(id)) common++;
  return few.size === 0 ? 0 : common / few.size;
}

function shareOfConcepts(a: Prepared, b: Prepared): number {
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
