import { tokenize } from '../../server/src/text/tokens.ts';
import type { Language, Token } from '../../server/src/text/types.ts';
import { codeOf } from './codes.ts';
import type { Tree, TreeWord } from './conllu.ts';

/** A sentence of a treebank in the engine's own tokens. */
export interface Example {
  readonly tree: Tree;
  readonly tokens: readonly Token[];
  /** Names of tags. */
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of the head of each token, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** True for what continues a word of the treebank that is several tokens here. */
  readonly rest: readonly boolean[];
}

/** Puts a tree onto the engine's tokens: a token that covers several words takes the one that depends on none of the others, a contraction its own tag. */
export function align(tree: Tree, language: Language): Example | undefined {
  const tokens = tokenize(tree.text, language);
  const covered = tokens.map((token) => tree.words.flatMap((word, i) => (word.start < token.end && token.start < word.end ? [i] : [])));
  if (covered.some((group) => group.length === 0)) return undefined;
  const owner = new Map<number, number>();
  for (const [at, group] of covered.entries()) for (const word of group) if (!owner.has(word)) owner.set(word, at);
  const mains = covered.map((group) => mainOf(group, tree.words));
  const rest = tokens.map((token, i) => (tree.words[mains[i] ?? 0]?.start ?? 0) < token.start && owner.get(mains[i] ?? 0) !== i);
  const words = mains.flatMap((main) => tree.words[main] ?? []);
  if (words.length !== tokens.length) return undefined;
  return {
    tree,
    tokens,
    tags: words.map((word, i) => tagOf(word, covered[i] ?? [], tree.words, language)),
    lemmas: words.map(({ lemma }) => lemma),
    heads: words.map(({ head }, i) => (rest[i] ? (owner.get(mains[i] ?? 0) ?? -1) : head < 0 ? -1 : (owner.get(head) ?? -1))),
    relations: words.map(({ relation }, i) => (rest[i] ? 'goeswith' : relation)),
    rest,
  };
}

function mainOf(group: readonly number[], words: readonly TreeWord[]): number {
  return group.find((i) => !group.includes(words[i]?.head ?? -1) && words[i]?.upos !== 'PUNCT') ?? group[0] ?? 0;
}

function tagOf(word: TreeWord, group: readonly number[], words: readonly TreeWord[], language: Language): string {
  const next = words[group[1] ?? -1];
  if (language === 'fr' && word.part && word.upos === 'ADP' && next?.part) {
    return next.upos === 'DET' ? `C${next.features.get('Number') === 'Plur' ? 'p' : 's'}` : 'Rr';
  }
  return codeOf(word, language);
}
