import type { Paragraph, Sentence, Token } from '../../text/types.ts';
import { cueOf } from './clauseCue.ts';
import type { TenseCues } from './machine/grammar.ts';
import type { Tense } from './reading.ts';

const REACH = 25;
/** How many words further away a verb counts that stands behind a comma or a relative, and behind an *and*. */
const CLAUSE = 6;
const COORDINATED = 3;

/** Where the search for a verb may go: the words of the sentence around an expression `from` to `to`. */
interface Place {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** True for an expression between two commas, or in front of its sentence with a comma behind it: these commas part it from no verb. */
  readonly setOff: boolean;
}

/** A verb, and how far it is from the expression, in words. */
interface Verb {
  readonly tense: Tense;
  readonly at: number;
  readonly cost: number;
}

/**
 * What the verb that governs the tokens `from` to `to` says: told as past, announced, or neither. It is the nearest one of the sentence,
 * where words behind the end of a clause are further away.
 */
export function tenseAround(paragraph: Paragraph, cues: TenseCues, from: number, to: number): Tense {
  const { tokens } = paragraph;
  const sentence = sentenceAt(paragraph.sentences, from);
  const [first, end] = [sentence?.from ?? 0, sentence?.to ?? tokens.length];
  if (isSince(tokens, cues, from)) return 'past';
  if (to - from <= 3 && isPlace(tokens, cues, from, first)) return 'future';
  const place: Place = { paragraph, from, to, low: Math.max(first, from - REACH), high: Math.min(end, to + REACH), setOff: isSetOff(tokens, cues, from, to, first) };
  const before = search(place, cues, -1, Number.POSITIVE_INFINITY);
  const after = search(place, cues, 1, before?.cost ?? Number.POSITIVE_INFINITY);
  const verb = after ?? before;
  if (!verb) return 'unknown';
  const word = tokens[to];
  const outcome = verb.tense === 'future' && word !== undefined && to < end && cues.outcomes.has(word.lower) && cues.presents.has(tokens[verb.at]?.lower ?? '');
  return outcome ? 'past' : verb.tense;
}

/** The first verb on one side that is nearer than `limit`. */
function search({ paragraph, from, to, low, high, setOff }: Place, cues: TenseCues, step: 1 | -1, limit: number): Verb | undefined {
  const { tokens } = paragraph;
  let cost = 0;
  let free = setOff;
  for (let at = step < 0 ? from - 1 : to; at >= low && at < high; at += step) {
    cost += 1;
    if (cost >= limit) return undefined;
    const parted = partedBy(tokens[at], cues);
    if (parted > 0) {
      cost += free ? 0 : parted;
      free = false;
    }
    const tense = cueOf(paragraph, cues, at, low);
    if (tense !== 'unknown') return cost < limit ? { tense, at, cost } : undefined;
  }
  return undefined;
}

/** How far a token puts what lies behind it. */
function partedBy(token: Token | undefined, cues: TenseCues): number {
  if (!token) return 0;
  if (token.kind === 'punctuation') return PAUSES.has(token.lower) ? CLAUSE : 0;
  if (token.kind !== 'word') return 0;
  return cues.and.has(token.lower) ? COORDINATED : cues.relatives.has(token.lower) ? CLAUSE : 0;
}

const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '«', '»', '"', '“', '”']);

/** *depuis mardi*, *since Tuesday*. */
function isSince(tokens: readonly Token[], { since }: TenseCues, from: number): boolean {
  return since.has(tokens[from]?.lower ?? '') || since.has(tokens[from - 1]?.lower ?? '');
}

/** *The final is at 3pm on Saturday*, *la finale est samedi*: nothing but the day, or a time and the day, behind the verb. */
function isPlace(tokens: readonly Token[], { copulas, leadIns, pointers }: TenseCues, from: number, first: number): boolean {
  for (let at = from - 1; at >= first && at >= from - 5; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (copulas.has(token.lower)) return at > first && !pointers.has(tokens[at - 1]?.lower ?? '');
    if (!leadIns.has(token.lower) && token.kind !== 'number' && !/^\d/.test(token.text)) return false;
  }
  return false;
}

function isSetOff(tokens: readonly Token[], { leadIns }: TenseCues, from: number, to: number, first: number): boolean {
  if (tokens[to]?.kind !== 'punctuation') return false;
  const before = leadIns.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  return before <= first || tokens[before - 1]?.kind === 'punctuation';
}

/** The sentence that holds a token, by halving. */
function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
