import { message } from '../../base/message.ts';
import * as en from '../../locales/en/furniture.ts';
import * as fr from '../../locales/fr/furniture.ts';
import { isoDay } from '../dates/calendar.ts';
import type { RawTimex } from '../dates/index.ts';
import type { Conclusion } from './conclusion.ts';
import { statedDay, type Source } from './source.ts';
import { believed } from './worth.ts';

/** A line that states the date: *Publié le …*, a dateline, a page header, an agency's header, a date in brackets behind the byline. */
export function explicitDate(source: Source): Conclusion | undefined {
  const found = source.lines.flatMap((_, i) => candidatesOf(source, i)).sort((a, b) => b.weight - a.weight);
  const best = found[0];
  if (!best) return undefined;
  const value = isoDay(best.day);
  const disagree = found.some((other) => other.day !== best.day && other.weight === best.weight);
  const evidence = found.filter((one) => one.day === best.day).slice(0, 3).map(({ start, end }) => ({ start, end, why: message('A line states the date: {0}', value) }));
  const ground = disagree ? 'lines disagree' : (GROUNDS[best.weight] ?? 'line below');
  return { ground, published: { value, granularity: 'day', basis: 'explicit', confidence: believed(ground), evidence } };
}

/** By the weight of a candidate. */
const GROUNDS: Readonly<Record<number, string>> = { 3: 'line labelled', 2: 'line on top' };

/** The days that lines labelled as the date of publication state. */
export function labelledDays(source: Source): Candidate[] {
  return source.lines.flatMap((_, i) => candidatesOf(source, i)).filter((one) => one.weight === 3);
}

/** A day that a line states, in offsets of the file. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** 3: labelled as the date of publication; 2: a dateline above the text; 1: a date of a change, or below the text. */
  readonly weight: number;
}

function candidatesOf(source: Source, i: number): Candidate[] {
  const line = source.lines[i];
  const raws = source.raw[i];
  const start = source.starts[i] ?? 0;
  if (!line || !raws || raws.length === 0) return [];
  const text = source.text.slice(line.start, line.end);
  const top = isTop(source, i);
  return raws.flatMap((raw) => {
    const day = statedDay(raw);
    if (day === undefined) return [];
    const weight = line.kind === 'dateline' || line.kind === 'byline' ? datelineWeight(text, raw, top) : opens(text, raw) && top ? 2 : 0;
    return weight > 0 ? [{ start: start + raw.start, end: start + raw.end, day, weight }] : [];
  });
}

/** Comments and teasers carry dates too: below the text only a labelled one counts. */
function isTop(source: Source, i: number): boolean {
  return source.lines.slice(0, i).filter((line) => line.kind === 'body').length < 2;
}

function datelineWeight(text: string, raw: RawTimex, top: boolean): number {
  const before = text.slice(0, raw.start).toLowerCase().normalize('NFC');
  const label = (labels: readonly string[]): number => Math.max(...labels.map((one) => before.lastIndexOf(one)));
  const updated = label(UPDATED);
  const published = label(PUBLISHED);
  if (updated >= 0 && updated >= published) return 1;
  if (published >= 0) return 3;
  return top ? 2 : 0;
}

const PUBLISHED = [...fr.publishedLabels, ...en.publishedLabels];
const UPDATED = [...fr.updatedLabels, ...en.updatedLabels];

/** *12 mars 2021 . – Le conseil …*, *PARIS, 3 mars 2022 (AFP) – …*: the date stands in front and a dash closes it. */
function opens(text: string, raw: RawTimex): boolean {
  const before = text.slice(0, raw.start);
  const after = text.slice(raw.end, raw.end + 60);
  const place = /^(?:[\p{Lu}][\p{L}' .-]{0,40}(?:\([^)]{1,30}\))?\s?,?\s?(?:le )?)?$/u.test(before);
  return place && /^[^.!?\n]{0,40}?(?:\([^)]{2,30}\)\s?)?[ .]{0,3}[–—-](?:\s|$)/.test(after);
}
