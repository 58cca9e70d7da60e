/**
 * A word in one spelling. All tokens that are written alike share it, so that what is worked out of a word by itself is worked out once, and
 * found again without a search (see {@link facet}).
 */
export interface Word {
  /** As tokens have it, see `Token.text`. */
  readonly text: string;
  readonly lower: string;
  readonly hash: number;
  /** Results of the functions made by {@link facet}, by their number. */
  readonly facets: unknown[];
}

/** The word that a passage of a text spells. */
export function wordIn(text: string, start: number, end: number): Word {
  const hash = hashOf(text, start, end);
  const known = find(recent, hash, text, start, end);
  return known ?? keep(find(older, hash, text, start, end) ?? makeWord(text.slice(start, end), hash));
}

/** The word that a string spells. */
export function wordOf(text: string): Word {
  return wordIn(text, 0, text.length);
}

/** A pure function of a word that remembers its results for as long as the word itself is remembered. */
export function facet<V>(work: (word: Word) => V): (word: Word) => V {
  const index = facetCount++;
  return (word) => {
    const known = word.facets[index] as V | undefined;
    if (known !== undefined) return known;
    const made = work(word);
    word.facets[index] = made;
    return made;
  };
}

let facetCount = 0;

/** Slots of a table of words (a power of two); it is full when half of them are taken. */
const SLOTS = 1 << 15;
type Table = (Word | undefined)[];

/** Words met lately, and those met before them: what is not met again while the first table fills is forgotten. */
let recent = emptyTable();
let older = emptyTable();
let taken = 0;

function emptyTable(): Table {
  return Array.from<Word | undefined>({ length: SLOTS });
}

function find(table: Table, hash: number, text: string, start: number, end: number): Word | undefined {
  let slot = hash & (SLOTS - 1);
  for (let word = table[slot]; word; word = table[slot]) {
    if (word.hash === hash && spells(word.text, text, start, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return undefined;
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function keep(word: Word): Word {
  if (taken >= SLOTS / 2) {
    older = recent;
    recent = emptyTable();
    taken = 0;
  }
  let slot = word.hash & (SLOTS - 1);
  while (recent[slot]) slot = (slot + 1) & (SLOTS - 1);
  recent[slot] = word;
  taken++;
  return word;
}

function makeWord(passage: string, hash: number): Word {
  const text = detached(passage);
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : lower, hash, facets: [] };
}

/** A copy that does not keep the text alive that it was cut from, as engines let longer passages do. */
function detached(passage: string): string {
  return passage.length < 13 ? passage : ` ${passage}`.slice(1);
}

/** FNV-1a over the code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
