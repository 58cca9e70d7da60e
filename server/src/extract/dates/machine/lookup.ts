import type { Paragraph, Token } from '../../../text/types.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { termNames, termReaders, type Term } from './terms.ts';
import { bitOf, type Trie, type TrieNode } from './trie.ts';
import { WordTable } from './wordTable.ts';

/** What the grammar knows of a word by itself. */
export interface WordSort {
  /** The number of the word where forms hold the word itself, or -1. */
  readonly literal: number;
  /** The classes that hold the word, by their numbers, and its value in each; with one bit for each. */
  readonly classes: readonly WordClass[];
  readonly classMask: number;
  /** One bit for each built-in class that may start with it. */
  readonly termMask: number;
  /** Where the forms go on that start with the word itself. */
  readonly start: TrieNode | undefined;
}

/** A class that holds a word. */
export interface WordClass {
  readonly number: number;
  readonly value: TermValue;
}

/** Finds the classes of words of a language; made once per grammar. */
export interface Lookup {
  readonly grammar: Grammar;
  readonly sortOf: (token: Token, text: string) => WordSort;
}

/** What a word is as a word, as a figure and as anything else. */
interface Sorts {
  readonly word: WordSort;
  readonly number: WordSort;
  readonly other: WordSort;
}

export function createLookup(grammar: Grammar, { root, literals }: Trie): Lookup {
  const lexical = new Map<string, WordClass[]>();
  for (const [number, words] of Object.values(grammar.classes).entries()) {
    for (const [word, value] of Object.entries(words)) lexical.set(word, [...(lexical.get(word) ?? []), { number, value }]);
  }
  const numeric = numericWords(grammar);
  const sorts = new Map<string, Sorts>();
  for (const word of innerWords(grammar)) sorts.set(word, { word: inner, number: inner, other: inner });
  for (const word of new Set([...literals.keys(), ...lexical.keys(), ...numeric.keys()])) {
    const literal = literals.get(word) ?? -1;
    const known = { literal, classes: lexical.get(word) ?? none, start: root.words.get(literal) };
    sorts.set(word, { word: makeSort(known, (numeric.get(word) ?? 0) | termsOf(word, numeric, grammar)), number: makeSort(known, figureTerms), other: makeSort(known, 0) });
  }
  const table = new WordTable(sorts);
  const sortOf = (token: Token, text: string): WordSort => {
    const known = table.get(token, text);
    const { kind } = token;
    if (known) return kind === 'word' ? known.word : kind === 'number' ? known.number : known.other;
    if (kind === 'number') return figure;
    const terms = kind === 'word' && (token.joined || mayBeRoman(token, text)) ? termsOf(token.lower, numeric, grammar) : 0;
    return terms === 0 ? plain : terms === centuryTerm ? century : numberWord;
  };
  return { grammar, sortOf };
}

/** The words that a built-in class may start with, and a bit for each such class. */
function numericWords({ numbers: { cardinals, ordinals, multipliers }, terms }: Grammar): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (words: readonly string[], mask: number): void => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | mask);
  };
  add([...Object.keys(cardinals), ...Object.keys(multipliers)], numberTerms);
  add(Object.keys(ordinals), numberTerms | ordinalTerms);
  add(Object.keys(terms.namedHours), clockTerm);
  add([...terms.vagueAmounts, ...terms.articles], amountTerm);
  return found;
}

