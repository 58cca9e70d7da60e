import { memoisedOf } from '../../base/memo.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { clockOf, countValue, dateValue, durationValue } from '../../extract/claims/value.ts';
import type { ClaimValue, Quantity, Timex } from '../../extract/facts.ts';
import { unpackFigures, type Figure } from '../../extract/figures.ts';
import { dayNumber } from '../days.ts';
import { isEntity, type Prepared, type Stated } from '../prepared.ts';
import { packWords, type Words } from './words.ts';

/** A figure with all that the features of a pair need of it. */
export interface Aligned extends Figure {
  readonly value: ClaimValue;
  /** The noun of what is counted, as the text has it. */
  readonly counted?: string | undefined;
  /** What only figures of one kind compare by: `#` with the unit of a quantity, `date`, `clock`, `duration`, `rank`. */
  readonly unit: string;
  /** The figure on a scale of its unit (as written; days; minutes of a day): equal numbers are equal figures. */
  readonly number: number;
  /** The surest claim that states it, or null for a figure that no family reads. */
  readonly stated: Stated | null;
  readonly article: Prepared;
  readonly words: Words;
  /** True for a day around publication: news of the day. */
  readonly fresh: boolean;
  /** Whose it is, if that is a person, body, place or thing. */
  readonly owner: string | undefined;
  /** Shared keys of the people, bodies and places of its sentence. */
  readonly names: ReadonlySet<string>;
  /** How many other values its text gives with the same noun and unit. */
  readonly rivals: number;
}

/** Articles whose figures are kept at hand: a story and its neighbours. */
const CAPACITY = 500;

/** The figures of an article, in order of the text. */
export const figuresOf: (article: Prepared) => readonly Aligned[] = memoisedOf(CAPACITY, build);

function build(article: Prepared): Aligned[] {
  const { facts } = article.article;
  const quantities = new Map(facts.quantities.map((quantity) => [quantity.start, quantity]));
  const timexes = new Map(facts.timexes.map((timex) => [timex.start, timex]));
  const figures = unpackFigures(facts.figures ?? '').flatMap((figure) => {
    const measured = figure.kind === 'q' ? ofQuantity(quantities.get(figure.start)) : figure.kind === 't' ? ofTimex(timexes.get(figure.start)) : { value: countValue(figure.rank), unit: 'rank', number: figure.rank };
    return measured ? [{ ...figure, ...measured }] : [];
  });
  const names = new Map<number, ReadonlySet<string>>();
  const namesOf = ({ sentence }: Figure): ReadonlySet<string> => {
    const known = names.get(sentence.start) ?? namesIn(article, sentence);
    names.set(sentence.start, known);
    return known;
  };
  const today = dayNumber(article.published.latest ?? '');
  return figures.map((figure) => {
    const stated = claimOf(article, figure);
    return {
      ...figure,
      article,
      words: packWords(figure),
      fresh: figure.unit === 'date' && Math.abs(figure.number - today) <= FRESH,
      stated,
      owner: stated !== null && isEntity(stated.subject) ? stated.subject : undefined,
      names: namesOf(figure),
      rivals: figures.filter(({ noun, unit, number }) => noun === figure.noun && unit === figure.unit && number !== figure.number).length,
    };
  });
}

/** Days around publication that are news of the day. */
const FRESH = 3;

type Measured = Pick<Aligned, 'value' | 'unit' | 'number' | 'counted'>;

function ofQuantity(quantity: Quantity | undefined): Measured | null {
  if (!quantity) return null;
  const { low, high, stated, approximate, step, unit, noun } = quantity;
  return { value: { kind: 'quantity', low, high, stated, approximate, step, ...(unit === undefined ? {} : { unit }) }, unit: `#${unit ?? ''}`, number: stated, counted: noun };
}

function ofTimex(timex: Timex | undefined): Measured | null {
  if (!timex) return null;
  if (timex.type === 'DURATION') {
    const value = durationValue(timex);
    return value.kind === 'duration' && value.days !== null ? { value, unit: 'duration', number: value.days } : null;
  }
  const clock = /T(\d{2}):(\d{2})/.exec(timex.value);
  if (clock) return { value: clockOf(timex), unit: 'clock', number: Number(clock[1]) * 60 + Number(clock[2]) };
  return { value: dateValue(timex), unit: 'date', number: Date.parse(timex.earliest ?? '') / DAY };
}

const DAY = 86_400_000;

function claimOf({ stated }: Prepared, figure: Span & Measured): Stated | null {
  let best: Stated | null = null;
  for (const one of stated) {
    if (one.claim.confidence > (best?.claim.confidence ?? 0) && overlaps(one.claim, figure) && states(one.claim.value, figure)) best = one;
  }
  return best;
}

/** True if a claim of that value states the figure. */
export function states(value: ClaimValue, { value: own, unit }: Measured): boolean {
  if (value.kind === 'quantity' && own.kind === 'quantity') return value.stated === own.stated && (unit === 'rank' || value.unit === own.unit);
  return value.kind === own.kind && 'value' in value && 'value' in own && value.value === own.value;
}

function namesIn({ article, shared }: Prepared, sentence: Span): Set<string> {
  return new Set(article.facts.mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end).map(({ id }) => shared(id)));
}
