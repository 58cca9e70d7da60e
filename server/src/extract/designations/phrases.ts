import english from '../../locales/en/offices.json' with { type: 'json' };
import french from '../../locales/fr/offices.json' with { type: 'json' };
import type { Language, Paragraph } from '../../text/types.ts';
import { countryOfDemonym } from '../entities/demonyms.ts';
import { fold } from '../entities/fold.ts';
import { gazetteer } from '../entities/gazetteer.ts';

/** A phrase that says of what state somebody holds which office, or that a place is its capital: *le président russe*, *the Chinese capital*. */
export interface Phrase {
  /** Tokens that stand for the person or place: with the demonym, without a country's own name (*président* in *président de la Russie*). */
  readonly from: number;
  readonly to: number;
  /** Behind the whole phrase, the name of the country included. */
  readonly end: number;
  /** First token of the whole phrase, its determiner included. */
  readonly start: number;
  /** `president:RU`, `capital:CN`. */
  readonly office: string;
}

interface Words {
  /** Ways to name an office, longest first, by the first word. */
  readonly offices: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly office: string }[]>;
  readonly fields: readonly { readonly words: readonly string[]; readonly office: string }[];
  readonly links: readonly (readonly string[])[];
  readonly determiners: ReadonlySet<string>;
}

/** What a table holds beside ways to name offices. */
const OTHER = new Set(['fields', 'determiners', 'links', 'predicates']);

const tables: Readonly<Record<Language, Words>> = { fr: tableOf(french), en: tableOf(english) };

type Table = Readonly<Record<string, readonly string[] | Readonly<Record<string, string>>>>;

function tableOf(table: Table): Words {
  const all = Object.entries(table).flatMap(([office, words]) => {
    if (OTHER.has(office)) return [];
    if (Array.isArray(words)) return (words as string[]).map((phrase) => ({ words: phrase.split(' '), office }));
    return office === 'fixed' ? Object.entries(words).map(([phrase, holder]) => ({ words: phrase.split(' '), office: String(holder) })) : [];
  });
  const offices = new Map<string, { words: string[]; office: string }[]>();
  for (const one of all.sort((a, b) => b.words.length - a.words.length)) offices.set(one.words[0] ?? '', [...(offices.get(one.words[0] ?? '') ?? []), one]);
  const list = (key: string): readonly string[] => (Array.isArray(table[key]) ? (table[key] as string[]) : []);
  return {
    offices,
    fields: Object.entries(table['fields'] ?? {}).map(([phrase, office]) => ({ words: phrase.split(' '), office: String(office) })),
    links: [...list('links')].map((link) => link.split(' ')).sort((a, b) => b.length - a.length),
    determiners: new Set(list('determiners')),
  };
}

/** The phrases of a paragraph in order. */
export function phrasesIn(paragraph: Paragraph): Phrase[] {
  const { offices } = tables[paragraph.language];
  const found: Phrase[] = [];
  for (let at = 0; at < paragraph.tokens.length; at++) {
    const ways = offices.get(paragraph.tokens[at]?.lower ?? '');
    const phrase = ways && phraseAt(paragraph, at, ways);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}

function phraseAt(paragraph: Paragraph, at: number, ways: readonly { readonly words: readonly string[]; readonly office: string }[]): Phrase | undefined {
  for (const { words, office } of ways) {
    if (!standsAt(paragraph, at, words)) continue;
    const to = at + words.length;
    if (office.includes(':')) return whole(paragraph, { from: at, to, end: to, office });
    const phrase = paragraph.language === 'fr' ? frenchPhrase(paragraph, at, to, office) : englishPhrase(paragraph, at, to, office);
    if (phrase) return whole(paragraph, phrase);
  }
  return undefined;
}

type Part = Omit<Phrase, 'start'>;

/** With its determiner; a title without one (*Russian President X*) starts where it starts. */
function whole({ tokens, language }: Paragraph, part: Part): Phrase | undefined {
  const before = tokens[part.from - 1]?.lower ?? '';
  return FORMER.has(before) ? undefined : { ...part, start: tables[language].determiners.has(before) ? part.from - 1 : part.from };
}

const FORMER = new Set(['ancien', 'ancienne', 'ex', 'ex-', 'futur', 'future', 'vice', 'vice-', 'former', 'then', 'late', 'next', 'acting', 'deputy', 'alors', 'premier', 'un', 'une', 'a', 'every', 'chaque', 'any']);

/** *président russe*, *ministre russe des Affaires étrangères*, *ministre de la Défense russe*, *président de la Russie*. */
function frenchPhrase(paragraph: Paragraph, from: number, to: number, office: string): Part | undefined {
  const { tokens } = paragraph;
  const adjective = demonymAt(paragraph, to);
  const field = tables.fr.fields.find(({ words }) => standsAt(paragraph, adjective === undefined ? to : to + 1, words));
  const kind = field && office === 'minister' ? field.office : office;
  if (kind === 'minister') return undefined;
  const end = (adjective === undefined ? to : to + 1) + (field && office === 'minister' ? field.words.length : 0);
  if (adjective !== undefined) return { from, to: end, end, office: `${kind}:${adjective}` };
  const after = demonymAt(paragraph, end);
  if (after !== undefined) return { from, to: end + 1, end: end + 1, office: `${kind}:${after}` };
  const country = countryBehind(paragraph, end, tables.fr.links);
  return country && tokens[end - 1] ? { from, to: end, end: country.end, office: `${kind}:${country.code}` } : undefined;
}

/** *the Russian president*, *Russia's president*, *the president of Russia*. */
function englishPhrase(paragraph: Paragraph, from: number, to: number, office: string): Part | undefined {
  const { tokens } = paragraph;
  const adjective = demonymAt(paragraph, from - 1);
  if (adjective !== undefined) return { from: from - 1, to, end: to, office: `${office}:${adjective}` };
  if (/^['’]s$/.test(tokens[from - 1]?.lower ?? '')) {
    const owner = countryEnding(paragraph, from - 1);
    return owner === undefined ? undefined : { from, to, end: to, office: `${office}:${owner}` };
  }
  const country = countryBehind(paragraph, to, tables.en.links);
  return country && { from, to, end: country.end, office: `${office}:${country.code}` };
}

function demonymAt({ tokens, language }: Paragraph, at: number): string | undefined {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || (language === 'fr' && token.capital)) return undefined;
  return countryOfDemonym(token.text);
}

function standsAt({ tokens }: Paragraph, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word);
}

/** The country that a link joins to what stands before `at`. */
function countryBehind(paragraph: Paragraph, at: number, links: readonly (readonly string[])[]): { readonly code: string; readonly end: number } | undefined {
  for (const link of links) {
    if (!standsAt(paragraph, at, link)) continue;
    const from = at + link.length;
    for (let end = Math.min(paragraph.tokens.length, from + 4); end > from; end--) {
      const code = countryNamed(paragraph, from, end);
      if (code !== undefined) return { code, end };
    }
  }
  return undefined;
}

function countryEnding(paragraph: Paragraph, end: number): string | undefined {
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const code = countryNamed(paragraph, from, end);
    if (code !== undefined) return code;
  }
  return undefined;
}

function countryNamed({ text, tokens }: Paragraph, from: number, to: number): string | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first?.capital || !last) return undefined;
  return gazetteer().forms.get(fold(text.slice(first.start, last.end)))?.find(({ entry }) => entry.list === 'country')?.entry.country;
}
