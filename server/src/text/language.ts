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
  const lower = text.slice(start, Math.min(end, start + limit)).toLowerCase();
  let fr = 0;
  let en = 0;
  for (let from = 0; from < lower.length; from++) {
    const to = endOfLetters(lower, from);
    const languages = to > from && to - from <= LONGEST ? (FUNCTION_WORDS.get(lower.slice(from, to)) ?? 0) : 0;
    if (languages & FRENCH) fr++;
    if (languages & ENGLISH) en++;
    from = to;
  }
  return { fr, en };
}

/** Behind the letters *a* to *z* and *à* to *ÿ* that stand at `from`. */
function endOfLetters(lower: string, from: number): number {
  let to = from;
  for (let unit = lower.charCodeAt(to); (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0xff); unit = lower.charCodeAt(to)) to++;
  return to;
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

const FRENCH = 1;
const ENGLISH = 2;
/** The languages of which a word is a function word, as bits. */
const FUNCTION_WORDS: ReadonlyMap<string, number> = new Map([...french, ...english].map((word) => [word, (french.includes(word) ? FRENCH : 0) | (english.includes(word) ? ENGLISH : 0)]));
const LONGEST = Math.max(...[...french, ...english].map((word) => word.length));
