import { countryOfDemonym } from '../demonyms.ts';
import { fold } from '../fold.ts';
import { isFirstName, type NameLexicon } from '../lexicon.ts';
import { lookUp, type Dictionary } from './dictionary.ts';
import { hashText, mix } from './hash.ts';

/** What the model needs to know of a word, whatever stands around it. All values are hashes or small numbers. */
export interface WordFacts {
  readonly word: number;
  /** Hashes of the first and last one to four letters. */
  readonly affixes: readonly number[];
  readonly shape: number;
  /** {@link LOWER} … {@link MARK}. */
  readonly kind: number;
  /** Which word lists it stands in, as bits. */
  readonly lists: number;
  /** What the dictionary says of it, see `dictionary.ts`. */
  readonly known: number;
  /** Lists and, for a word with a capital, dictionary in one value. */
  readonly class: number;
  readonly cluster: number;
}

export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const MIXED = 3;
export const LETTER = 4;
export const FIGURE = 5;
export const MARK = 6;

/** How a word is mostly written (bits 7–8 of the dictionary). */
export const habit = (known: number): number => (known >> 7) & 3;

/** Stands before the first and behind the last word of a sentence. */
export const EDGE: WordFacts = { word: 2, affixes: [], shape: 2, kind: 7, lists: 0, known: 0, class: 2, cluster: 127 };

/** What the model needs to know of a word. */
export function readWord(text: string, lexicon: NameLexicon, dictionary: Dictionary): WordFacts {
  const lower = text.toLowerCase();
  const kind = kindOf(text, lower);
  const folded = fold(text);
  const plain = kind === FIGURE ? lower.replace(/\d/g, '0') : lower;
  const lists = kind === FIGURE || kind === MARK ? 0 : listsOf(folded, lower, lexicon);
  const known = kind === FIGURE || kind === MARK ? 0 : lookUp(dictionary, folded);
  const named = kind === LOWER ? 0 : known & 127;
  return { word: hashText(plain), affixes: affixesOf(plain, kind), shape: hashText(shapeOf(text)), kind, lists, known, class: mix(mix(lists, named), Math.min(kind, LETTER)), cluster: known >> 9 };
}

function kindOf(text: string, lower: string): number {
  if (!/\p{L}/u.test(text)) return /\d/.test(text) ? FIGURE : MARK;
  if (text === lower) return LOWER;
  const upper = text.toUpperCase();
  if (text === upper) return text.length <= 2 ? LETTER : CAPITALS;
  return text.charAt(0) === upper.charAt(0) && text.slice(1) === lower.slice(1) ? CAPITAL : MIXED;
}

function affixesOf(word: string, kind: number): number[] {
  if (kind === MARK || kind === FIGURE) return [];
  const affixes: number[] = [];
  for (let size = 1; size <= Math.min(4, word.length - 1); size++) {
    affixes.push(mix(size, hashText(word, 0, size)), mix(size + 8, hashText(word, word.length - size)));
  }
  return affixes;
}

/** *Xx-Xx*, *X.X.*, *XX0*: runs of one kind of character become one. */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (let i = 0; i < text.length && shape.length < LONGEST; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= signs.length) return shapeOfAny(text);
    const sign = signs[unit] ?? '';
    run = sign === shape.charAt(shape.length - 1) ? run + 1 : 1;
    if (run <= 2 || !(sign === 'X' || sign === 'x' || sign === '0')) shape += sign;
  }
  return shape;
}

function shapeOfAny(text: string): string {
  return signsOf(text)
    .replace(/X{2,}/g, 'XX')
    .replace(/x{2,}/g, 'xx')
    .replace(/0{2,}/g, '00')
    .slice(0, LONGEST);
}

const LONGEST = 12;

function signsOf(text: string): string {
  return text.replace(/\p{Lu}/gu, 'X').replace(/\p{Ll}/gu, 'x').replace(/\d/g, '0');
}

/** What stands for each character up to Latin Extended-A. */
const signs: readonly string[] = Array.from({ length: 0x180 }, (_, unit) => signsOf(String.fromCharCode(unit)));

const LISTS = ['function', 'titles', 'placeBefore', 'placeHead', 'placeTail', 'organizationBefore', 'organizationOf', 'organizationHead', 'lowerOrganizationHead', 'organizationTail', 'speech', 'common', 'eventHead', 'eventTail', 'eventBefore', 'productBefore', 'portfolios', 'ambiguous'] as const;

function listsOf(folded: string, lower: string, lexicon: NameLexicon): number {
  let bits = bitsOf(lexicon).get(lower) ?? 0;
  if (isFirstName(folded)) bits |= 1 << LISTS.length;
  if (countryOfDemonym(folded) !== undefined) bits |= 2 << LISTS.length;
  return bits;
}

const bitsByLexicon = new Map<NameLexicon, ReadonlyMap<string, number>>();

/** The lists of each word in one table. */
function bitsOf(lexicon: NameLexicon): ReadonlyMap<string, number> {
  const known = bitsByLexicon.get(lexicon);
  if (known) return known;
  const bits = new Map<string, number>();
  for (const [i, list] of LISTS.entries()) for (const word of lexicon[list]) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  bitsByLexicon.set(lexicon, bits);
  return bits;
}
