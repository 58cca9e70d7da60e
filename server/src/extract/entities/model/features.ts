import type { Scan } from '../scan.ts';
import type { Evidence } from './evidence.ts';
import { key } from './hash.ts';
import { EDGE, FIGURE, habit, LOWER, MARK, type WordFacts } from './words.ts';

/** A paragraph as the model sees it. */
export interface View {
  readonly scan: Scan;
  readonly words: readonly (WordFacts | undefined)[];
  readonly evidence: Evidence;
  /** Stands before the first and behind the last word of a sentence. */
  readonly edge: WordFacts;
  /** Number of the kind of line. */
  readonly lineKind: number;
  /** Index of the first token of the run of words with a capital that a token stands in, and of the token behind it; -1 outside. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Templates from this number to {@link AFTER_RULES} (exclusive) speak of what the rules found; training leaves them out at times. */
export const RULES = 100;
export const AFTER_RULES = 120;

/** No token has more features. */
export const MOST_FEATURES = 112;

/** Prepares a paragraph for {@link featuresAt}. */
export function viewOf(scan: Scan, words: readonly (WordFacts | undefined)[], evidence: Evidence, runStart = new Int32Array(words.length), runEnd = new Int32Array(words.length), edge: WordFacts = EDGE): View {
  runStart.fill(-1, 0, words.length);
  runEnd.fill(-1, 0, words.length);
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && isNameWord(words[to])) to++;
    for (let i = from; i < to; i++) {
      runStart[i] = from;
      runEnd[i] = to;
    }
    from = Math.max(to, from + 1);
  }
  return { scan, words, evidence, edge, lineKind: KINDS.indexOf(scan.paragraph.kind), runStart, runEnd };
}

const isNameWord = (word: WordFacts | undefined): boolean => word !== undefined && word.kind !== LOWER && word.kind !== FIGURE && word.kind !== MARK;

/** How the words around a token bear on it: itself, the ones before and behind it, the ones next to these. */
export const ROLES = 5;

/** The keys of what a word says by itself about the token of each role: about itself, about the one behind it, and so on. */
export function wordKeys(word: WordFacts): readonly (readonly number[])[] {
  const self = [key(1, word.word), key(12, word.shape), key(17, word.class), key(27, word.cluster, word.kind), ...word.affixes.map((affix) => key(11, affix, word.kind === LOWER ? 0 : 1))];
  for (let bits = word.kind === LOWER ? 0 : word.known & 127, bit = 0; bits > 0; bits >>= 1, bit++) if (bits & 1) self.push(key(26, bit));
  return [self, [key(2, word.word), key(18, word.class), key(28, word.cluster)], [key(3, word.word), key(19, word.class), key(29, word.cluster)], [key(4, word.word)], [key(5, word.word)]];
}

/**
 * Writes the keys of the features of token `at` that take more than one word into `out`, gives their number. `from` and `to` bound the sentence. The
 * features of the rules come last; `ruleless` leaves them out.
 */
export function featuresAt(view: View, at: number, from: number, to: number, out: Int32Array, ruleless: boolean): number {
  const self = wordAt(view, at, from, to);
  const before = wordAt(view, at - 1, from, to);
  const after = wordAt(view, at + 1, from, to);
  let n = 0;
  out[n++] = key(6, before.word, self.word);
  out[n++] = key(7, self.word, after.word);
  out[n++] = key(20, before.class, self.class);
  out[n++] = key(21, self.class, after.class);
  out[n++] = key(22, before.class, self.class, after.class);
  out[n++] = key(30, before.cluster, self.cluster, self.kind);
  out[n++] = key(31, self.cluster, after.cluster, self.kind);
  n = (view.runStart[at] ?? -1) < 0 ? putDistance(view, at, from, to, out, n) : putRun(view, at, from, to, out, putCapital(view, at, from, to, before, self, after, out, n));
  return ruleless ? n : putRules(view, at, from, to, out, n);
}

function wordAt(view: View, at: number, from: number, to: number): WordFacts {
  return at < from || at >= to ? view.edge : (view.words[at] ?? view.edge);
}

/** What is asked of a word with a capital only. */
function putCapital(view: View, at: number, from: number, to: number, before: WordFacts, self: WordFacts, after: WordFacts, out: Int32Array, start: number): number {
  const before2 = wordAt(view, at - 2, from, to);
  const after2 = wordAt(view, at + 2, from, to);
  const place = (view.scan.initial[at] ? 1 : 0) + (view.scan.loose ? 2 : 0);
  let n = start;
  out[n++] = key(8, before.word, after.word);
  out[n++] = key(9, before2.word, before.word, self.kind);
  out[n++] = key(10, after.word, after2.word, self.kind);
  out[n++] = key(13, before.kind, self.kind, after.kind);
  out[n++] = key(14, self.kind, place, habit(self.known));
  out[n++] = key(15, self.kind, before.word);
  out[n++] = key(16, self.kind, after.word);
  out[n++] = key(23, before.word, self.class);
  out[n++] = key(24, self.class, after.word);
  out[n++] = key(25, before2.class, before.class, self.kind);
  out[n++] = key(32, before2.cluster, before.cluster, self.kind);
  out[n++] = key(33, after.cluster, after2.cluster, self.kind);
  out[n++] = key(34, view.lineKind, self.kind, place);
  out[n++] = key(35, self.word, place);
  return n;
}

