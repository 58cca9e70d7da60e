import { memoisedOf } from '../../base/memo.ts';
import { commonNumbers, numberOf, numbersOf } from '../../base/numbers.ts';
import { conceptOf, tellingOf } from '../../extract/concepts.ts';
import type { EventFrame } from '../../extract/facts.ts';
import { gap } from '../days.ts';
import type { Prepared, Stated } from '../prepared.ts';
import { matchEvents, type EventMatch } from '../same/event.ts';

/** Articles whose names and concepts are kept at hand. */
const CAPACITY = 4_000;

/** What two articles are to each other, whatever figures they give: worked out once for all of these. */
export interface Together {
  readonly a: Prepared;
  readonly b: Prepared;
  /** Days between them; {@link UNDATED} where one is not dated. */
  readonly days: number;
  readonly logDays: number;
  readonly oneLanguage: boolean;
  /** The share of the names of the shorter list that both articles have. */
  readonly names: number;
  /** How much of what the shorter lead says the other lead says, too, in whatever language. */
  readonly concepts: number;
  /** Whether a claim of the one and a claim of the other belong to one event; `unknown` where a figure has none. */
  readonly eventOf: (one: Stated | null, two: Stated | null, story: number) => EventMatch;
}

/** Days between texts of which one is not dated. */
const UNDATED = 20;

let last: Together | undefined;

/** Two articles are asked about once for each two of their figures, and then never again. */
export function togetherOf(a: Prepared, b: Prepared): Together {
  if (last?.a !== a || last.b !== b) {
    const days = Math.abs(gap(a.published, b.published) ?? UNDATED);
    last = {
      a,
      b,
      days,
      logDays: Math.log(1 + days),
      oneLanguage: a.article.facts.language === b.article.facts.language,
      names: shareOfNames(a, b),
      concepts: shareOfConcepts(a, b),
      eventOf: matchOnce(),
    };
  }
  return last;
}

/** Most figures of an article belong to its main event. */
function matchOnce(): Together['eventOf'] {
  const known = new Map<EventFrame, Map<EventFrame, EventMatch>>();
  return (one, two, story) => {
    if (!one?.event || !two?.event) return 'unknown';
    const theirs = known.get(one.event) ?? new Map<EventFrame, EventMatch>();
    known.set(one.event, theirs);
    const match = theirs.get(two.event) ?? matchEvents(one, two, story);
    theirs.set(two.event, match);
    return match;
  };
}

export function namesInCommon(a: Prepared, b: Prepared): number {
  return togetherOf(a, b).names;
}

function shareOfNames(a: Prepared, b: Prepared): number {
  const [one, two] = [namesOfArticle(a), namesOfArticle(b)];
  const few = Math.min(one.length, two.length);
  return few === 0 ? 0 : commonNumbers(one, two) / few;
}

function shareOfConcepts(a: Prepared, b: Prepared): number {
  const [one, two] = [conceptsOf(a), conceptsOf(b)];
  const [few, many] = one.numbers.length <= two.numbers.length ? [one, two] : [two, one];
  let [common, all] = [0, 0];
  for (let i = 0, j = 0; i < few.numbers.length; i++) {
    const [number = 0, telling = 0] = [few.numbers[i], few.telling[i]];
    while (j < many.numbers.length && (many.numbers[j] ?? 0) < number) j++;
    all += telling;
    if (many.numbers[j] === number) common += telling;
  }
  return all === 0 ? 0 : common / all;
}

/** Concepts by their numbers in order, and what each tells. */
interface Concepts {
  readonly numbers: Int32Array;
  readonly telling: Float64Array;
}

const conceptsOf: (article: Prepared) => Concepts = memoisedOf(CAPACITY, (article) => {
  const { language } = article.article.facts;
  const tellings = new Map<number, number>();
  for (const word of article.lead.words) {
    const concept = conceptOf(word, language);
    if (concept !== '') tellings.set(numberOf(concept), tellingOf(concept));
  }
  const numbers = Int32Array.from(tellings.keys()).sort();
  return { numbers, telling: Float64Array.from(numbers, (number) => tellings.get(number) ?? 0) };
});

const namesOfArticle: (article: Prepared) => Int32Array = memoisedOf(CAPACITY, (article) => numbersOf(article.article.facts.mentions.map(({ id }) => article.shared(id))));
