import { EMPTY, grow } from './formFilter.ts';
import { gazetteer, type ListEntry } from './gazetteer.ts';
import { foldedWord, longestName, LOWER_HEAD, nameBits } from './nameWord.ts';
import { wordsOf, type Scan } from './scan.ts';

/** A stretch of tokens that the lists know. */
export interface ListMatch {
  readonly to: number;
  readonly senses: readonly ListEntry[];
}

/** The longest listed name that starts at a token, written with the capitals that it needs; undefined if there is none. */
export function matchList(scan: Scan, from: number): ListMatch | undefined {
  const first = scan.tokens[from];
  if (!first || first.kind === 'punctuation') return undefined;
  const known = scan.listed[from];
  if (known !== undefined) return known ?? undefined;
  const bits = nameBits(first.word, scan.paragraph.language);
  const longest = longestName(bits);
  const found = longest === 0 || ((bits & LOWER_HEAD) === 0 && !first.capital && first.text === first.lower) ? undefined : findListed(scan, from, Math.min(scan.tokens.length, from + longest + 2));
  scan.listed[from] = found ?? null;
  return found;
}

function findListed(scan: Scan, from: number, limit: number): ListMatch | undefined {
  const { forms } = gazetteer();
  for (const { to, key } of keysFrom(scan, from, limit)) {
    const found = forms.get(key);
    if (!found) continue;
    const surface = wordsOf(scan, from, to);
    const senses = [...new Set(found.filter(({ form }) => caseFits(form, surface)).map(({ entry }) => entry))];
    if (senses.length > 0) return { to, senses };
  }
  return undefined;
}

/** The folded words from a token on that a listed name may consist of, the most words first. */
function keysFrom(scan: Scan, from: number, limit: number): { to: number; key: string }[] {
  const { filter } = gazetteer();
  const keys: { to: number; key: string }[] = [];
  let hash = EMPTY;
  let key = '';
  for (let i = from; i < limit; i++) {
    const token = scan.tokens[i];
    if (!token) break;
    const folded = foldedWord(token.word);
    const part = i > from && token.start > (scan.tokens[i - 1]?.end ?? 0) ? ` ${folded}` : folded;
    hash = grow(hash, part);
    key += part;
    if (filter.mayHold(hash)) keys.unshift({ to: i + 1, key });
  }
  return keys;
}

const SHORT_CAPITALS = /^[\p{Lu}\d.+&]{2,5}$/u;

/**
 * *Nations Unies* for *Nations unies* and *CHINE* for *Chine* are fine, *chine* is not; an acronym wants all its capitals
 * (*un* is not the *UN*), and a name in capitals must be long enough not to be one (*NICE*).
 */
function caseFits(form: string, surface: string): boolean {
  if (form === surface) return true;
  if (SHORT_CAPITALS.test(form)) return false;
  if (surface.length < 4 && surface === surface.toUpperCase()) return false;
  const words = surface.split(BETWEEN);
  return form.split(BETWEEN).every((word, i, all) => (i > 0 && i < all.length - 1) || capitalAt(word, 0) <= capitalAt(words[i] ?? '', 0));
}

const BETWEEN = /[ ']/;

function capitalAt(text: string, at: number): number {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase() ? 1 : 0;
}
