import { functionWords as english } from '../locales/en/furniture.ts';
import { functionWords as french } from '../locales/fr/furniture.ts';
import type { Language } from './types.ts';

/** How many function words of each language a text holds. */
export interface LanguageCounts {
  readonly fr: number;
  readonly en: number;
}

/** Counts function words in at most `limit` code units from `start`. */
export function countFunctionWords(text: string, start: number, end: number, limit = 600): LanguageCounts {
  const words = text.slice(start, Math.min(end, start + limit)).toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];
  let fr = 0;
  let en = 0;
  for (const word of words) {
    if (FRENCH.has(word)) fr++;
    if (ENGLISH.has(word)) en++;
  }
  return { fr, en };
}

/** The language that the counts speak for; French where they are equal. */
export function languageOf(counts: LanguageCounts): Language {
  return counts.en > counts.fr ? 'en' : 'fr';
}

/** The language of a line that is clearly not the one of its article, else undefined. */
export function otherLanguage(counts: LanguageCounts, article: Language): Language | undefined {
  const other = article === 'fr' ? 'en' : 'fr';
  return counts[other] >= 3 && counts[other] > 2 * counts[article] ? other : undefined;
}

const FRENCH: ReadonlySet<string> = new Set(french);
const ENGLISH: ReadonlySet<string> = new Set(english);
