import type { Token } from '../../../text/types.ts';
import type { Clock, Reading } from '../reading.ts';
import type { FormPath } from './form.ts';
import type { Captures, Grammar, TermValue } from './grammar.ts';
import { createLookup, TermMemo, type Lookup } from './lookup.ts';
import { buildTrie, type TrieNode } from './trie.ts';

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
}

export function createScanner(grammar: Grammar): Scanner {
  return { lookup: createLookup(grammar), root: buildTrie(grammar) };
}

/** Expressions of a text in order, without overlap: the leftmost, and the longest of those. */
export function scan(scanner: Scanner, tokens: readonly Token[]): FormMatch[] {
  const memo = new TermMemo(scanner.lookup, tokens);
  const matches: FormMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = longestAt(scanner, tokens, at, memo);
    const inner = here && here.from > at ? longestAt(scanner, tokens, here.from, memo) : undefined;
    const best = inner && here && inner.to > here.to ? inner : here;
    if (best) matches.push(best);
    at = best ? best.to : at + 1;
  }
  return matches;
}

/** A way through the tree that ended: where each of its elements ended, and what they captured. */
interface Candidate {
  readonly path: FormPath;
  readonly order: number;
  readonly start: number;
  readonly ends: readonly number[];
  readonly values: readonly (TermValue | undefined)[];
  readonly from: number;
  readonly to: number;
}

function longestAt(scanner: Scanner, tokens: readonly Token[], at: number, memo: TermMemo): FormMatch | undefined {
  const token = tokens[at];
  if (!token || (!scanner.root.words.has(token.lower) && !memo.mayStart(token))) return undefined;
  const candidates: Candidate[] = [];
  walk(scanner.root, tokens, at, at, [], [], memo, candidates);
  if (candidates.length === 0) return undefined;
  candidates.sort((a, b) => b.to - a.to || a.from - b.from || a.order - b.order);
  for (const candidate of candidates) {
    const reading = candidate.path.read(capturesOf(tokens, candidate));
    if (reading) return { from: candidate.from, to: candidate.to, reading };
  }
  return undefined;
}

function walk(node: TrieNode, tokens: readonly Token[], start: number, at: number, ends: number[], values: (TermValue | undefined)[], memo: TermMemo, found: Candidate[]): void {
  for (const { path, order } of node.ends) found.push(candidateOf(path, order, tokens, start, ends, values));
  const token = tokens[at];
  if (!token) return;
  const next = node.words.get(token.lower);
  if (next) step(next, at + 1, undefined);
  if (node.classes.length === 0 || !memo.mayStart(token)) return;
  for (const edge of node.classes) {
    const term = memo.find(edge.class, at);
    if (term) step(edge.to, term.to, term.value);
  }

  function step(to: TrieNode, end: number, value: TermValue | undefined): void {
    ends.push(end);
    values.push(value);
    walk(to, tokens, start, end, ends, values, memo, found);
    ends.pop();
    values.pop();
  }
}

/** The extent leaves out context at both ends and a comma behind the last word. */
function candidateOf(path: FormPath, order: number, tokens: readonly Token[], start: number, ends: readonly number[], values: readonly (TermValue | undefined)[]): Candidate {
  const { elements } = path;
  const first = elements.findIndex((element) => !element.context);
  const last = elements.findLastIndex((element) => !element.context);
  const from = first === 0 ? start : (ends[first - 1] ?? start);
  let to = ends[last] ?? start;
  while (to - 1 > from && tokens[to - 1]?.text === ',') to--;
  return { path, order, start, ends: [...ends], values: [...values], from, to };
}

function capturesOf(tokens: readonly Token[], { path, start, ends, values, from, to }: Candidate): Captures {
  const value = (name: string): TermValue | undefined => {
    const index = path.elements.findLastIndex((element) => element.name === name);
    return index < 0 ? undefined : values[index];
  };
  const end = ends.at(-1) ?? start;
  return {
    tokens,
    from,
    to,
    number: (name) => numberOf(value(name)),
    text: (name) => textOf(value(name)),
    clock: (name) => clockOf(value(name)),
    before: (distance) => tokens[start - distance]?.lower ?? '',
    after: (distance) => tokens[end - 1 + distance]?.lower ?? '',
  };
}

function numberOf(value: TermValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: TermValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function clockOf(value: TermValue | undefined): Clock | undefined {
  return typeof value === 'object' ? value : undefined;
}
