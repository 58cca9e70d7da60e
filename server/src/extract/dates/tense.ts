import * as en from '../../locales/en/time.ts';
import * as fr from '../../locales/fr/time.ts';
import type { Language, Paragraph, Sentence } from '../../text/types.ts';
import type { Tense } from './reading.ts';

const REACH = 25;

/** What the nearest verb of the sentence says about the tokens `from` to `to`: told as past, announced, or neither. */
export function tenseAround(paragraph: Paragraph, from: number, to: number): Tense {
  const sentence = sentenceAt(paragraph.sentences, from);
  const low = Math.max(sentence?.from ?? 0, from - REACH);
  const high = Math.min(sentence?.to ?? paragraph.tokens.length, to + REACH);
  for (let distance = 1; distance <= REACH; distance++) {
    const before = from - distance >= low ? cueOf(paragraph, from - distance) : 'unknown';
    if (before !== 'unknown') return before;
    const after = to - 1 + distance < high ? cueOf(paragraph, to - 1 + distance) : 'unknown';
    if (after !== 'unknown') return after;
  }
  return 'unknown';
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

function cueOf(paragraph: Paragraph, index: number): Tense {
  const word = paragraph.tokens[index];
  if (word?.kind !== 'word' || word.capital) return 'unknown';
  const cues = CUES[paragraph.language];
  if (cues.future.has(word.lower)) return 'future';
  if (cues.past.has(word.lower)) return 'past';
  if (cues.helper === paragraph.tokens[index - 1]?.lower) return 'unknown';
  return cues.endings.test(word.lower) && !cues.exceptions.has(word.lower) ? cues.endingTense : 'unknown';
}

interface Cues {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly endings: RegExp;
  readonly endingTense: Tense;
  readonly exceptions: ReadonlySet<string>;
  /** A word before such an ending that takes its tense away: *to be completed*. */
  readonly helper?: string;
}

const CUES: Readonly<Record<Language, Cues>> = {
  fr: { future: new Set(fr.futureWords), past: new Set(fr.pastWords), endings: new RegExp(`[a-zà-ÿ]{1,30}(?:${fr.futureEndings.join('|')})$`), endingTense: 'future', exceptions: new Set(fr.notFuture) },
  en: { future: new Set(en.futureWords), past: new Set(en.pastWords), endings: /[a-z]{2,30}ed$/, endingTense: 'past', exceptions: new Set(en.notPast), helper: 'be' },
};
