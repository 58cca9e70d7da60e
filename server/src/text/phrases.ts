import { CAPITAL, classAt, INNER, isLetter } from './characters.ts';

/** Phrases that a line may be made of, compared word by word without case, accents' form or punctuation. */
export interface PhraseSet {
  readonly phrases: ReadonlySet<string>;
  readonly longest: number;
  /** First words of the phrases: most words of a text start none. */
  readonly starts: ReadonlySet<string>;
}

/** Prepares a list of phrases for {@link coveredWords} and {@link startsWithPhrase}. */
export function phraseSet(lists: readonly (readonly string[])[]): PhraseSet {
  const phrases = new Set(lists.flat().map((phrase) => lineWords(phrase).join(' ')));
  return { phrases, longest: Math.max(...[...phrases].map((phrase) => phrase.split(' ').length)), starts: new Set([...phrases].map((phrase) => phrase.split(' ', 1)[0] ?? '')) };
}

/**
 * The words of a line in lower case, figures left out. A capital letter in a word starts a new one, as sites glue their
 * buttons together (*Partager cet articleDiscussion*). At most 400 code units are read.
 */
export function lineWords(line: string): string[] {
  const words: string[] = [];
  const end = Math.min(line.length, 400);
  for (let i = 0; i < end; ) {
    const next = isLetter(classAt(line, i)) ? endOfPart(line, i, end) : i + 1;
    if (isLetter(classAt(line, i))) words.push(line.slice(i, next).normalize('NFC').toLowerCase());
    i = next;
  }
  return words;
}

function endOfPart(line: string, start: number, limit: number): number {
  let end = start + 1;
  const shouting = classAt(line, start) === CAPITAL && classAt(line, end) === CAPITAL;
  for (; end < limit; end++) {
    const kind = classAt(line, end);
    if (!isLetter(kind) && kind !== INNER) break;
    if (kind === CAPITAL && !shouting) break;
  }
  return end;
}

/** How many of the words belong to phrases of the set, longest phrases first. */
export function coveredWords(words: readonly string[], set: PhraseSet): number {
  let covered = 0;
  for (let i = 0; i < words.length; ) {
    const length = phraseAt(words, i, set);
    covered += length;
    i += Math.max(1, length);
  }
  return covered;
}

/** Number of words of the longest phrase of the set that starts at word `at`; 0 if none does. */
export function phraseAt(words: readonly string[], at: number, set: PhraseSet): number {
  if (!set.starts.has(words[at] ?? '')) return 0;
  for (let length = Math.min(set.longest, words.length - at); length > 0; length--) {
    if (set.phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Length of the line without figures, spaces and marks: what a reader would have to read. */
export function letterCount(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) if (isLetter(classAt(line, i))) count++;
  return count;
}
