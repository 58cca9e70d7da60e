/**
 * Which of the patterns of all claim families can fit a text at all, told in one pass over it. A pattern fits only where words that every match
 * of it holds stand; those words are gathered here as patterns are compiled, and looked for all at once (Aho & Corasick 1975).
 */
export type Awake = readonly number[];

/** Sets of words of which a text must hold at least one each; no sets where nothing can be told. */
type Needs = readonly (readonly number[])[];

const needsOf: Needs[] = [];
const numbers = new Map<string, number>();
let index: Index | undefined;

/** Enters a pattern by the sets of words that each of its matches meets, and gives its number for {@link isAwake}. */
export function enterPattern(sets: readonly (readonly string[])[]): number {
  needsOf.push(sets.filter((words) => words.every(isIndexable)).map((words) => words.map(numberOf)));
  index = undefined;
  return needsOf.length - 1;
}

/** The patterns that may fit a text, as bits for {@link isAwake}. */
export function awakeIn(text: string): Awake {
  index ??= buildIndex();
  return index.awakeIn(text);
}

export function isAwake(awake: Awake, pattern: number): boolean {
  return wakerOf(pattern)(awake);
}

/** {@link isAwake} for one pattern, which is asked of every sentence. */
export function wakerOf(pattern: number): (awake: Awake) => boolean {
  const at = Math.floor(pattern / BITS);
  const bit = 1 << (pattern % BITS);
  return (awake) => ((awake[at] ?? 0) & bit) !== 0;
}

/** Bits in one number of {@link Awake}: as many as a small integer of any JavaScript engine has. */
const BITS = 30;
/** Code units that words may consist of; there are no others in the patterns. */
const UNITS = 0x2100;

function isIndexable(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= UNITS) return false;
  return true;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** The automaton with what each word wakes. */
class Index {
  readonly #automaton: Automaton;
  /** By word, the patterns of which it is a word of the rarest set. */
  readonly #wakes: readonly (readonly number[])[];
  readonly #always: readonly number[];
  /** By word, the number of the last text that held it. */
  readonly #seen: Uint32Array;
  #text = 0;

  constructor(automaton: Automaton, wakes: readonly (readonly number[])[], always: readonly number[]) {
    this.#automaton = automaton;
    this.#wakes = wakes;
    this.#always = always;
    this.#seen = new Uint32Array(wakes.length);
  }

  awakeIn(text: string): number[] {
    const found = this.#wordsIn(text);
    const awake = [...this.#always];
    for (const word of found) for (const pattern of this.#wakes[word] ?? []) if (this.#isMet(needsOf[pattern] ?? [])) awake[Math.floor(pattern / BITS)] = (awake[Math.floor(pattern / BITS)] ?? 0) | (1 << (pattern % BITS));
    return awake;
  }

  #wordsIn(text: string): number[] {
    this.#text = (this.#text + 1) >>> 0 || 1;
    const { classes, output, shorter } = this.#automaton;
    const found: number[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = step(this.#automaton, state, unit < UNITS ? (classes[unit] ?? 0) : 0);
      for (let end = output[state] ? state : (shorter[state] ?? 0); end !== 0; end = shorter[end] ?? 0) {
        const word = (output[end] ?? 1) - 1;
        if (this.#seen[word] === this.#text) continue;
        this.#seen[word] = this.#text;
        found.push(word);
      }
    }
    return found;
  }

  #isMet(needs: Needs): boolean {
    for (const words of needs) if (!this.#holdsOne(words)) return false;
    return true;
  }

  #holdsOne(words: readonly number[]): boolean {
    for (const word of words) if (this.#seen[word] === this.#text) return true;
    return false;
  }
}

function buildIndex(): Index {
  const words = [...numbers.keys()];
  const wakes = words.map((): number[] => []);
  const always = Array.from({ length: Math.ceil(needsOf.length / BITS) }, () => 0);
  for (const [pattern, needs] of needsOf.entries()) {
    const rarest = [...needs].sort((a, b) => shortest(words, b) - shortest(words, a))[0];
    for (const word of rarest ?? []) wakes[word]?.push(pattern);
    if (!rarest) always[Math.floor(pattern / BITS)] = (always[Math.floor(pattern / BITS)] ?? 0) | (1 << (pattern % BITS));
  }
  return new Index(buildAutomaton(words), wakes, always);
}

function shortest(words: readonly string[], set: readonly number[]): number {
  return Math.min(...set.map((word) => (words[word] ?? '').trim().length));
}

/** The tree of the words: states are numbers, 0 the root; class 0 is any unit that no word holds. */
interface Automaton {
  readonly classes: Uint8Array;
  readonly width: number;
  readonly next: Uint16Array;
  /** By state, the state of the longest ending of its letters that is a beginning of a word. */
  readonly fallback: Uint16Array;
  /** By state, the word that ends there, counted from 1. */
  readonly output: Uint16Array;
  /** By state, the state of the longest shorter word that ends there too. */
  readonly shorter: Uint16Array;
}

function step({ width, next, fallback }: Automaton, from: number, letter: number): number {
  let state = from;
  while (state !== 0 && next[state * width + letter] === 0) state = fallback[state] ?? 0;
  return next[state * width + letter] ?? 0;
}

function buildAutomaton(words: readonly string[]): Automaton {
  const classes = new Uint8Array(UNITS);
  let width = 1;
  for (const word of words) for (let i = 0; i < word.length; i++) if (classes[word.charCodeAt(i)] === 0) classes[word.charCodeAt(i)] = width++;
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const automaton: Automaton = { classes, width, next: new Uint16Array(most * width), fallback: new Uint16Array(most), output: new Uint16Array(most), shorter: new Uint16Array(most) };
  linkStates(automaton, addWords(automaton, words));
  return automaton;
}

interface Node {
  readonly state: number;
  readonly parent: number;
  readonly letter: number;
}

/** Enters the words and gives the nodes of the tree by their depth. */
function addWords({ classes, width, next, output }: Automaton, words: readonly string[]): Node[][] {
  const byDepth: Node[][] = [];
  let states = 1;
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = classes[word.charCodeAt(i)] ?? 0;
      if (next[state * width + letter] === 0) {
        (byDepth[i] ??= []).push({ state: states, parent: state, letter });
        next[state * width + letter] = states++;
      }
      state = next[state * width + letter] ?? 0;
    }
    output[state] = number + 1;
  }
  return byDepth;
}

function linkStates(automaton: Automaton, byDepth: readonly (readonly Node[])[]): void {
  const { fallback, output, shorter } = automaton;
  for (const { state, parent, letter } of byDepth.flat()) {
    const back = parent === 0 ? 0 : step(automaton, fallback[parent] ?? 0, letter);
    fallback[state] = back;
    shorter[state] = output[back] ? back : (shorter[back] ?? 0);
  }
}
