import en from '../../locales/en/events.json' with { type: 'json' };
import fr from '../../locales/fr/events.json' with { type: 'json' };
import type { Language, Paragraph, Token } from '../../text/types.ts';
import { kindsIn, wordClass } from '../wordClasses.ts';

/** Most words in a name of an event type (*coupe du monde de …*). */
const LONGEST = 4;

/** A word or words that name a type of event, by token indexes. */
export interface EventNoun {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Types that one event passes through in the words of different writers: what one calls an explosion another calls a fire or a
 * collapse, and a storm is known by its flood.
 */
const coarse: ReadonlyMap<string, string> = new Map(Object.entries({ collapse: 'accident', explosion: 'accident', fire: 'accident', disappearance: 'accident', flood: 'storm', landslide: 'storm', arrest: 'trial' }));

const known = new WeakMap<Paragraph, ReadonlyMap<number, readonly EventNoun[]>>();

/**
 * Names of event types (*séisme*, *tremblement de terre*, *summit*) in a paragraph: by the first token of their sentence, the longest
 * first, not overlapping; indexes are those of the paragraph. Worked out once, by the paragraph's own words; most have none.
 */
export function eventNounsIn(paragraph: Paragraph): ReadonlyMap<number, readonly EventNoun[]> {
  const kinds = kindsIn(paragraph);
  if ((kinds.all & START) === 0) return none;
  const before = known.get(paragraph);
  if (before) return before;
  const made = new Map<number, readonly EventNoun[]>();
  for (const { from, to } of paragraph.sentences) {
    const nouns = eventNouns(paragraph, kinds.at, from, to);
    if (nouns.length > 0) made.set(from, nouns);
  }
  known.set(paragraph, made);
  return made;
}

const none: ReadonlyMap<number, readonly EventNoun[]> = new Map();

function eventNouns({ tokens, language }: Paragraph, kinds: readonly number[], from: number, to: number): EventNoun[] {
  const found: EventNoun[] = [];
  for (let i = from; i < to; i++) {
    const token = ((kinds[i] ?? 0) & START) === 0 ? undefined : tokens[i];
    if (!token || !starts[language].has(token.lower)) continue;
    for (let length = Math.min(LONGEST, to - i); length > 0; length--) {
      const type = types[language].get(joined(tokens, i, length));
      if (type === undefined) continue;
      found.push({ type, from: i, to: i + length });
      i += length - 1;
      break;
    }
  }
  return found;
}

function joined(tokens: readonly Token[], from: number, length: number): string {
  return tokens.slice(from, from + length).map((token) => token.lower).join(' ');
}

function table(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([type, nouns]) => nouns.map((noun): [string, string] => [noun.replace(/' ?/g, "' "), coarse.get(type) ?? type])));
}

const types: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: table(fr), en: table(en) };
const starts: Readonly<Record<Language, ReadonlySet<string>>> = { fr: firsts(types.fr), en: firsts(types.en) };

const START = wordClass((lower) => starts.fr.has(lower) || starts.en.has(lower));

function firsts(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...names.keys()].map((name) => name.split(' ')[0] ?? name));
}
