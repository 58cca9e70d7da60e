import { stages as en } from '../../../locales/en/stages.ts';
import { stages as fr, type Track } from '../../../locales/fr/stages.ts';
import type { Language } from '../../../text/types.ts';

/** A phrase that tells a stage of a course. */
export interface StagePhrase {
  readonly track: string;
  readonly stage: string;
  readonly words: readonly string[];
  readonly personal: boolean;
  /** True where the one of whom it is told is the object: *la police a arrêté X*. */
  readonly active: boolean;
}

/** The phrases of a language by their last word, the longest first. */
export function stagePhrases(language: Language): ReadonlyMap<string, readonly StagePhrase[]> {
  return lexicons[language];
}

const ENDINGS = ['', 'e', 's', 'es'] as const;

const lexicons: Readonly<Record<Language, ReadonlyMap<string, readonly StagePhrase[]>>> = { fr: prepare(fr), en: prepare(en) };

function prepare(tracks: Readonly<Record<string, Track>>): ReadonlyMap<string, readonly StagePhrase[]> {
  const byLast = new Map<string, StagePhrase[]>();
  for (const [track, { stages, personal }] of Object.entries(tracks)) {
    for (const [stage, phrases] of Object.entries(stages)) {
      for (const phrase of phrases) {
        const active = phrase.startsWith('>');
        for (const words of inflected(active ? phrase.slice(1) : phrase)) {
          const last = words.at(-1) ?? '';
          byLast.set(last, [...(byLast.get(last) ?? []), { track, stage, words, personal: personal === true, active }]);
        }
      }
    }
  }
  for (const phrases of byLast.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** Every form of a phrase: its participles agree with each other. */
function inflected(phrase: string): string[][] {
  if (!phrase.includes('~')) return [phrase.split(' ')];
  return ENDINGS.map((ending) => phrase.replaceAll('~', ending).split(' '));
}
