import { approximations } from '../../../locales/fr/time.ts';
import type { TimexMod } from '../../facts.ts';
import type { Captures } from '../machine/grammar.ts';

/** The empty form and each phrase that may blur a number of units. */
export const approximationForms: readonly string[] = ['', ...Object.keys(approximations).filter((phrase) => !/avant|après|vers/.test(phrase)).map((phrase) => phrase.replace("d'", "d'"))];

const PHRASES = Object.keys(approximations).sort((a, b) => b.length - a.length).map((phrase) => ({ phrase, spaced: ` ${phrase} ` }));

/** The modifier for the words of the extent. Going back, *plus de deux ans* lies before, going ahead after. */
export function approximation(c: Captures, sign = 0): TimexMod | undefined {
  if (c.to - c.from < 3) return undefined;
  const words = ` ${c.tokens.slice(c.from, c.to).map((token) => token.lower).join(' ')} `;
  const phrase = PHRASES.find(({ spaced }) => words.includes(spaced))?.phrase;
  const mod = phrase === undefined ? undefined : (approximations[phrase] as TimexMod);
  if (sign === 0 || mod === undefined || mod === 'APPROX') return mod;
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return sign < 0 ? 'BEFORE' : 'AFTER';
  return sign < 0 ? 'AFTER' : 'BEFORE';
}
