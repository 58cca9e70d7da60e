import { Chilled } from './chilled.ts';
import type { ArticleFacts } from './facts.ts';
import { unpack, type PackedShingles } from './shingles.ts';

/** The words of a lead with their counts, one after the other with a space between: one string in place of fifty entries. */
export type PackedLead = string;

export function packLead(lead: ReadonlyMap<string, number>): PackedLead {
  let packed = '';
  for (const [word, count] of lead) packed += packed === '' ? `${word} ${count}` : ` ${word} ${count}`;
  return packed;
}

function unpackLead(packed: PackedLead): Record<string, number> {
  const parts = packed === '' ? [] : packed.split(' ');
  const entries: [string, number][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) entries.push([parts[i] ?? '', Number(parts[i + 1])]);
  return Object.fromEntries(entries);
}

/** What is asked of thousands of articles at once, and stays as it is. */
type Plain = Pick<ArticleFacts, 'start' | 'end' | 'index' | 'language' | 'headlineText' | 'published' | 'officials'>;

/**
 * The facts of an article, most of which are packed while nobody asks for them (see {@link Chilled}). So two answers to one question are equal, and not
 * always one object.
 */
export function compactFacts({ start, end, index, language, headlineText, published, officials: _known, ...rest }: Omit<ArticleFacts, 'lead' | 'shingles'>, lead: PackedLead, shingles: PackedShingles): ArticleFacts {
  const officials = [...new Set(rest.claims.flatMap(({ attribute, subject }) => (attribute === 'role' ? [subject] : [])))];
  const plain: Plain = { start, end, index, language, headlineText, published, ...(officials.length > 0 ? { officials } : {}) };
  const chilled = new Chilled({ ...rest, lead }, shingles);
  const facts = Object.assign(new CompactFacts(chilled), plain);
  for (const key of Object.keys(rest)) Object.defineProperty(facts, key, getterOf(key));
  return Object.defineProperties(facts, own) as unknown as ArticleFacts;
}

class CompactFacts {
  readonly #chilled: Chilled;

  constructor(chilled: Chilled) {
    this.#chilled = chilled;
  }

  static of(facts: CompactFacts): Chilled {
    return facts.#chilled;
  }
}

/** What is packed is asked for like everything else; all articles share the getters, because what surrounds a getter stays in memory with it. */
const getters = new Map<string, PropertyDescriptor>();

function getterOf(key: string): PropertyDescriptor {
  const known = getters.get(key);
  if (known) return known;
  const made = getter((chilled) => chilled.rest[key]);
  getters.set(key, made);
  return made;
}

function getter(ask: (chilled: Chilled) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: CompactFacts) {
      return ask(CompactFacts.of(this));
    },
  };
}

const own: PropertyDescriptorMap = { lead: getter(({ rest }) => unpackLead(rest.lead)), shingles: getter(({ shingles }) => unpack(shingles)) };
