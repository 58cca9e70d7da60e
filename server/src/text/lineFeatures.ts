import { agencies } from '../locales/agencies.ts';
import * as en from '../locales/en/furniture.ts';
import * as fr from '../locales/fr/furniture.ts';
import type { Span } from '../base/span.ts';
import { CAPITAL, classAt } from './characters.ts';
import { countFunctionWords, type LanguageCounts } from './language.ts';
import { coveredWords, letterCount, lineWords, phraseAt, phraseSet } from './phrases.ts';
import { findWrittenDate, withoutWrittenDates } from './writtenDate.ts';

/** What a line shows by itself, before its neighbours are looked at. */
export interface LineFeatures extends Span {
  readonly text: string;
  /** The text in one form for comparing lines: straight apostrophes, composed, one space, no final mark, lower case. */
  readonly key: string;
  readonly wordCount: number;
  /** True if it ends like a sentence. */
  readonly stop: boolean;
  /** What the words alone say the line is. */
  readonly sign: LineSign;
  readonly counts: LanguageCounts;
}

export type LineSign = 'none' | 'interface' | 'related' | 'credit' | 'agency' | 'byline' | 'name' | 'dateline' | 'header' | 'caption' | 'separator';

/** Reads a line of the file. Long lines are prose and looked at only from outside. */
export function readLineFeatures(file: string, span: Span): LineFeatures {
  const text = file.slice(span.start, span.end);
  const words = text.length <= 300 ? lineWords(text) : [];
  return {
    ...span,
    text,
    key: text.length <= 600 ? keyOf(text) : text,
    wordCount: words.length || text.length / 6,
    stop: /[.!?…]["'”’»)\s]{0,4}$/.test(text.slice(-8)),
    sign: signOf(text, words),
    counts: countFunctionWords(text, 0, text.length),
  };
}

function keyOf(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(NO_SINGLE_SPACE, ' ').replace(/[.\s]{1,9}$/, '').toLowerCase();
}

/** White space but for single spaces, which stay. */
const NO_SINGLE_SPACE = / \s{1,19}|[^\S ]\s{0,19}/g;

function signOf(text: string, words: readonly string[]): LineSign {
  if (/^[-=_*#~—–\s]{3,200}$/.test(text)) return 'separator';
  if (text.length > 300) return 'none';
  if (!/[\p{L}\d]/u.test(text) || isAddress(text) || /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text) || /^\d{1,3}\s?[+×x*−-]\s?\d{1,3}\s?=/.test(text)) return 'interface';
  const date = text.length <= 200 ? dateSign(text, words) : 'none';
  if (date !== 'none') return date;
  if (text.length <= 160 && coveredWords(words, INTERFACE) >= Math.max(1, words.length * 0.7)) return 'interface';
  if (phraseAt(words, 0, RELATED) > 0 && isAnnouncement(text, words)) return 'related';
  return personSign(text, words);
}

/** `example.org`, `https://…`, `#tag`, `@name`. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/\S{1,250}|[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/\S{0,200})?|[#@]\S{1,80})$/u.test(text);
}

/** A line that is a date and little else is a dateline; with an outlet's address or a counter beside it, a page header. */
function dateSign(text: string, words: readonly string[]): LineSign {
  const date = findWrittenDate(text);
  const labelled = phraseAt(words, 0, LABELS) > 0;
  if (!date) return 'none';
  const rest = withoutWrittenDates(text);
  if (date.start === 0 && rest.length < 140 && (/\b[a-z-]{2,40}\.(?:[a-z]{2,4})\b/i.test(rest) || /#\d|\d ?min\b/.test(rest))) return 'header';
  const letters = letterCount(rest);
  if (labelled && letters <= 70) return 'dateline';
  return letters <= Math.max(8, 0.25 * text.length) || (letters < 30 && /[–—-]\s*$/.test(text)) ? 'dateline' : 'none';
}

function isAnnouncement(text: string, words: readonly string[]): boolean {
  const length = phraseAt(words, 0, RELATED);
  return length === words.length || (length > 1 && text.length < 200) || /^[^:>»]{1,40}[:>»]/.test(text);
}

function personSign(text: string, words: readonly string[]): LineSign {
  const agency = words.some((word) => AGENCIES.has(word));
  if (words.length <= 3 && words.every((word) => AGENCIES.has(word))) return text.startsWith('©') ? 'credit' : 'agency';
  if (isCredit(text, words, agency)) return 'credit';
  if (isByline(text, words, agency)) return 'byline';
  if (isPersonName(text)) return 'name';
  return isCaption(text, agency) ? 'caption' : 'none';
}

function isCredit(text: string, words: readonly string[], agency: boolean): boolean {
  if (text.length > 120 || words.length > 12) return false;
  if (phraseAt(words, 0, CREDITS) > 0 && (/^[\p{L}'\s]{1,25}[:©]/u.test(text) || (agency && words.length <= 9))) return true;
  return (agency || text.startsWith('©')) && (/^[©(]/.test(text) || /\S ?\/ ?\S/.test(text)) && !/[.,;]\s|\s[—–-]\s/.test(text) && capitalShare(text) > 0.6;
}

function isByline(text: string, words: readonly string[], agency: boolean): boolean {
  const prefix = phraseAt(words, 0, BYLINES);
  if (prefix === 0 || words.length > 14 || /[.!?]$/.test(text)) return false;
  return capitalShare(text) >= 0.3 || (words.length <= 9 && (agency || words.includes('avec') || words.includes('with')));
}

/** Words that only stand under a picture, or a picture's credit at the end of the line. */
function isCaption(text: string, agency: boolean): boolean {
  if (text.length > 300 || /[.!?]\s\p{Lu}\p{Ll}/u.test(text)) return false;
  const lower = text.toLowerCase();
  return CAPTIONS.some((phrase) => lower.includes(phrase)) || (agency && /[\p{L}.]\s?(?:[©—–-]|\.\s-)\s?[^.!?]{2,60}$/u.test(text) && /[©/]\s?\S/.test(text.slice(-60)));
}

/** Two to four capitalised words and nothing else. */
function isPersonName(text: string): boolean {
  if (text.length > 60 || /[\d.:!?"«»()|/]/.test(text)) return false;
  const words = text.split(/[\s,]{1,4}/);
  const names = words.filter((word) => classAt(word, 0) === CAPITAL);
  return names.length >= 2 && words.length <= 6 && words.every((word) => names.includes(word) || PARTICLES.has(word)) && names.length >= words.length - 2;
}

function capitalShare(text: string): number {
  const words = text.split(/\s{1,4}/);
  return words.filter((word) => classAt(word, 0) === CAPITAL).length / words.length;
}

const INTERFACE = phraseSet([fr.furniturePhrases, en.furniturePhrases]);
const RELATED = phraseSet([fr.relatedPhrases, en.relatedPhrases]);
const LABELS = phraseSet([fr.publishedLabels, fr.updatedLabels, en.publishedLabels, en.updatedLabels]);
const CREDITS = phraseSet([fr.creditPrefixes, en.creditPrefixes]);
const BYLINES = phraseSet([fr.bylinePrefixes, en.bylinePrefixes]);
const CAPTIONS = [...fr.captionPhrases, ...en.captionPhrases];
const AGENCIES: ReadonlySet<string> = new Set(agencies.flatMap(lineWords));
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'el', 'al', 'ben', 'bin', 'da', 'di', 'dos', 'et', 'and', '&']);
