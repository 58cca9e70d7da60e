import { states as en } from '../../../locales/en/states.ts';
import { states as fr, type Axis } from '../../../locales/fr/states.ts';
import type { Language } from '../../../text/types.ts';

/** A phrase that answers a question about a thing. */
export interface Phrase {
  readonly axis: string;
  readonly answer: string;
  readonly words: readonly string[];
  readonly of: readonly string[] | undefined;
  readonly personal: boolean;
  /** The other answer, where the question has two. */
  readonly other: string | undefined;
}

/** The phrases of a language by their last word, which tells most, the longest first. */
export function statePhrases(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  return lexicons[language];
}

const lexicons: Readonly<Record<Language, ReadonlyMap<string, readonly Phrase[]>>> = { fr: prepare(fr), en: prepare(en) };

function prepare(states: Readonly<Record<string, Axis>>): ReadonlyMap<string, readonly Phrase[]> {
  const byLast = new Map<string, Phrase[]>();
  for (const phrase of Object.entries(states).flatMap(([axis, entry]) => phrasesOf(axis, entry))) {
    const last = phrase.words.at(-1) ?? '';
    const known = byLast.get(last);
    if (known) known.push(phrase);
    else byLast.set(last, [phrase]);
  }
  for (const phrases of byLast.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

function phrasesOf(axis: string, { answers, of, personal }: Axis): Phrase[] {
  const names = Object.keys(answers);
  return Object.entries(answers).flatMap(([answer, phrases]) =>
    phrases.map((phrase): Phrase => ({ axis, answer, words: phrase.replaceAll('’', "'").split(' '), of, personal: personal === true, other: names.length === 2 ? names.find((name) => name !== answer) : undefined })),
  );
}
