import { finish, type Steps } from '../../../base/steps.ts';
import type { Paragraph, Token } from '../../../text/types.ts';
import type { Reading } from '../reading.ts';
import { PathCaptures } from './captures.ts';
import type { FormPath } from './form.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { createLookup, plain, TermMemo, type Lookup, type WordSort } from './lookup.ts';
import { termNames } from './terms.ts';
import { bitOf, buildTrie, type TrieNode } from './trie.ts';

/** A grammar made ready to run over texts. */
export interface Scanner {
  readonly lookup: Lookup;
  readonly root: TrieNode;
}

/** A form that was found; `from` and `to` are the token range of the extent. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /** For a form that is a date only where one is expected: what is one anyway at the same place. */
  readonly strict?: FormMatch | undefined;
}

export function createScanner(grammar: Grammar): Scanner {
  return finish(scannerInSteps(grammar));
}

/** {@link createScanner}, in steps. */
export function* scannerInSteps(grammar: Grammar): Steps<Scanner> {
  const trie = buildTrie(grammar);
  yield;
  return { lookup: createLookup(grammar, trie), root: trie.root };
}

/** Expressions of a text in order, without overlap: the leftmost, and the longest of those. */
export function scan(scanner: Scanner, paragraph: Pick<Paragraph, 'text' | 'tokens'>): FormMatch[] {
  const { tokens } = paragraph;
  const walker = new Walker(scanner, paragraph);
  const matches: FormMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!walker.mayStart(at)) {
      at++;
      continue;
    }
    const behind = endOfFigures(tokens, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const here = walker.longestAt(at);
    const inner = here && here.from > at ? walker.longestAt(here.from) : undefined;
    const best = inner && here && inner.to > here.to ? inner : here;
    if (best) matches.push(best.reading.loose ? { ...best, strict: walker.longestAt(at, true) ?? walker.longestAt(best.from, true) } : best);
    at = best ? best.to : at + 1;
  }
  return matches;
}

const LONGEST_ROW = 12;

/** The index behind a row of more figures than any date or telephone number has, or `at`: a table, which is not read. */
function endOfFigures(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === 'number') end++;
  return end - at > LONGEST_ROW ? end : at;
}

interface Best extends FormMatch {
  readonly order: number;
}

/** Walks the tree of forms from one token after the other; the way taken so far is kept in two stacks. */
class Walker {
  readonly #scanner: Scanner;
  readonly #tokens: readonly Token[];
  readonly #memo: TermMemo;
  readonly #ends: number[] = [];
  readonly #values: (TermValue | undefined)[] = [];
  #start = 0;
  #strict = false;
  #best: Best | undefined;

  constructor(scanner: Scanner, paragraph: Pick<Paragraph, 'text' | 'tokens'>) {
    this.#scanner = scanner;
    this.#tokens = paragraph.tokens;
    this.#memo = new TermMemo(scanner.lookup, paragraph);
  }

