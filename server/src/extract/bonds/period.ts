import type { SentenceContext } from '../context.ts';
import type { Bond, Timex } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { wordsOf, type BondFinder } from './bond.ts';

/**
 * A length in days beside its two dates: *quatre jours, du 3 au 7 mai*, *du 3 au 7 mai, soit quatre jours*, *a four-day visit from 3 to 7
 * May*. Two days named one by one (*les 3 et 7 mai*) are no period, and a length that leads elsewhere (*deux jours avant*) is not this one's.
 */
export const period: BondFinder = (context) => {
  const { pieces, slots } = skeletonOf(context);
  return slots.flatMap((at) => {
    const piece = pieces[at];
    const days = piece && daysOf(piece);
    if (!piece || days === undefined || leadsElsewhere(pieces, at)) return [];
    const range = rangeBehind(context, pieces, at) ?? rangeBefore(context, pieces, at);
    return range ? [bond(piece, days, range)] : [];
  });
};

interface Range {
  readonly timex: Timex;
  /** Days from the first to the last. */
  readonly nights: number;
}

function bond({ start, end }: Piece, days: number, { timex, nights }: Range): Bond {
  return { kind: 'period', stated: { start, end, low: days, high: days }, against: [{ start: timex.start, end: timex.end, low: nights, high: nights + 1 }], close: false };
}

function daysOf({ filler }: Piece): number | undefined {
  if (filler?.kind !== 'timex' || filler.of.mod !== undefined) return undefined;
  const days = /^P(\d{1,2})D$/.exec(filler.of.value)?.[1];
  return days === undefined ? undefined : Number(days);
}

function leadsElsewhere(pieces: readonly Piece[], at: number): boolean {
  return elsewhere.has(pieces[at + 1]?.word ?? '') || wordsOf(pieces, at - 2, at).some((word) => elsewhere.has(word));
}

/** *quatre jours, du 3 au 7 mai*; in English a noun may stand between (*a four-day visit from 3 to 7 May*). */
function rangeBehind(context: SentenceContext, pieces: readonly Piece[], at: number): Range | undefined {
  for (let i = at + 1; i <= at + 4; i++) {
    const piece = pieces[i];
    const range = piece && rangeOf(context, piece);
    if (range) return range;
    if (!piece || !(linking.has(piece.word) || (i === at + 1 && context.facts.paragraph.language === 'en' && /^[a-z]+$/.test(piece.word)))) return undefined;
  }
  return undefined;
}

/** *du 3 au 7 mai, soit quatre jours*, *du 3 au 7 mai (quatre jours)*. */
function rangeBefore(context: SentenceContext, pieces: readonly Piece[], at: number): Range | undefined {
  const word = pieces[at - 1]?.word ?? '';
  const from = word === 'soit' || word === 'pendant' || word === 'durant' || word === 'for' ? at - 2 : at - 1;
  const mark = pieces[from]?.word ?? '';
  const closed = mark === '(' ? pieces[at + 1]?.word === ')' : mark === ',' && from < at - 1;
  const piece = pieces[from - 1];
  return closed && piece ? rangeOf(context, piece) : undefined;
}

/** A date from one full day to another, written as such. */
function rangeOf(context: SentenceContext, { filler }: Piece): Range | undefined {
  if (filler?.kind !== 'timex') return undefined;
  const timex = filler.of;
  const ends = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(timex.value);
  const inside = context.tokens.filter((token) => token.start >= timex.start && token.end <= timex.end).map(({ lower }) => lower);
  if (!ends || !inside.some((word) => spanning.has(word)) || inside.some((word) => singling.has(word))) return undefined;
  const nights = Math.round((Date.parse(ends[2] ?? '') - Date.parse(ends[1] ?? '')) / 86_400_000);
  return nights > 0 && nights < 100 ? { timex, nights } : undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const linking = words(', ( : du de from – —');
const spanning = words('au - – — to until through jusqu\'au');
const singling = words(', et and ou or');
const elsewhere = words('avant après plus before after later earlier ago ouvrés ouvrables par per sur ces ensuite suivants premiers derniers first last prochains within il depuis dans d\'ici chaque every dernier premier moins least most');
