import exclusive from '../../locales/exclusive.json' with { type: 'json' };
import opposites from '../../locales/opposites.json' with { type: 'json' };
import type { Language, Token } from '../../text/types.ts';
import { facet, type Word } from '../../text/word.ts';
import { wordClass } from '../wordClasses.ts';
import { folded, stem } from '../words.ts';

/** A notion that excludes the others of its class, or one answer to a question. */
export interface Noticed {
  /** The class; for a question `?` and its name. */
  readonly kind: string;
  /** The notion, or `yes` or `no`. */
  readonly value: string;
  /** Its words. */
  readonly length: number;
}

/** An expression of the tables. */
export interface Entry extends Noticed {
  /** All words, the first one included. */
  readonly words: readonly string[];
}

/** What of the `entries` of a token the words from it on name, the longest expression first found of each class. */
export function noticedAt(tokens: readonly Token[], at: number, entries: readonly Entry[]): readonly Noticed[] {
  const capital = tokens[at]?.capital === true && at > 0;
  let found = none;
  for (const entry of entries) {
    if (capital && !titles.has(entry.kind)) continue;
    if (found.some(({ kind }) => kind === entry.kind) || !spells(tokens, at, entry.words)) continue;
    found = found.length === 0 ? [entry] : [...found, entry];
  }
  return found;
}

/** True if the tokens from `at` on are the words; the first is known to be. */
function spells(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    if (!token || foldedOf(token.word) !== words[i]) return false;
  }
  return true;
}

const foldedOf = facet(({ lower }) => folded(lower));

/** Stems of shorter words stand for too much. */
const SHORTEST = 5;
/** Classes whose words are written with capitals, too. */
const titles: ReadonlySet<string> = new Set(['role', 'portfolio', 'faith']);

const none: readonly Entry[] = [];

/** The expressions that may begin with a word: as it stands, in the singular or, of answers, by its stem. */
export const entriesOf: Readonly<Record<Language, (word: Word) => readonly Entry[]>> = { fr: facet(({ lower }) => entriesIn(0, lower)), en: facet(({ lower }) => entriesIn(1, lower)) };

/** Words with which an expression may begin in either language. */
export const NOTION: number = wordClass((lower) => entriesIn(0, lower).length > 0 || entriesIn(1, lower).length > 0);

function entriesIn(column: 0 | 1, lower: string): readonly Entry[] {
  // Made when a text is first read.
  const table = (tables[column] ??= tableOf(column));
  const bare = folded(lower);
  return table.get(bare) ?? (bare.length < SHORTEST ? none : (table.get(bare.replace(/[sx]$/, '')) ?? table.get(`~${stem(bare)}`) ?? none));
}

const tables: Map<string, Entry[]>[] = [];

function tableOf(column: 0 | 1): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  const add = (kind: string, value: string, list: string): void => {
    for (const phrase of list.split(' ')) {
      if (phrase === '') continue;
      const words = folded(phrase).replaceAll("'", "' ").split(/[_ ]/).filter(Boolean);
      const [first = ''] = words;
      const entry = { kind, value, length: words.length, words };
      for (const key of kind.startsWith('?') && words.length === 1 && first.length >= SHORTEST ? [first, `~${stem(first)}`] : [first]) {
        const known = table.get(key);
        if (!known) table.set(key, [entry]);
        else if (!known.includes(entry)) known.push(entry);
      }
    }
  };
  for (const [kind, notions] of Object.entries(exclusive)) for (const [value, columns] of Object.entries(notions)) add(kind, value, columns[column] ?? '');
  for (const [name, columns] of Object.entries(opposites)) {
    add(`?${name}`, 'yes', columns[column] ?? '');
    add(`?${name}`, 'no', columns[2 + column] ?? '');
  }
  for (const entries of table.values()) entries.sort((a, b) => b.length - a.length);
  return table;
}
