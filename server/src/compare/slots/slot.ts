import { memoisedOf } from '../../base/memo.ts';
import type { Span } from '../../base/span.ts';
import type { Mention } from '../../extract/facts.ts';
import { unpackSlots, type Slot } from '../../extract/slots.ts';
import type { Prepared } from '../prepared.ts';

/** A slot with all that the features of a pair need of it. */
export interface Filled extends Slot {
  readonly article: Prepared;
  /** What fills it: the shared key of a name, or the notion. Equal keys are one filling. */
  readonly key: string;
  /** The main name of the filling or, of a notion, its words. */
  readonly name: string;
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
const CAPACITY = 500;
/** Slots of an article that are compared, the first ones. */
const MOST = 120;
/** Characters between an apposition and its name. */
const APPOSED = 12;
/** Characters before a slot in which its sentence's silent subject was named. */
const BACK = 300;

/** The slots of an article, in order of the text. */
export const slotsOf: (article: Prepared) => readonly Filled[] = memoisedOf(CAPACITY, build);

function build(article: Prepared): Filled[] {
  const { facts } = article.article;
  const mentions = [...facts.mentions, ...(facts.designations ?? [])].sort((a, b) => a.start - b.start);
  const byStart = new Map(facts.mentions.map((mention) => [mention.start, mention]));
  const slots = unpackSlots(facts.slots ?? '').slice(0, MOST).flatMap((slot) => {
    const mention = slot.value === '' ? byStart.get(slot.start) : undefined;
    if (slot.value !== '') return [{ ...slot, key: slot.value, name: slot.words }];
    return mention ? [{ ...slot, key: article.shared(mention.id), name: mention.name }] : [];
  });
  const told = new Map<string, number>();
  const fillings = new Map<string, Set<string>>();
  for (const { kind, key } of slots) {
    told.set(`${kind} ${key}`, (told.get(`${kind} ${key}`) ?? 0) + 1);
    fillings.set(kind, (fillings.get(kind) ?? new Set<string>()).add(key));
  }
  const sentences = new Map<number, Sentence>();
  return slots.map((slot) => {
    const { inside, fellows } = sentenceOf(slot, sentences, mentions, slots);
    const other = inside.filter(({ id }) => article.shared(id) !== slot.key);
    return {
      ...slot,
      article,
      names: new Set(other.map(({ id }) => article.shared(id))),
      ...ownerOf(article, slot, other, mentions),
      beside: new Set(fellows.filter(({ kind, key }) => kind === slot.kind && key !== slot.key).map(({ key }) => key)).size,
      told: told.get(`${slot.kind} ${slot.key}`) ?? 1,
      others: (fillings.get(slot.kind)?.size ?? 1) - 1,
      quoted: facts.quotes.some(({ start, end }) => start <= slot.start && slot.end <= end),
    };
  });
}

interface Keyed extends Slot {
  readonly key: string;
}

/** What is asked of a sentence for each of its slots. */
interface Sentence {
  readonly inside: readonly Mention[];
  readonly fellows: readonly Keyed[];
}

function sentenceOf({ sentence: { start, end } }: Slot, known: Map<number, Sentence>, mentions: readonly Mention[], slots: readonly Keyed[]): Sentence {
  const before = known.get(start);
  if (before) return before;
  const made = { inside: mentions.filter((mention) => start <= mention.start && mention.end <= end), fellows: slots.filter(({ sentence }) => sentence.start === start) };
  known.set(start, made);
  return made;
}

function ownerOf({ shared }: Prepared, slot: Keyed, other: readonly Mention[], all: readonly Mention[]): Pick<Filled, 'owner' | 'near' | 'apposed'> {
  const apart = (span: Span): number => (span.end <= slot.start ? slot.start - span.end : span.start - slot.end);
  const owners = other.filter(({ type }) => type === 'person' || type === 'organization' || type === 'product').sort((a, b) => apart(a) - apart(b));
  const [nearest] = owners;
  if (nearest) return { owner: shared(nearest.id), near: true, apposed: apart(nearest) <= APPOSED };
  const before = all.findLast(({ type, start, end, id }) => type === 'person' && end <= slot.sentence.start && slot.sentence.start - start <= BACK && shared(id) !== slot.key);
  return { owner: before ? shared(before.id) : '', near: false, apposed: false };
}
