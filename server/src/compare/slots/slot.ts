import { grouped } from '../../base/grouped.ts';
import { memoisedOf } from '../../base/memo.ts';
import type { Span } from '../../base/span.ts';
import type { Mention } from '../../extract/facts.ts';
import { unpackSlots, type Slot } from '../../extract/slots.ts';
import { numberOf } from '../../base/numbers.ts';
import { packWords, type Bag } from '../align/words.ts';
import type { Prepared } from '../prepared.ts';
import { relationsOf, type Relation } from './words.ts';

/** A slot with all that the features of a pair need of it. */
export interface Filled extends Omit<Slot, 'context'> {
  readonly article: Prepared;
  /** Its place among the slots of its article, and in the bag of their words. */
  readonly row: number;
  /** The questions that stand around it. */
  readonly relations: readonly Relation[];
  /** What fills it: the shared key of a name, or the notion. Equal keys are one filling. */
  readonly key: string;
  /** The main name of the filling or, of a notion, its words. */
  readonly name: string;
  /** Kind and key in one, kind and name in one: what fills it, for whoever counts or compares fillings. */
  readonly token: string;
  readonly filling: string;
  /** Keys of the slots of its kind in its sentence. */
  readonly fellows: ReadonlySet<string>;
  /** Shared keys of the other names of its sentence. */
  readonly names: ReadonlySet<string>;
  /** The nearest other person or body of its sentence, else the last person before it; the empty string where there is none. */
  readonly owner: string;
  /** True where the owner stands in the same sentence. */
  readonly near: boolean;
  /** True where it stands right beside. */
  readonly apposed: boolean;
  /** Other fillings of the kind in its sentence. */
  readonly beside: number;
  /** How often its text names what fills it. */
  readonly told: number;
  /** Other fillings of the kind in its text. */
  readonly others: number;
  readonly quoted: boolean;
}

/** Articles whose slots are kept at hand: a story and its neighbours. */
const CAPACITY = 300;
/** Slots of an article that are compared, the first ones. */
const MOST = 120;
/** Characters between an apposition and its name. */
const APPOSED = 12;
/** Characters before a slot in which its sentence's silent subject was named. */
const BACK = 300;

/** The slots of an article with all that is asked of them together. */
export interface Slots {
  /** In order of the text. */
  readonly all: readonly Filled[];
  readonly byKind: ReadonlyMap<string, readonly Filled[]>;
  /** What fills them, see {@link Filled}. */
  readonly tokens: ReadonlySet<string>;
  /** The words around each, and a number for its kind. */
  readonly bag: Bag;
  readonly kinds: Int32Array;
}

export const slotsOf: (article: Prepared) => Slots = memoisedOf(CAPACITY, (article) => {
  const slots = keyedIn(article);
  const all = build(article, slots);
  return {
    all,
    byKind: grouped(all, ({ kind }) => kind),
    tokens: new Set(all.map(({ token }) => token)),
    bag: packWords(slots.map(({ context }) => ({ context, noun: '' }))),
    kinds: Int32Array.from(all, ({ kind }) => numberOf(kind)),
  };
});

function keyedIn({ article: { facts }, shared }: Prepared): Keyed[] {
  const byStart = new Map(facts.mentions.map((mention) => [mention.start, mention]));
  return unpackSlots(facts.slots ?? '').slice(0, MOST).flatMap((slot) => {
    const mention = slot.value === '' ? byStart.get(slot.start) : undefined;
    if (slot.value !== '') return [{ ...slot, key: slot.value, name: slot.words, token: `${slot.kind} ${slot.value}` }];
    if (!mention) return [];
    const key = shared(mention.id);
    return [{ ...slot, key, name: mention.name, token: `${slot.kind} ${key}` }];
  });
}

function build(article: Prepared, slots: readonly Keyed[]): Filled[] {
  const { facts } = article.article;
  const mentions = [...facts.mentions, ...(facts.designations ?? [])].sort((a, b) => a.start - b.start);
  const told = new Map<string, number>();
  const fillings = new Map<string, Set<string>>();
  for (const { kind, key, token } of slots) {
    told.set(token, (told.get(token) ?? 0) + 1);
    fillings.set(kind, (fillings.get(kind) ?? new Set<string>()).add(key));
  }
  const sentences = new Map<number, Sentence>();
  return slots.map(({ context, ...slot }, row) => {
    const { inside, fellows: beside } = sentenceOf(slot, sentences, mentions, slots);
    const fellows = new Set(beside.filter(({ kind }) => kind === slot.kind).map(({ key }) => key));
    const other = inside.filter(({ id }) => article.shared(id) !== slot.key);
    return {
      ...slot,
      article,
      row,
      relations: relationsOf(context),
      filling: `${slot.kind}\n${slot.name}`,
      fellows,
      names: new Set(other.map(({ id }) => article.shared(id))),
      ...ownerOf(article, slot, other, mentions),
      beside: fellows.size - 1,
      told: told.get(slot.token) ?? 1,
      others: (fillings.get(slot.kind)?.size ?? 1) - 1,
      quoted: facts.quotes.some(({ start, end }) => start <= slot.start && slot.end <= end),
    };
  });
}

interface Keyed extends Slot {
  readonly key: string;
  readonly name: string;
  readonly token: string;
}

/** What is asked of a sentence for each of its slots. */
interface Sentence {
  readonly inside: readonly Mention[];
  readonly fellows: readonly Keyed[];
}

function sentenceOf({ sentence: { start, end } }: Pick<Slot, 'sentence'>, known: Map<number, Sentence>, mentions: readonly Mention[], slots: readonly Keyed[]): Sentence {
  const before = known.get(start);
  if (before) return before;
  const made = { inside: mentions.filter((mention) => start <= mention.start && mention.end <= end), fellows: slots.filter(({ sentence }) => sentence.start === start) };
  known.set(start, made);
  return made;
}

function ownerOf({ shared }: Prepared, slot: Omit<Keyed, 'context'>, other: readonly Mention[], all: readonly Mention[]): Pick<Filled, 'owner' | 'near' | 'apposed'> {
  const apart = (span: Span): number => (span.end <= slot.start ? slot.start - span.end : span.start - slot.end);
  const owners = other.filter(({ type }) => type === 'person' || type === 'organization' || type === 'product').sort((a, b) => apart(a) - apart(b));
  const [nearest] = owners;
  if (nearest) return { owner: shared(nearest.id), near: true, apposed: apart(nearest) <= APPOSED };
  const before = all.findLast(({ type, start, end, id }) => type === 'person' && end <= slot.sentence.start && slot.sentence.start - start <= BACK && shared(id) !== slot.key);
  return { owner: before ? shared(before.id) : '', near: false, apposed: false };
}
