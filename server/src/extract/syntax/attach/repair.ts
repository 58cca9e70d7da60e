import type { Chunk, Reading } from '../chunks.ts';
import { tagName } from '../tags.ts';
import { RELATIONS } from './relations.ts';
import type { State } from './state.ts';
import en from '../../../locales/en/speech.json' with { type: 'json' };
import fr from '../../../locales/fr/speech.json' with { type: 'json' };

const SUBJECT = RELATIONS.indexOf('subject');
const OBJECT = RELATIONS.indexOf('object');
const RELATIVE = RELATIONS.indexOf('relative');
const BESIDE = RELATIONS.indexOf('beside');
const SPEECH: ReadonlySet<string> = new Set([...fr.verbs, ...en.verbs]);

/** Rules for what is learnt badly because treebanks hold too little of it. */
export function repair(state: State, chunks: readonly Chunk[], reading: Reading): void {
  for (const [verb, chunk] of chunks.entries()) {
    if (chunk.kind !== 'V' || chunk.subject >= 0 || !isFinite(chunk, reading)) continue;
    if (!pastRelative(state, chunks, reading, verb)) invertedSpeaker(state, chunks, reading, verb);
  }
}

/** *« … », a annoncé la directrice*; *…, said the mayor*: what follows a verb of saying behind a mark is its subject, and nothing else is. */
function invertedSpeaker(state: State, chunks: readonly Chunk[], reading: Reading, verb: number): void {
  const [before, own, behind] = [chunks[verb - 1], chunks[verb], chunks[verb + 1]];
  if (before?.kind !== 'F' || !own || !MARKS.has(textOf(reading, before.head)) || !behind || behind.kind !== 'N' || behind.preposition >= 0) return;
  if (!SPEECH.has(textOf(reading, own.head)) || /^R[or]/.test(nameOf(reading, behind.head))) return;
  if (!closesQuotation(chunks, reading, verb) && hasSubject(state, verb, verb - 1)) return;
  for (let i = 0; i < verb; i++) if (state.heads[i] === verb && state.relations[i] === SUBJECT) [state.heads[i], state.relations[i]] = [chunks.length, 0];
  hang(state, verb + 1, verb, SUBJECT);
  if (state.heads[verb] !== chunks.length) state.relations[verb] = BESIDE;
}

function closesQuotation(chunks: readonly Chunk[], reading: Reading, verb: number): boolean {
  return [verb - 1, verb - 2].some((at) => /^[»"”]$/.test(textOf(reading, chunks[at]?.head ?? -1)));
}

/** *Le maire, qui dirige la ville, a reconnu …*: a verb right behind the comma that closes a relative clause has the subject that stood before the clause. */
function pastRelative(state: State, chunks: readonly Chunk[], reading: Reading, verb: number): boolean {
  if (!isComma(chunks[verb - 1], reading)) return false;
  const clause = clauseBefore(chunks, reading, verb - 2);
  let noun = clause - 2;
  while ((chunks[noun]?.preposition ?? -1) >= 0) noun--;
  const subject = chunks[noun];
  if (clause < 0) return false;
  if (subject?.kind !== 'N' || hasSubject(state, verb, noun)) return clause >= 0;
  if (plural(reading, subject) !== nameOf(reading, chunks[verb]?.finite ?? 0).endsWith('p')) return false;
  for (let i = clause; i < verb; i++) if (state.heads[i] === verb && state.relations[i] === SUBJECT) hang(state, i, clause + 1, OBJECT);
  const governed = chunks.findIndex(({ kind }, i) => i > clause && i < verb && kind === 'V');
  if (governed >= 0 && state.heads[verb] === governed) [state.heads[verb], state.relations[verb]] = [state.heads[noun] ?? chunks.length, state.relations[noun] ?? 0];
  if (governed >= 0) hang(state, governed, noun, RELATIVE);
  hang(state, noun, verb, SUBJECT);
  return true;
}

/** The relative pronoun behind a comma that opens the clause that ends at a chunk; -1 for none. */
function clauseBefore(chunks: readonly Chunk[], reading: Reading, end: number): number {
  for (let i = end; i > Math.max(1, end - FARTHEST); i--) {
    if (isComma(chunks[i], reading) || /^[;:.»]$/.test(textOf(reading, chunks[i]?.head ?? 0))) return -1;
    if (chunks[i]?.kind === 'R' && isComma(chunks[i - 1], reading)) return i;
  }
  return -1;
}

const FARTHEST = 12;
const MARKS: ReadonlySet<string> = new Set([',', '»', '"', '”', '!', '?', '–', '—']);

/** True if a verb has that subject already, or one that stands before it. */
function hasSubject(state: State, verb: number, noun: number): boolean {
  for (let i = 0; i <= noun; i++) if (state.heads[i] === verb && state.relations[i] === SUBJECT) return true;
  return false;
}

function hang(state: State, child: number, head: number, relation: number): void {
  state.heads[child] = head;
  state.relations[child] = relation;
}

function isFinite({ finite }: Chunk, reading: Reading): boolean {
  return /^V(?:M|[PIJFCST]3)/.test(nameOf(reading, finite));
}

function isComma(chunk: Chunk | undefined, reading: Reading): boolean {
  return chunk?.kind === 'F' && textOf(reading, chunk.head) === ',';
}

function plural(reading: Reading, { from, head }: Chunk): boolean {
  return /^[DC]p/.test(nameOf(reading, from)) || nameOf(reading, head).endsWith('p');
}

function nameOf({ tags }: Reading, at: number): string {
  return tagName(tags[at] ?? 0);
}

function textOf({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? '';
}
