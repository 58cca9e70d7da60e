import type { Paragraph, Token } from '../../text/types.ts';
import type { TenseCues } from './machine/grammar.ts';
import { WordTable } from './machine/wordTable.ts';
import type { Tense } from './reading.ts';

/** Capitals open names, and words that open a sentence: those are read from so many letters on. */
const OPENING = 6;

/** What the word at `index` says about the time of its clause; its sentence opens at `first`. */
export function cueOf({ text, tokens }: Paragraph, cues: TenseCues, index: number, first: number): Tense {
  const word = tokens[index];
  if (word?.kind !== 'word' || (word.capital && (index > first || word.end - word.start < OPENING))) return 'unknown';
  const before = tokens[index - 1]?.lower ?? '';
  const told = wordsOf(cues).get(word, text);
  if (told !== undefined) return toldBehind(told, word, index > first ? before : ',', tokens[index + 1], cues);
  if (endsOtherwise(text.charAt(word.end - 1), cues)) return 'unknown';
  const { lower } = word;
  if (cues.endings.test(lower)) return cues.exceptions.has(lower) || cues.helpers.has(before) ? 'unknown' : cues.endingTense;
  if (cues.pastEndings?.test(lower)) return cues.exceptions.has(lower) ? 'unknown' : 'past';
  return cues.participles?.test(lower) && (index === first || tokens[index - 1]?.kind === 'punctuation') ? 'past' : 'unknown';
}

/** Some words tell their tense only behind certain others (*a lieu*, *takes place*, *est convoqué*), or not behind some (*than expected*, *be held*). */
function toldBehind(told: Tense, { lower }: Token, before: string, next: Token | undefined, cues: TenseCues): Tense {
  const needed = cues.needs.get(lower);
  if (needed) return needed.has(before) ? told : cues.participles?.test(lower) && /^[,(]$/.test(before) ? 'past' : 'unknown';
  if (told === 'future') return cues.compared.has(`${before} ${lower}`) ? 'unknown' : told;
  if (cues.obliged.has(`${lower} ${next?.lower ?? ''}`)) return 'future';
  return cues.helpers.has(before) ? 'unknown' : told;
}

/** True for a small letter that ends no ending. */
function endsOtherwise(letter: string, { lastLetters }: TenseCues): boolean {
  return lastLetters !== undefined && letter >= 'a' && letter <= 'z' && !lastLetters.includes(letter);
}

const tables = new WeakMap<TenseCues, WordTable<Tense>>();

function wordsOf(cues: TenseCues): WordTable<Tense> {
  const known = tables.get(cues);
  if (known) return known;
  const made = new WordTable<Tense>(new Map([...[...cues.past].map((word) => [word, 'past'] as const), ...[...cues.future, ...cues.presents, ...cues.needs.keys()].map((word) => [word, 'future'] as const)]));
  tables.set(cues, made);
  return made;
}