  /** False for most words: no form starts with the word at `at` and the one behind it. */
  mayStart(at: number): boolean {
    const { sorts } = this.#memo;
    const sort = sorts[at] ?? plain;
    if (sort === plain) return false;
    const { root } = this.#scanner;
    if ((root.classMask & sort.classMask) !== 0 || this.#openTerms(root, at, sort) !== 0) return true;
    return sort.start !== undefined && (sort.start.ends.length > 0 || leadsOn(sort.start, sorts[at + 1] ?? plain));
  }

  /**
   * The longest form that starts at a token; of equal ones the one with more in its extent, then one that is not loose, then the first
   * of the grammar. `strict` leaves out the loose ones.
   */
  longestAt(at: number, strict = false): FormMatch | undefined {
    const sort = this.#memo.sorts[at] ?? plain;
    this.#start = at;
    this.#strict = strict;
    this.#best = undefined;
    if (sort !== plain) this.#walk(this.#scanner.root, at, sort);
    return this.#best;
  }

  /** The built-in classes over which a way leads on from a node: before a word that no form knows, those that may go on within or end a form. */
  #openTerms({ termMask, endMask }: TrieNode, at: number, sort: WordSort): number {
    const mask = termMask & sort.termMask;
    if (mask === 0 || (this.#memo.sorts[at + 1] ?? plain) !== plain) return mask;
    const open = mask & (endMask | ~(SHORT | COUNTING));
    return (open & CLOCK) !== 0 && isBareFigure(this.#tokens[at]) && this.#tokens[at + 1]?.capital !== true ? open & ~CLOCK : open;
  }

  /** Goes on from a node over the token at `at`, of which `sort` is known. */
  #walk(node: TrieNode, at: number, sort: WordSort): void {
    const next = sort.literal < 0 ? undefined : node.words.get(sort.literal);
    if (next) this.#step(next, at + 1, undefined);
    this.#overClasses(node, at, sort);
    const open = this.#openTerms(node, at, sort);
    if (open === 0) return;
    const behind = this.#memo.sorts[at + 1] ?? plain;
    for (const { number, to } of node.terms) {
      if ((open & bitOf(number)) === 0 || (to.ends.length === 0 && endsBefore(number, behind) && !leadsOn(to, behind))) continue;
      const found = this.#memo.termAt(number, at);
      if (found) this.#step(to, found.to, found.value);
    }
  }

  #overClasses(node: TrieNode, at: number, { classes, classMask }: WordSort): void {
    if ((node.classMask & classMask) === 0) return;
    for (const { number, value } of classes) {
      const edges = (node.classMask & bitOf(number)) === 0 ? undefined : node.byClass.get(number);
      if (edges) for (const { to } of edges) this.#step(to, at + 1, value);
    }
  }

  #step(to: TrieNode, end: number, value: TermValue | undefined): void {
    const sort = this.#memo.sorts[end] ?? plain;
    const on = leadsOn(to, sort);
    if (!on && to.ends.length === 0) return;
    this.#ends.push(end);
    this.#values.push(value);
    for (const { path, order } of to.ends) this.#offer(path, order);
    if (on) this.#walk(to, end, sort);
    this.#ends.pop();
    this.#values.pop();
  }

  /** The extent leaves out context at both ends and a comma behind the last word. */
  #offer(path: FormPath, order: number): void {
    const from = path.first === 0 ? this.#start : (this.#ends[path.first - 1] ?? this.#start);
    let to = this.#ends[path.last] ?? this.#start;
    while (to - 1 > from && this.#tokens[to - 1]?.text === ',') to--;
    const best = this.#best;
    const rank = best ? best.to - to || from - best.from : -1;
    if (best && (rank > 0 || (rank === 0 && !best.reading.loose && order >= best.order))) return;
    const end = this.#ends.at(-1) ?? this.#start;
    const reading = path.read(new PathCaptures(this.#tokens, path, this.#values, { from, to, start: this.#start, end }));
    if (!reading || (reading.loose && (this.#strict || (best && rank === 0 && (!best.reading.loose || order > best.order))))) return;
    this.#best = { from, to, order, reading };
  }
}

/** True for built-in classes that certainly end before the next word: what that is tells whether to look at all. */
function endsBefore(number: number, behind: WordSort): boolean {
  return ((behind === plain ? SHORT | COUNTING : SHORT) & bitOf(number)) !== 0;
}

/** True for figures that no hour is written with: *14h30* and a named hour stand alone, *14* does not. */
function isBareFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.lower.charCodeAt(1) !== HOUR && token.lower.charCodeAt(2) !== HOUR;
}

const HOUR = 0x68;

const maskOf = (...names: readonly string[]): number => names.reduce((mask, name) => mask | bitOf(termNames.indexOf(name)), 0);
const SHORT = maskOf('monthNumber', 'year', 'shortYear', 'ordinal', 'gluedHours');
/** Whatever goes on with these is a word of numbers, too. */
const COUNTING = maskOf('number', 'wordYear', 'day', 'amount', 'century');
const CLOCK = maskOf('clock');

/** False if no way leads from a node over a word of this sort. */
function leadsOn(node: TrieNode, sort: WordSort): boolean {
  return sort !== plain && ((node.classMask & sort.classMask) !== 0 || (node.termMask & sort.termMask) !== 0 || (sort.literal >= 0 && node.words.has(sort.literal)));
}