/** Words that only go on within a built-in class: the *er* of *1 er*, the dozen of *a dozen*, what is written behind an hour. */
function innerWords({ numbers: { collectives }, terms }: Grammar): ReadonlySet<string> {
  const { splitOrdinals, centuryEndings, partitives, hourWords, halfDays, gluedHalfDays, universalZones, otherZones, zoneHeads } = terms;
  const phrases = [...otherZones, ...zoneHeads].flatMap((phrase) => phrase.split(/(?<=')| /));
  const halves = Object.keys({ ...halfDays, ...gluedHalfDays }).flatMap((half) => [half, `${half}.`, [...half, ''].join('.')]);
  return new Set([...Object.keys(collectives), ...Object.keys(splitOrdinals), ...centuryEndings, ...partitives, ...hourWords, ...halves, ...universalZones, ...phrases, ':', '(', ',']);
}

function makeSort({ literal, classes, start }: Pick<WordSort, 'literal' | 'classes' | 'start'>, termMask: number): WordSort {
  if (literal < 0 && classes.length === 0 && termMask === 0) return plain;
  return { literal, classes, start, classMask: classes.reduce((mask, { number }) => mask | bitOf(number), 0), termMask };
}

const none: readonly WordClass[] = [];

const maskOf = (...names: readonly string[]): number => names.reduce((mask, name) => mask | bitOf(termNames.indexOf(name)), 0);
const figureTerms = -1;
const numberTerms = maskOf('day', 'wordYear', 'number', 'amount');
const ordinalTerms = maskOf('ordinal', 'century');
const centuryTerm = maskOf('century');
const clockTerm = maskOf('clock');
const amountTerm = maskOf('amount');

/** Nearly all words of a text: no form starts at one, and none goes on over it. */
export const plain: WordSort = { literal: -1, classes: none, classMask: 0, termMask: 0, start: undefined };
/** A word of which only a built-in class knows what it is behind another one. */
const inner: WordSort = { ...plain };
const figure: WordSort = { ...plain, termMask: figureTerms };
const numberWord: WordSort = { ...plain, termMask: numberTerms | ordinalTerms };
const century: WordSort = { ...plain, termMask: centuryTerm };

/** An amount in figures is a number: it is read once. */
const [AMOUNT, NUMBER] = [termNames.indexOf('amount'), termNames.indexOf('number')];

/** What is known of the tokens of one text, each looked up once. */
export class TermMemo {
  readonly sorts: readonly WordSort[];
  readonly #lookup: Lookup;
  readonly #tokens: readonly Token[];
  /** Per token the built-in classes that were looked for there; null for one that was not found. */
  readonly #found: ((Term | null)[] | undefined)[];

  constructor(lookup: Lookup, { text, tokens }: Pick<Paragraph, 'text' | 'tokens'>) {
    this.#lookup = lookup;
    this.#tokens = tokens;
    this.#found = Array<undefined>(tokens.length);
    this.sorts = tokens.map((token) => lookup.sortOf(token, text));
  }

  /** The built-in class `term` at token `at`, or undefined. */
  termAt(term: number, at: number): Term | undefined {
    const found = (this.#found[at] ??= []);
    const known = found[term];
    if (known !== undefined) return known ?? undefined;
    const read = term === AMOUNT && this.#tokens[at]?.kind === 'number' ? this.termAt(NUMBER, at) : termReaders[term]?.(this.#tokens, at, this.#lookup.grammar);
    found[term] = read ?? null;
    return read;
  }
}

/** The built-in classes that a word may start by its form: *dix-sept* and *twenty-first*, whose first part is a number word; *xxe* and *xx*. */
function termsOf(word: string, numeric: ReadonlyMap<string, number>, { terms }: Grammar): number {
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return isRoman(word, terms.centuryEndings) ? centuryTerm : 0;
  return numeric.has(word.slice(0, hyphen)) ? numberTerms | ordinalTerms : 0;
}

/** False for nearly all words, by their first letters: they are not cut out for it. */
function mayBeRoman({ start, end }: Token, text: string): boolean {
  return isRomanLetter(text.charCodeAt(start)) && (end - start <= 4 || isRomanLetter(text.charCodeAt(start + 1)));
}

function isRomanLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small === 0x69 || small === 0x76 || small === 0x78;
}

function isRoman(word: string, endings: readonly string[]): boolean {
  const match = /^[ivx]{1,6}([a-zè]{0,3})$/.exec(word);
  return match !== null && (match[1] === '' || endings.includes(match[1] ?? ''));
}
