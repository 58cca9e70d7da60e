/**
 * Words of which every match of a regular expression holds at least one, or undefined where none can be told. Looking for them first
 * spares most texts the expression itself. Understands groups, alternatives, classes, escapes and quantifiers; case matters.
 */
export function mandatoryWords(source: string): readonly string[] | undefined {
  return ofAlternatives(readAlternatives({ source, at: 0 }));
}

/** Sets of words of each of which every match holds at least one, the smallest set first; none where none can be told. */
export function mandatorySets(source: string): readonly (readonly string[])[] {
  const [only, ...others] = readAlternatives({ source, at: 0 });
  const best = mandatoryWords(source);
  if (!only || others.length > 0) return best ? [best] : [];
  return candidatesOf(only).filter((set) => set === best || set.every((word) => rarity(word) > 1)).sort((a, b) => a.length - b.length);
}

interface Reader {
  readonly source: string;
  at: number;
}
/** A literal character, a group, or something that holds no certain text. */
type Node = { readonly kind: 'char'; readonly char: string } | { readonly kind: 'group'; readonly alternatives: readonly (readonly Item[])[] } | { readonly kind: 'other' };
interface Item {
  readonly node: Node;
  readonly optional: boolean;
}

const mostWords = 200;

function ofAlternatives(alternatives: readonly (readonly Item[])[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const sequence of alternatives) {
    const words = ofSequence(sequence);
    if (!words) return undefined;
    all.push(...words);
  }
  return all.length <= mostWords ? all : undefined;
}

/** The best of what each part of a sequence demands: the set whose shortest word is longest. */
function ofSequence(items: readonly Item[]): readonly string[] | undefined {
  return candidatesOf(items).sort((a, b) => strength(b) - strength(a))[0];
}

function candidatesOf(items: readonly Item[]): (readonly string[])[] {
  const candidates: (readonly string[])[] = [];
  let run = '';
  const flush = (): void => {
    if (run.trim() !== '') candidates.push([run]);
    run = '';
  };
  for (const { node, optional } of items) {
    if (node.kind === 'char' && !optional) run += node.char;
    else {
      flush();
      const words = node.kind === 'group' && !optional ? ofAlternatives(node.alternatives) : undefined;
      if (words) candidates.push(words);
    }
  }
  flush();
  return candidates;
}

const strength = (words: readonly string[]): number => Math.min(...words.map(rarity)) - words.length / mostWords;

/** How much a word tells: a slot of one kind (`<t`) is rarer than two letters of a word, a slot of any kind stands in most sentences. */
function rarity(word: string): number {
  const bare = word.trim();
  if (bare === '<') return 0;
  return /^<[a-z]/.test(bare) ? 5 : bare.length;
}

function readAlternatives(reader: Reader): (readonly Item[])[] {
  const alternatives: Item[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++;
      alternatives.push([]);
    } else {
      const node = readNode(reader);
      alternatives.at(-1)?.push({ node, optional: readQuantifier(reader) });
    }
  }
  return alternatives;
}

function readNode(reader: Reader): Node {
  const char = reader.source[reader.at++] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') {
    while (reader.at < reader.source.length && reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
    reader.at++;
    return { kind: 'other' };
  }
  if (char === '\\') return readEscape(reader);
  return '.^$'.includes(char) ? { kind: 'other' } : { kind: 'char', char };
}

function readGroup(reader: Reader): Node {
  const opening = /^\?(?:[:=!]|<[=!]|<\w{1,40}>)/.exec(reader.source.slice(reader.at, reader.at + 44))?.[0] ?? '';
  reader.at += opening.length;
  const alternatives = readAlternatives(reader);
  reader.at++;
  return /[=!]$/.test(opening) ? { kind: 'other' } : { kind: 'group', alternatives };
}

function readEscape(reader: Reader): Node {
  const char = reader.source[reader.at++] ?? '';
  if (/[pPu]/.test(char) && reader.source[reader.at] === '{') reader.at = reader.source.indexOf('}', reader.at) + 1;
  return /\w/.test(char) ? { kind: 'other' } : { kind: 'char', char };
}

/** Skips a quantifier and says whether it allows nothing at all. */
function readQuantifier(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{\d{1,6}(?:,\d{0,6})?\})\??/.exec(reader.source.slice(reader.at, reader.at + 18))?.[0] ?? '';
  reader.at += quantifier.length;
  return /^(?:[?*]|\{0)/.test(quantifier);
}
