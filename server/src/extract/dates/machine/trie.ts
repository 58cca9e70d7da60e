import type { FormPath } from './form.ts';
import type { Grammar } from './grammar.ts';
import { pathsOf } from './form.ts';
import { termNames } from './terms.ts';

/** A node of the tree in which the forms of a language share their beginnings. */
export interface TrieNode {
  /** The ways on over words, by the number of the word (see {@link Trie.literals}). */
  readonly words: Map<number, TrieNode>;
  /** The ways on over classes of words, and those over built-in classes. */
  readonly classes: ClassEdge[];
  readonly terms: ClassEdge[];
  /** The ways on over classes of words by the place of the class. */
  readonly byClass: Map<number, ClassEdge[]>;
  /** One bit for each class, and each built-in class, that leads on; classes further than the bits reach share them. */
  classMask: number;
  termMask: number;
  /** One bit for each built-in class behind which a form may end. */
  endMask: number;
  /** Forms that end here, with their place in the grammar. */
  readonly ends: { readonly path: FormPath; readonly order: number }[];
}

/** The way on from a node over a class of words. */
export interface ClassEdge {
  readonly class: string;
  readonly name: string;
  /** Place of a class of words in the grammar, of a built-in class in {@link termNames}. */
  readonly number: number;
  readonly to: TrieNode;
}

/** All forms of a language, and the words they hold with their numbers. */
export interface Trie {
  readonly root: TrieNode;
  readonly literals: ReadonlyMap<string, number>;
}

/** The bit of a class or built-in class in a mask. */
export function bitOf(number: number): number {
  return 1 << (number & 31);
}

/** Puts all forms of a grammar into one tree, so that a text is read once whatever their number. */
export function buildTrie(grammar: Grammar): Trie {
  const root = newNode();
  const literals = new Map<string, number>();
  const classNames = Object.keys(grammar.classes);
  let order = 0;
  for (const pattern of grammar.patterns) {
    for (const form of pattern.forms) {
      order++;
      for (const path of pathsOf(form)) insert(root, path, order, classNames, literals);
    }
  }
  noteEnds(root);
  return { root, literals };
}

function noteEnds(node: TrieNode): void {
  for (const { number, to } of node.terms) if (to.ends.length > 0) node.endMask |= bitOf(number);
  for (const to of [...node.words.values(), ...node.classes.map((edge) => edge.to), ...node.terms.map((edge) => edge.to)]) noteEnds(to);
}

function newNode(): TrieNode {
  return { words: new Map(), classes: [], terms: [], byClass: new Map(), classMask: 0, termMask: 0, endMask: 0, ends: [] };
}

function insert(root: TrieNode, path: FormPath, order: number, classNames: readonly string[], literals: Map<string, number>): void {
  let node = root;
  for (const element of path.elements) node = element.class === '' ? wordChild(node, numberOf(element.word, literals)) : classChild(node, element.class, element.name, classNames);
  node.ends.push({ path, order });
}

function numberOf(word: string, literals: Map<string, number>): number {
  const known = literals.get(word) ?? literals.size;
  literals.set(word, known);
  return known;
}

function wordChild(node: TrieNode, word: number): TrieNode {
  const known = node.words.get(word);
  if (known) return known;
  const child = newNode();
  node.words.set(word, child);
  return child;
}

function classChild(node: TrieNode, name: string, capture: string, classNames: readonly string[]): TrieNode {
  const term = termNames.indexOf(name);
  const edges = term < 0 ? node.classes : node.terms;
  const known = edges.find((edge) => edge.class === name && edge.name === capture);
  if (known) return known.to;
  const child = newNode();
  const number = term < 0 ? classNames.indexOf(name) : term;
  const edge = { class: name, name: capture, number, to: child };
  edges.push(edge);
  if (term < 0) node.byClass.set(number, [...(node.byClass.get(number) ?? []), edge]);
  if (term < 0) node.classMask |= bitOf(number);
  else node.termMask |= bitOf(number);
  return child;
}
