import { fold } from './fold.ts';
import { gazetteer, type ListEntry } from './gazetteer.ts';
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
  const { forms, heads, lowerHeads } = gazetteer();
  if (!first.capital && first.text === first.lower && !lowerHeads.has(first.lower)) return undefined;
  const longest = heads.get(fold(first.text));
  if (longest === undefined) return undefined;
  for (let to = Math.min(scan.tokens.length, from + longest + 2); to > from; to--) {
    const surface = wordsOf(scan, from, to);
    const found = forms.get(fold(surface));
    if (!found) continue;
    const senses = [...new Set(found.filter(({ form }) => caseFits(form, surface)).map(({ entry }) => entry))];
    if (senses.length > 0) return { to, senses };
  }
  return undefined;
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
