import { publishedDays } from '../published-days.ts';
import type { SentenceContext } from '../context.ts';
import type { Bond, Bound, DayInterval, Timex } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { quantityOf, wordsOf, type BondFinder } from './bond.ts';

/**
 * An age beside the date of birth of the same person: *X, né le 5 mai 1960, est mort à l'âge de 58 ans*, *X, 58, who was born in 1960*. What the
 * age should be is worked out at the death that the sentence dates, else at publication. Ages at other times (*il avait alors 12 ans*) are left alone.
 */
export const lifetime: BondFinder = (context) => {
  const { pieces, slots } = skeletonOf(context);
  const birth = pieces.findIndex(({ word }) => births.has(word));
  if (birth < 0 || pieces.some(({ word }, at) => at > birth && births.has(word)) || people(context) > 1 || pieces.some(({ word }) => elsewhen.has(word))) return [];
  const born = dateBehind(pieces, birth);
  const until = born && reference(context, pieces, born);
  const ages = slots.flatMap((at) => ageAt(pieces, at) ?? []);
  const [age] = ages;
  return born && until && age && ages.length === 1 ? bond(born, until, age) : [];
};

const births: ReadonlySet<string> = new Set(['né', 'née', 'born']);

function people({ mentions }: SentenceContext): number {
  return new Set(mentions.filter(({ type }) => type === 'person').map(({ id }) => id)).size;
}

function dateBehind(pieces: readonly Piece[], at: number): Timex | undefined {
  for (let i = at + 1; i <= at + 8; i++) {
    const filler = pieces[i]?.filler;
    if (filler?.kind === 'timex') return /^\d{4}(?:-\d{2}){0,2}$/.test(filler.of.value) && filler.of.mod === undefined ? filler.of : undefined;
    if (!pieces[i] || /^[.;)]$/.test(pieces[i]?.word ?? '')) return undefined;
  }
  return undefined;
}

/** The day of death that the sentence gives, else that of publication. With another date in the sentence nothing is told. */
function reference(context: SentenceContext, pieces: readonly Piece[], born: Timex): DayInterval | undefined {
  const others = context.timexes.filter((timex) => timex !== born && timex.type === 'DATE' && timex.earliest !== null);
  const [other] = others;
  const died = pieces.some(({ word }) => deaths.has(word));
  if (other) return others.length === 1 && died && other.anchor !== 'none' ? other : undefined;
  return context.article.published.granularity === 'day' ? publishedDays(context.article.published) : undefined;
}

interface Age {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/** *âgé de 58 ans*, *à l'âge de 58 ans*, *mort à 58 ans*, *, 58 ans,*, *aged 58*, *at the age of 58*. */
function ageAt(pieces: readonly Piece[], at: number): Age | undefined {
  const piece = pieces[at];
  const years = yearsOf(piece);
  const before = wordsOf(pieces, at - 3, at).join(' ');
  if (!piece || years === undefined || years > 115) return undefined;
  const told = /(?:âgée? de|l' ?âge de|(?:mort|morte|décédée?|died|dies) (?:à|at|aged)|age of|aged|^.{0,40},)$/.test(before);
  return told && (/(?:âge|âgée? de|age|aged|mort|morte|décédée?|died|dies)(?!\p{L})/u.test(before) || /^[,.)]$/.test(pieces[at + 1]?.word ?? '')) ? { years, start: piece.start, end: piece.end } : undefined;
}

function yearsOf(piece: Piece | undefined): number | undefined {
  const filler = piece?.filler;
  if (filler?.kind === 'timex') return Number(/^P(\d{1,3})Y$/.exec(filler.of.value)?.[1] ?? Number.NaN) || undefined;
  const quantity = quantityOf(piece);
  return quantity && !quantity.approximate && quantity.low === quantity.high && (quantity.unit === 'a' || (quantity.unit === undefined && quantity.noun === undefined)) ? quantity.stated : undefined;
}

function bond(born: Timex, until: DayInterval, { years, start, end }: Age): Bond[] {
  if (born.earliest === null || born.latest === null || until.earliest === null || until.latest === null) return [];
  const against: Bound = { start: born.start, end: born.end, low: ageOn(until.earliest, born.latest), high: ageOn(until.latest, born.earliest) };
  return [{ kind: 'age', stated: { start, end, low: years, high: years }, against: [against], close: false }];
}

/** Whole years from one ISO day to a later one. */
function ageOn(day: string, born: string): number {
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const deaths = words('mort morte décédé décédée décès disparu disparue éteint éteinte died dies death dead');
const elsewhen = words("alors quand lorsque lorsqu' avait était aurait eut when then while had depuis since dès jusqu' fils fille frère sœur père mère épouse mari enfant enfants son daughter brother sister father mother wife husband child children");
