import { facet, type Word } from '../text/word.ts';

/**
 * Which of the patterns of all claim families can fit a text at all. A pattern fits only where words that every match of it holds stand; those
 * are gathered here as patterns are compiled, and looked for all at once (Aho & Corasick 1975), once in each word that texts are made of.
 */
export type Awake = readonly number[];

/** What a word of a text holds that patterns ask for, by number. */
export type Cues = readonly number[];

/** Sets of cues of which a text must hold at least one each; no sets where nothing can be told. */
type Needs = readonly (readonly number[])[];

const needsOf: Needs[] = [];
const numbers = new Map<string, number>();
let index: Index | undefined;

/** Enters a pattern by the sets of words that each of its matches meets, and gives its number for {@link isAwake}. */
export function enterPattern(sets: readonly (readonly string[])[]): number {
  needsOf.push(sets.map((words) => words.map(cueOf)).filter((cues) => cues.every(isIndexable)).map((cues) => cues.map(numberOf)));
  index = undefined;
  return needsOf.length - 1;
}

/** The cues that a word of a text holds; words stand between single spaces. */
export function cuesOf(word: Word): Cues {
  return (index ??= buildIndex()).cuesOf(word);
}

/** The patterns that may fit a text of words with these cues, as bits for {@link isAwake}. */
export function awakeBy(cues: readonly Cues[]): Awake {
  return (index ??= buildIndex()).awakeBy(cues);
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

/** The longest part of several words that lies in one of them, with the spaces that bound it. */
function cueOf(words: string): string {
  const parts = words.match(/ ?[^ ]+ ?/g) ?? [words];
  const own = parts.map((part, i) => (i > 0 && !part.startsWith(' ') ? ` ${part}` : part));
  return own.reduce((longest, part) => (part.trim().length > longest.trim().length ? part : longest));
}

function isIndexable(cue: string): boolean {
  for (let i = 0; i < cue.length; i++) if (cue.charCodeAt(i) >= UNITS) return false;
  return cue.trim() !== '';
}

function numberOf(cue: string): number {
  const known = numbers.get(cue);
  if (known !== undefined) return known;
  numbers.set(cue, numbers.size);
  return numbers.size - 1;
}

/** The automaton with what each cue wakes. */
class Index {
  readonly cuesOf: (word: Word) => Cues;
  readonly #automaton: Automaton;
  /** By cue, the patterns of which it is a cue of the rarest set. */
  readonly #wakes: readonly (readonly number[])[];
  readonly #always: readonly number[];
  /** By cue, the number of the last text that held it. */
  readonly #seen: Uint32Array;
  #text = 0;

  constructor(automaton: Automaton, wakes: readonly (readonly number[])[], always: readonly number[]) {
    this.cuesOf = facet(({ lower }) => this.#cuesIn(` ${lower} `));
    this.#automaton = automaton;
    this.#wakes = wakes;
    this.#always = always;
    this.#seen = new Uint32Array(wakes.length);
  }

  awakeBy(words: readonly Cues[]): number[] {
    this.#text = (this.#text + 1) >>> 0 || 1;
    for (const cues of words) for (const cue of cues) this.#seen[cue] = this.#text;
    const awake = this.#always.slice();
    for (const cues of words) for (const cue of cues) for (const pattern of this.#wakes[cue] ?? []) if (this.#isMet(needsOf[pattern] ?? [])) awake[Math.floor(pattern / BITS)] = (awake[Math.floor(pattern / BITS)] ?? 0) | (1 << (pattern % BITS));
    return awake;
  }

  #cuesIn(text: string): Cues {
    const { classes, output, shorter } = this.#automaton;
    let found = none;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = step(this.#automaton, state, unit < UNITS ? (classes[unit] ?? 0) : 0);
      for (let end = output[state] ? state : (shorter[state] ?? 0); end !== 0; end = shorter[end] ?? 0) {
        const cue = (output[end] ?? 1) - 1;
        if (!found.includes(cue)) found = [...found, cue];
      }
    }
    return found;
  }

  #isMet(needs: Needs): boolean {
    for (const cues of needs) if (!this.#holdsOne(cues)) return false;
    return true;
  }

  #holdsOne(cues: readonly number[]): boolean {
    for (const cue of cues) if (this.#seen[cue] === this.#text) return true;
    return false;
  }
}

const none: Cues = [];

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
