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

/** The phrases of a language by their first word, the longest first. */
export function statePhrases(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  return lexicons[language];
}

const lexicons: Readonly<Record<Language, ReadonlyMap<string, readonly Phrase[]>>> = { fr: prepare(fr), en: prepare(en) };

function prepare(states: Readonly<Record<string, Axis>>): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of Object.entries(states).flatMap(([axis, entry]) => phrasesOf(axis, entry))) {
    const first = phrase.words[0] ?? '';
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function phrasesOf(axis: string, { answers, of, personal }: Axis): Phrase[] {
  const names = Object.keys(answers);
  return Object.entries(answers).flatMap(([answer, phrases]) =>
    phrases.map((phrase): Phrase => ({ axis, answer, words: phrase.replaceAll('’', "'").split(' '), of, personal: personal === true, other: names.length === 2 ? names.find((name) => name !== answer) : undefined })),
  );
}
