import type { Token } from '../../../text/types.ts';
import type { JoinWords } from '../machine/grammar.ts';
import type { FormMatch } from '../machine/scan.ts';
import type { Reading } from '../reading.ts';

/** Expressions that stand for one moment (*mardi*, *à 14 h*), or for a stretch between two of them. */
export interface Chain {
  /** Indexes of the first expression and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the first expression of the second moment, if there are two. */
  readonly second: number | undefined;
}

/** Chains of two expressions or more, in order; *lundi de 8 heures à 9 heures* is one of three. */
export function chainsOf(matches: readonly FormMatch[], tokens: readonly Token[], joins: JoinWords): Chain[] {
  const chains: Chain[] = [];
  for (let from = 0; from < matches.length; ) {
    const chain = chainAt(matches, from, tokens, joins);
    if (chain.to - from > 1) chains.push(chain);
    from = chain.to;
  }
  return chains;
}

function chainAt(matches: readonly FormMatch[], from: number, tokens: readonly Token[], joins: JoinWords): Chain {
  let second: number | undefined;
  let side = rolesOf(matches[from]?.reading);
  let to = from + 1;
  for (; to < matches.length; to++) {
    const [left, right] = [matches[to - 1], matches[to]];
    const next = rolesOf(right?.reading);
    if (!left || !right || next === 0) break;
    const gap = gapOf(left, right, tokens);
    const adds = (side & next) === 0 || (next === PART && side === (DATE | PART));
    if (side !== 0 && adds && joins.together.has(gap) && !opensSecond(matches, to, side, next, tokens, joins)) side |= next;
    else if (second === undefined && side !== 0 && isRange(side, next, gap, matches[from], tokens, joins)) [second, side] = [to, next];
    else break;
  }
  return { from, to, second };
}

/** What an expression brings to a moment. A span of days or hours brings it as well. */
const DATE = 1;
const TIME = 2;
const PART = 4;

function rolesOf(reading: Reading | undefined): number {
  switch (reading?.kind) {
    case 'calendar':
      return DATE | (reading.clock ? TIME : 0) | (reading.part ? PART : 0);
    case 'shift':
      return reading.mod || Number.isNaN(reading.by) || (reading.by === 0 && reading.unit === 'second') ? 0 : DATE | (reading.clock ? TIME : 0) | (reading.part ? PART : 0);
    case 'clock':
      return reading.clock ? TIME : PART;
    case 'range':
      return reading.first.kind === 'clock' ? TIME : DATE;
    default:
      return 0;
  }
}

/** The words between two expressions, one blank between them; a gap of more than four words links nothing. */
function gapOf(left: FormMatch, right: FormMatch, tokens: readonly Token[]): string {
  if (right.from - left.to > 4) return '…';
  let words = '';
  for (let i = left.to; i < right.from; i++) words += `${words === '' ? '' : ' '}${tokens[i]?.lower ?? ''}`;
  return words;
}

/** *de 14 h le 3 mai à 15 h le 5*: the first moment has its day, so the time opens the second. */
function opensSecond(matches: readonly FormMatch[], at: number, side: number, next: number, tokens: readonly Token[], joins: JoinWords): boolean {
  const [left, right, after] = [matches[at - 1], matches[at], matches[at + 1]];
  if (!left || !right || !after || next !== TIME || (side & DATE) === 0 || !joins.range.has(gapOf(left, right, tokens))) return false;
  return (rolesOf(after.reading) & DATE) !== 0 && joins.together.has(gapOf(right, after, tokens)) && isOpened(matches[at - 1], tokens, joins.openers);
}

/** *de … à*, *entre … et*; times and dashes need no word in front. */
function isRange(side: number, next: number, gap: string, first: FormMatch | undefined, tokens: readonly Token[], joins: JoinWords): boolean {
  if (!joins.range.has(gap) && !joins.between.has(gap)) return false;
  const comparable = (side & next) !== 0 || (side & ~DATE) !== 0;
  if (!comparable) return false;
  if (joins.between.has(gap)) return isOpened(first, tokens, joins.betweenOpeners);
  const times = (side & TIME) !== 0 && (next & TIME) !== 0;
  return times || joins.dashes.has(gap) || isOpened(first, tokens, joins.openers);
}

function isOpened(first: FormMatch | undefined, tokens: readonly Token[], openers: ReadonlySet<string>): boolean {
  const before = tokens[(first?.from ?? 0) - 1]?.lower;
  const twice = tokens[(first?.from ?? 0) - 2]?.lower;
  return first !== undefined && (openers.has(before ?? '') || openers.has(`${twice} ${before}`) || openers.has(tokens[first.from]?.lower ?? ''));
}
