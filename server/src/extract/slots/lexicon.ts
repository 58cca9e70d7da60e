import exclusive from '../../locales/exclusive.json' with { type: 'json' };
import opposites from '../../locales/opposites.json' with { type: 'json' };
import { memoised } from '../../base/memo.ts';
import type { Language, Token } from '../../text/types.ts';
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

interface Entry extends Noticed {
  /** All words, the first one included. */
  readonly words: readonly string[];
}

/** What the words from a token on name, the longest expression first found of each class. */
export function noticedAt(tokens: readonly Token[], at: number, language: Language): readonly Noticed[] {
  const token = tokens[at];
  if (!token) return [];
  const entries = (readers[language] ??= reader(language === 'fr' ? 0 : 1))(token.lower);
  if (entries.length === 0) return none;
  const found: Entry[] = [];
  for (const entry of entries) {
    if (token.capital && at > 0 && !titles.has(entry.kind)) continue;
    if (found.some(({ kind }) => kind === entry.kind) || !entry.words.every((word, i) => i === 0 || folded(tokens[at + i]?.lower ?? '') === word)) continue;
    found.push(entry);
  }
  return found;
}

/** Stems of shorter words stand for too much. */
const SHORTEST = 5;
/** Classes whose words are written with capitals, too. */
const titles: ReadonlySet<string> = new Set(['role', 'portfolio', 'faith']);

const none: readonly Entry[] = [];

/** Made when a text of the language is first read. */
const readers: Partial<Record<Language, (lower: string) => readonly Entry[]>> = {};

/** Expressions by their first word: as it stands, in the singular or, of answers, by its stem. */
function reader(column: 0 | 1): (lower: string) => readonly Entry[] {
  const table = tableOf(column);
  return memoised(20_000, (lower) => {
    const bare = folded(lower);
    return table.get(bare) ?? (bare.length < SHORTEST ? none : (table.get(bare.replace(/[sx]$/, '')) ?? table.get(`~${stem(bare)}`) ?? none));
  });
}

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
