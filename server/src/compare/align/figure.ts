import { memoisedOf } from '../../base/memo.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { clockOf, countValue, dateValue, durationValue } from '../../extract/claims/value.ts';
import type { ClaimValue, Quantity, Timex } from '../../extract/facts.ts';
import { unpackFigures, type Figure } from '../../extract/figures.ts';
import { measureUnit } from '../../extract/measureUnits.ts';
import { tidy } from '../../extract/quantities/figure.ts';
import { dayNumber } from '../days.ts';
import { isEntity, type Prepared, type Stated } from '../prepared.ts';
import type { Traits } from '../traits.ts';
import { relateDates } from '../values/date.ts';
import { packWords, type Words } from './words.ts';

/** A figure with all that the features of a pair need of it. */
export interface Aligned extends Omit<Figure, 'context'> {
  readonly value: ClaimValue;
  /** The noun of what is counted, as the text has it. */
  readonly counted?: string | undefined;
  /** What only figures of one kind compare by: `#` with the unit of a quantity, `date`, `clock`, `duration`, `rank`. */
  readonly unit: string;
  /** Measures, money, shares, clock times and lengths of time are few in a text: any two may be of one thing. */
  readonly measured: boolean;
  /** The figure on a scale of its unit (as written; days; minutes of a day): equal numbers are equal figures. */
  readonly number: number;
  /** The surest claim that states it, or null for a figure that no family reads. */
  readonly stated: Stated | null;
  /** Statements made of it, by the traits that they were given: most figures meet many others. */
  readonly statements: Map<Traits | undefined, Stated>;
  readonly article: Prepared;
  readonly words: Words;
  /** True for a day around publication: news of the day. */
  readonly fresh: boolean;
  readonly said: Said;
  /** Shared keys of the people, bodies and places of its sentence, each with the bit of its kind; and the bits of all. */
  readonly names: ReadonlyMap<string, number>;
  readonly kinds: number;
  /** How many other values its text gives with the same noun and unit. */
  readonly rivals: number;
}

/** What the claim says that states a figure, with nothing where there is none. */
export interface Said {
  /** The empty string where no family reads it. */
  readonly attribute: string;
  /** True where no family but the general one reads it. */
  readonly open: boolean;
  readonly qualifier: string | undefined;
  /** Whose it is, if that is a person, body, place or thing. */
  readonly owner: string | undefined;
  readonly day: string | undefined;
  readonly part: boolean;
  readonly planned: boolean;
  readonly quoted: boolean;
  readonly speaker: string | null | undefined;
}

/** Articles whose figures are kept at hand: a story and its neighbours. */
const CAPACITY = 400;

/** The figures of an article, in order of the text. */
export const figuresOf: (article: Prepared) => readonly Aligned[] = memoisedOf(CAPACITY, build);

function build(article: Prepared): Aligned[] {
  const { facts } = article.article;
  const quantities = new Map(facts.quantities.map((quantity) => [quantity.start, quantity]));
  const timexes = new Map(facts.timexes.map((timex) => [timex.start, timex]));
  const unpacked = unpackFigures(facts.figures ?? '').flatMap((figure) => {
    const measured = figure.kind === 'q' ? ofQuantity(quantities.get(figure.start)) : figure.kind === 't' ? ofTimex(timexes.get(figure.start)) : ofWord(figure);
    if (!measured) return [];
    return [{ figure, measured }];
  });
  const bag = packWords(unpacked.map(({ figure }) => figure));
  const figures = unpacked.map(({ figure: { context: _context, ...rest }, measured }, row) => ({ ...rest, ...measured, words: { bag, row } }));
  const named = new Map<number, ReadonlyMap<string, number>>();
  const today = dayNumber(article.published.latest ?? '');
  return figures.map((figure) => {
    const stated = claimOf(article, figure);
    const unit = figure.unit === '#' && stated?.claim.attribute === 'age' ? AGE : figure.unit;
    const names = named.get(figure.sentence.start) ?? namesIn(article, figure.sentence);
    named.set(figure.sentence.start, names);
    return {
      ...figure,
      article,
      fresh: figure.unit === 'date' && Math.abs(figure.number - today) <= FRESH,
      stated,
      unit,
      measured: /^#./.test(unit) || unit === 'clock' || unit === 'duration',
      said: saidBy(stated),
      statements: new Map(),
      names,
      kinds: [...names.values()].reduce((all, kind) => all | kind, 0),
      rivals: figures.filter(({ noun, unit, number }) => noun === figure.noun && unit === figure.unit && number !== figure.number).length,
    };
  });
}

/** Days around publication that are news of the day. */
const FRESH = 3;

/** Years of age or of anything else: a bare number that a claim knows as an age is one of years. */
export const AGE = '#a';

/** A rank, the count of a compound or a share in words. */
function ofWord({ kind, number }: Figure): Measured {
  if (kind === 'r') return { value: countValue(number), unit: 'rank', number };
  if (kind === 'c') return { value: countValue(number), unit: '#', number };
  return { value: { kind: 'quantity', low: number, high: number, stated: number, approximate: true, step: SHARE_STEP, unit: '%' }, unit: '#%', number };
}

/** A share in words is meant to so many points. */
const SHARE_STEP = 5;

type Measured = Pick<Aligned, 'value' | 'unit' | 'number' | 'counted'>;

function ofQuantity(quantity: Quantity | undefined): Measured | null {
  if (!quantity) return null;
  const { low, high, stated, approximate, step, unit, noun } = quantity;
  const measure = measureUnit(unit);
  return { value: { kind: 'quantity', low, high, stated, approximate, step, ...(unit === undefined ? {} : { unit }) }, unit: `#${measure?.base ?? unit ?? ''}`, number: tidy(stated * (measure?.factor ?? 1)), counted: noun };
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

/** True for figures that say the same; of dates also where one says it more exactly. */
export function isEqual(a: Aligned, b: Aligned): boolean {
  return a.number === b.number || (a.value.kind === 'date' && b.value.kind === 'date' && /^(?:equal|refines)$/.test(relateDates(a.value, b.value)));
}

/** True if a claim of that value states the figure. */
export function states(value: ClaimValue, { value: own, unit }: Measured): boolean {
  if (value.kind === 'quantity' && own.kind === 'quantity') return value.stated === own.stated && (unit === 'rank' || value.unit === own.unit);
  return value.kind === own.kind && 'value' in value && 'value' in own && value.value === own.value;
}

function saidBy(stated: Stated | null): Said {
  const claim = stated?.claim;
  return {
    attribute: claim?.attribute ?? '',
    open: claim === undefined || claim.family === 'general',
    qualifier: claim?.scope.qualifier,
    owner: stated !== null && isEntity(stated.subject) ? stated.subject : undefined,
    day: claim?.scope.day?.earliest ?? undefined,
    part: claim?.scope.part === true,
    planned: claim?.certainty === 'planned',
    quoted: claim?.attribution !== undefined,
    speaker: claim?.attribution?.speaker,
  };
}

const kinds = ['person:', 'place:', 'organization:'] as const;

function namesIn({ article, shared }: Prepared, sentence: Span): Map<string, number> {
  const names = new Map<string, number>();
  for (const { id, start, end } of article.facts.mentions) {
    if (start < sentence.start || end > sentence.end) continue;
    const key = shared(id);
    names.set(key, 1 << (kinds.findIndex((kind) => key.startsWith(kind)) + 1));
  }
  return names;
}