const KINDS = ['headline', 'standfirst', 'dateline', 'byline', 'caption', 'heading', 'body', 'furniture'];

/** The run of words with a capital around the token. */
function putRun(view: View, at: number, from: number, to: number, out: Int32Array, start: number): number {
  const first = Math.max(from, view.runStart[at] ?? -1);
  const end = Math.min(to, view.runEnd[at] ?? to);
  const length = Math.min(5, end - first);
  const position = at === first ? 0 : at === end - 1 ? 2 : 1;
  const head = wordAt(view, first, from, to);
  const last = wordAt(view, end - 1, from, to);
  const before = wordAt(view, first - 1, from, to);
  const after = wordAt(view, end, from, to);
  const noun = nounBefore(view, first, from);
  let n = start;
  out[n++] = key(50, length, position, wordAt(view, at, from, to).kind);
  out[n++] = key(51, head.class, position, length);
  out[n++] = key(52, last.class, position, length);
  out[n++] = key(53, before.word, position);
  out[n++] = key(54, after.word, position);
  out[n++] = key(55, before.word, head.class, position);
  out[n++] = key(56, head.word, position);
  out[n++] = key(57, last.word, position);
  out[n++] = key(58, wordAt(view, first - 2, from, to).word, before.word, position);
  out[n++] = key(59, after.word, wordAt(view, end + 1, from, to).word, position);
  out[n++] = key(60, before.cluster, after.cluster, position);
  out[n++] = key(61, before.class, position, after.class);
  out[n++] = key(62, noun, position);
  out[n++] = key(63, noun, head.class, position);
  return n;
}

/** For a word in lower case: the nearest words with a capital. */
function putDistance(view: View, at: number, from: number, to: number, out: Int32Array, start: number): number {
  let next = at + 1;
  while (next < at + 7 && next < to && (view.runStart[next] ?? -1) < 0) next++;
  let last = at - 1;
  while (last > at - 7 && last >= from && (view.runStart[last] ?? -1) < 0) last--;
  const { word, cluster } = wordAt(view, at, from, to);
  let n = start;
  out[n++] = key(70, word, next - at, wordAt(view, next, from, to).class);
  out[n++] = key(71, word, at - last, wordAt(view, last, from, to).class);
  out[n++] = key(72, word, Math.min(7, next - at) * 8 + Math.min(7, at - last));
  out[n++] = key(73, wordAt(view, last, from, to).class, wordAt(view, next, from, to).class, at - last);
  out[n++] = key(74, wordAt(view, at - 1, from, to).class, wordAt(view, at + 1, from, to).class, cluster);
  return n;
}

/** The last word in lower case before a run that is no function word: *ville* in *maire de la ville de X*. */
function nounBefore(view: View, first: number, from: number): number {
  for (let i = first - 1; i >= first - 4; i--) {
    const word = i < from ? view.edge : (view.words[i] ?? view.edge);
    if (word.kind !== LOWER) return word.kind;
    if ((word.lists & 1) === 0) return word.word;
  }
  return 0;
}

function putRules({ evidence, words, scan, edge }: View, at: number, from: number, to: number, out: Int32Array, start: number): number {
  const reading = evidence.reading[at] ?? 0;
  const before = at > from ? (evidence.reading[at - 1] ?? 0) : -1;
  const after = at + 1 < to ? (evidence.reading[at + 1] ?? 0) : -1;
  let n = start;
  out[n++] = key(RULES + 4, before, reading, after);
  if (reading === 0 && before <= 0 && after <= 0) return n;
  const weighted = evidence.weighted[at] ?? 0;
  const list = evidence.list[at] ?? 0;
  const self = words[at] ?? edge;
  out[n++] = key(RULES, reading);
  out[n++] = key(RULES + 1, weighted);
  out[n++] = key(RULES + 2, before, reading);
  out[n++] = key(RULES + 3, reading, after);
  out[n++] = key(RULES + 5, reading, self.class);
  out[n++] = key(RULES + 6, weighted, scan.initial[at] ? 1 : 0, self.kind);
  out[n++] = key(RULES + 7, reading, (words[at - 1] ?? edge).word);
  if (list === 0) return n;
  out[n++] = key(RULES + 8, list, reading);
  out[n++] = key(RULES + 9, list, reading, (words[at - 1] ?? edge).word);
  out[n++] = key(RULES + 10, list, reading, (words[at + 1] ?? edge).class);
  return n;
}
