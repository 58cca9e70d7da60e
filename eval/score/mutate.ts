import { choose, pick, type Random } from './random.ts';

export type FactKind = 'number' | 'date' | 'person' | 'place';
export const factKinds: readonly FactKind[] = ['number', 'date', 'person', 'place'];

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: FactKind;
}

/** A text with the passages that state facts. */
export interface Original {
  readonly text: string;
  readonly published: string;
  readonly facts: readonly Marked[];
}

/** A copy in which one fact was changed, and where it stands in either text. */
export interface Mutation {
  readonly kind: FactKind;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Every place of the change, by offsets in the original and in the copy. */
  readonly places: readonly { readonly a: number; readonly b: number }[];
}

/**
 * Changes one fact of a text: a digit of a number, the day, month or year of a date, a name for another of its kind out of `names`.
 * Names are changed in one place or, as often, wherever they stand. Undefined where the text has no such fact.
 */
export function mutate(original: Original, kind: FactKind, names: readonly string[], random: Random): Mutation | undefined {
  return choose(() => {
    const fact = pick(random, original.facts.filter((marked) => marked.kind === kind));
    if (!fact) return undefined;
    const from = original.text.slice(fact.start, fact.end);
    const to = kind === 'number' ? otherNumber(from, random) : kind === 'date' ? otherDate(from, random) : otherName(from, names, random);
    if (to === undefined || to === from) return undefined;
    const named = kind === 'person' || kind === 'place';
    const starts = named && random() < 0.5 ? original.facts.filter(({ start, end }) => original.text.slice(start, end) === from).map(({ start }) => start) : [fact.start];
    return { kind, from, to, ...replaceAll(original.text, [...new Set(starts)].sort((a, b) => a - b), from.length, to) };
  });
}

function replaceAll(text: string, starts: readonly number[], length: number, to: string): Pick<Mutation, 'text' | 'places'> {
  let out = '';
  let at = 0;
  const places: { a: number; b: number }[] = [];
  for (const start of starts) {
    out += text.slice(at, start);
    places.push({ a: start, b: out.length });
    out += to;
    at = start + length;
  }
  return { text: out + text.slice(at), places };
}

/** Two digits swapped, or one digit another one; never a leading zero. */
function otherNumber(from: string, random: Random): string | undefined {
  const places = [...from.matchAll(/\d/g)].map(({ index }) => index);
  const at = pick(random, places);
  if (at === undefined) return undefined;
  const next = places[places.indexOf(at) + 1];
  const digits = [...from];
  if (random() < 0.5 && next !== undefined) [digits[at], digits[next]] = [digits[next] ?? '', digits[at] ?? ''];
  else digits[at] = String(Math.floor(random() * 10));
  const to = digits.join('');
  return to === from || to.startsWith('0') ? undefined : to;
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre January February March April June July August September October November December'.split(' ');
const weekdays = 'lundi mardi mercredi jeudi vendredi samedi dimanche Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Another day, month, year or weekday. */
function otherDate(from: string, random: Random): string | undefined {
  const parts = [...from.matchAll(/\d{4}|\b\d{1,2}\b|\p{L}+/gu)].filter(([word]) => /^\d/.test(word) || months.includes(word) || weekdays.includes(word));
  const part = pick(random, parts);
  if (!part) return undefined;
  const [word] = part;
  const to = /^\d{4}$/.test(word) ? String(Number(word) + (1 + Math.floor(random() * 9)) * (random() < 0.5 ? 1 : -1)) : /^\d/.test(word) ? String(1 + Math.floor(random() * 28)) : pick(random, familyOf(word));
  return to === undefined || to === word ? undefined : from.slice(0, part.index) + to + from.slice(part.index + word.length);
}

/** The names of one language among which a month or weekday stands. */
function familyOf(word: string): readonly string[] {
  const list = months.includes(word) ? months : weekdays;
  const half = list === months ? 12 : 7;
  return list.indexOf(word) < half ? list.slice(0, half) : list.slice(half);
}

/** Another name of as many words. */
function otherName(from: string, names: readonly string[], random: Random): string | undefined {
  const words = (name: string): number => name.split(/\s/).length;
  return choose(() => {
    const name = pick(random, names);
    return name !== undefined && words(name) === words(from) && name.toLowerCase() !== from.toLowerCase() ? name : undefined;
  });
}
