import learnt from '../../../../models/statements.json' with { type: 'json' };
import { probabilityFrom, type Trees } from '../../base/trees.ts';
import type { ArticleContext } from '../context.ts';
import type { Contrast, Side } from '../facts.ts';
import { featuresOf, type Neighbours } from './features.ts';
import { statementsOf, type Statement } from './statement.ts';

/** Pairs less sure than this are none. */
const LEAST = 0.3;
/** Statements, and sentences, that stand between two that answer each other, at most. */
const APART = 2;
/** Statements before and behind a pair that are looked at for speakers. */
const AROUND = { before: 2, behind: 3 };
/** Characters of a statement that show it, and that stand for it. */
const LONGEST = 300;
const SHOWN = 80;

/** Two statements of a text, each with a speaker or a quotation, that it may set against each other. */
export interface Candidate extends Neighbours {
  readonly row: readonly number[];
}

/** What two speakers of one article say against each other, whatever words they use: *« Les petits chantaient », dit la principale. « Les petits pleuraient », dit une mère.* */
export function opposedStatements(article: ArticleContext, trees: Trees = learnt): Contrast[] {
  return opposedIn(candidatesIn(article), trees, LEAST).map(({ a, b, probability }) => ({ a: sideOf(a), b: sideOf(b), surely: Math.round(100 * probability) / 100 }));
}

/** All pairs of neighbours that may be opposed. */
export function candidatesIn(article: ArticleContext): Candidate[] {
  const all = statementsOf(article);
  return all.flatMap((a, i) =>
    all.slice(i + 1, i + 1 + APART).flatMap((b): Candidate[] => {
      if (b.sentence - a.sentence > APART || !a.maySpeak || !b.maySpeak || !isTold(b) || !isTold(a)) return [];
      const around = all.slice(Math.max(0, i - AROUND.before), i + 1 + AROUND.behind);
      const pair = { a, b, before: all[i - 1], voices: around.filter(({ maySpeak }) => maySpeak).length };
      return [{ ...pair, row: featuresOf(pair) }];
    }),
  );
}

const isTold = ({ quote, report }: Statement): boolean => quote !== undefined || report.by !== 'none';

/** Those that are surer than `least`: each statement answers one other and is answered by one, the surest first. */
export function opposedIn<T extends Candidate>(pairs: readonly T[], trees: Trees, least: number): (T & { readonly probability: number })[] {
  const sure = pairs.map((pair) => ({ ...pair, probability: probabilityFrom(trees, pair.row, least) })).filter(({ probability }) => probability >= least);
  sure.sort((x, y) => y.probability - x.probability);
  const [answered, answering] = [new Set<Statement>(), new Set<Statement>()];
  return sure.filter(({ a, b }) => {
    if (answered.has(a) || answering.has(b)) return false;
    answered.add(a);
    answering.add(b);
    return true;
  });
}

/** A statement as it is shown: the words of its quotation, where it has one of its own. */
function sideOf({ context: { facts, sentence }, start, end, quote, report: { voice } }: Statement): Side {
  const span = quote && quote.end - quote.start >= OWN * (end - start) ? { start: Math.max(start, quote.start), end: Math.min(end, quote.end) } : { start, end };
  const shown = { start: facts.start + span.start, end: facts.start + Math.min(span.end, span.start + LONGEST) };
  const value = facts.paragraph.text.slice(span.start, span.end).trim().slice(0, SHOWN);
  return { ...shown, value: { kind: 'text', value }, ...(voice ? { attribution: voice } : {}), sentence: { start: facts.start + sentence.start, end: facts.start + sentence.end } };
}

/** Share of a statement from which its quotation shows it alone. */
const OWN = 0.4;
