/**
 * A word in one spelling. All tokens that are written alike share it, so that what is worked out of a word by itself is worked out once, and
 * found again without a search (see {@link facet}).
 */
export interface Word {
  /** As tokens have it, see `Token.text`. */
  readonly text: string;
  readonly lower: string;
  /** The kinds of words that it is of, see `extract/wordClasses.ts`; -1 before somebody asks. */
  classes: number;
  /** Results of the functions made by {@link facet}, by their number. */
  readonly facets: unknown[];
}

/** The word that a string spells. */
export function wordOf(text: string): Word {
  return recent.get(text) ?? keep(older.get(text) ?? makeWord(text));
}

/** A pure function of a word that remembers its results for as long as the word itself is remembered. */
export function facet<V>(work: (word: Word) => V): (word: Word) => V {
  const index = noFacets.push(undefined) - 1;
  return (word) => {
    const known = word.facets[index] as V | undefined;
    if (known !== undefined) return known;
    const made = work(word);
    word.facets[index] = made;
    return made;
  };
}

/** As many places as there are facets: a copy is the quickest way to make an array of a size. */
const noFacets: undefined[] = [];

/** So many words are met before those are forgotten that were not met among them; a thousand news articles hold 21,000. A word with all that is known of it takes 0.8 kilobytes. */
const GENERATION = 24_000;

/** Words met lately, and those met before them. */
let recent = new Map<string, Word>();
let older: ReadonlyMap<string, Word> = new Map();

function keep(word: Word): Word {
  if (recent.size >= GENERATION) {
    older = recent;
    recent = new Map();
  }
  recent.set(word.text, word);
  return word;
}

/** Forgets all words: what they are known to be no longer says all that is asked of words. */
export function forgetWords(): void {
  recent = new Map();
  older = new Map();
}

function makeWord(spelling: string): Word {
  const text = detached(spelling);
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : lower, classes: -1, facets: noFacets.slice() };
}

/** A copy that does not keep the text alive that it was cut from, as engines let longer passages do. */
function detached(passage: string): string {
  return passage.length < 13 ? passage : ` ${passage}`.slice(1);
}
