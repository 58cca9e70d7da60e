import type { Token } from '../../text/types.ts';
import { conceptOfWord, tellingOf } from '../concepts.ts';
import type { Quantity } from '../facts.ts';
import { isDenied } from '../slots/denied.ts';
import { entriesOf, noticedAt } from '../slots/lexicon.ts';
import type { Statement } from './statement.ts';

/** What a statement says, as far as two of them can be held against each other. */
export interface Said {
  readonly text: string;
  /** Its tokens, and those of its longest quotation. */
  readonly tokens: readonly Token[];
  readonly quoted: readonly Token[];
  /** Its concepts with what each tells, and those of its quotation. */
  readonly concepts: ReadonlyMap<string, number>;
  readonly quotedConcepts: ReadonlySet<string>;
  /** The notions that exclude others of their class, by class; answers by question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly figures: readonly Quantity[];
  /** Persons and bodies that it names. */
  readonly names: number;
}

const known = new WeakMap<Statement, Said>();

/** What a statement says; worked out when it is first asked for. */
export function saidIn(statement: Statement): Said {
  const before = known.get(statement);
  if (before) return before;
  const made = read(statement);
  known.set(statement, made);
  return made;
}

function read({ context, from, to, start, end, quote }: Statement): Said {
  const tokens = context.tokens.slice(from, to);
  const quoted = quote ? tokens.filter((token) => token.start >= quote.start && token.end <= quote.end) : [];
  const { language, text } = context.facts.paragraph;
  const conceptAt = conceptOfWord[language];
  const conceptsIn = (some: readonly Token[]): string[] => some.flatMap(({ kind, word }) => (kind === 'word' ? conceptAt(word) || [] : []));
  return {
    text: text.slice(start, end),
    tokens,
    quoted,
    concepts: new Map(conceptsIn(tokens).map((concept) => [concept, tellingOf(concept)])),
    quotedConcepts: new Set(conceptsIn(quoted)),
    answers: answersIn(tokens, language),
    figures: context.quantities.filter((figure) => figure.start >= start && figure.end <= end),
    names: context.mentions.filter((mention) => (mention.type === 'person' || mention.type === 'organization') && mention.start >= start && mention.end <= end).length,
  };
}

const none: readonly never[] = [];

function answersIn(tokens: readonly Token[], language: 'fr' | 'en'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, token] of tokens.entries()) {
    const entries = token.kind === 'word' ? entriesOf[language](token.word) : none;
    if (entries.length === 0) continue;
    for (const { kind, value, length } of noticedAt(tokens, i, entries)) {
      const denied = isDenied(tokens, i, length, language);
      if (!kind.startsWith('?')) {
        if (!denied) found.set(kind, value);
      } else found.set(kind, denied === (value === 'yes') ? 'no' : 'yes');
    }
  }
  return found;
}
