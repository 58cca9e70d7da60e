import type { Token } from '../../text/types.ts';
import { fold } from './fold.ts';
import feminine from '../../locales/names/feminineNames.json' with { type: 'json' };

export type Gender = 'f' | 'm';

const WOMEN = new Set(feminine.join(' ').split(' '));

/** Endings of other names of women in French, English and their neighbours. */
const ENDING = /(?:a|ine|elle|ette|enne|anne|ise|ie)$/;

/** Names of men that end so. */
const MEN = new Set('luca joshua nikita mustafa moussa issa elia ezra jonah micah hamza taha eddie ollie archie alfie freddie robbie willie ernie bernie louie jeremie elie antoine blaise ambroise musa isa yahya zakaria akira abdallah barnaba luka dima misha etienne'.split(' '));

/** Names that women and men bear. */
const BOTH = new Set('camille claude dominique sacha charlie andrea alex sam kim jamie jackie leslie noa ariel morgan robin taylor jordan casey jessie frankie ronnie eden lou sasha jan jo kerry lynn hilary marion mika'.split(' '));

/** The gender that a first name tells, undefined where it tells none. A rule of thumb: it may choose between two people of one surname, and tells nothing more. */
export function genderOf(firstName: string): Gender | undefined {
  const name = fold(firstName).replace(/-.*$/, '');
  if (name.length < 3 || name.includes('.') || BOTH.has(name)) return undefined;
  return WOMEN.has(name) || (ENDING.test(name) && !MEN.has(name)) ? 'f' : 'm';
}

const LADIES = new Set(['mme', 'mme.', 'madame', 'mlle', 'mmes', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame', 'baroness']);
const LORDS = new Set(['m.', 'm', 'monsieur', 'mm.', 'mr', 'mr.', 'sir', 'lord']);

/** The gender that a title in front of a name tells: *Mme* **X**, *Mr.* **X**. */
export function genderBefore(tokens: readonly Token[], from: number): Gender | undefined {
  const before = tokens[from - 1]?.lower ?? '';
  const title = before === '.' ? (tokens[from - 2]?.lower ?? '') : before;
  return LADIES.has(title) ? 'f' : LORDS.has(title) ? 'm' : undefined;
}
