import type { FormPath } from './form.ts';
import type { Grammar } from './grammar.ts';
import { pathsOf } from './form.ts';
import { termNames } from './terms.ts';

/** A node of the tree in which the forms of a language share their beginnings. */
export interface TrieNode {
  readonly words: Map<string, TrieNode>;
  /** The ways on over classes of words, and those over built-in classes. */
  readonly classes: ClassEdge[];
  readonly terms: ClassEdge[];
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

/** Puts all forms of a grammar into one tree, so that a text is read once whatever their number. */
export function buildTrie(grammar: Grammar): TrieNode {
  const root = newNode();
  const classNames = Object.keys(grammar.classes);
  let order = 0;
  for (const pattern of grammar.patterns) {
    for (const form of pattern.forms) {
      order++;
      for (const path of pathsOf(form)) insert(root, path, order, classNames);
    }
  }
  return root;
}

/** All words that the forms of a tree hold. */
export function literalsOf({ words, classes, terms }: TrieNode, found = new Set<string>()): ReadonlySet<string> {
  for (const word of words.keys()) found.add(word);
  for (const to of [...words.values(), ...[...classes, ...terms].map((edge) => edge.to)]) literalsOf(to, found);
  return found;
}

function newNode(): TrieNode {
  return { words: new Map(), classes: [], terms: [], ends: [] };
}

function insert(root: TrieNode, path: FormPath, order: number, classNames: readonly string[]): void {
  let node = root;
  for (const element of path.elements) node = element.class === '' ? wordChild(node, element.word) : classChild(node, element.class, element.name, classNames);
  node.ends.push({ path, order });
}

function wordChild(node: TrieNode, word: string): TrieNode {
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
  edges.push({ class: name, name: capture, number: term < 0 ? classNames.indexOf(name) : term, to: child });
  return child;
}
