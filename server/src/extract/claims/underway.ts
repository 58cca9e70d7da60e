import en from '../../locales/en/underway.json' with { type: 'json' };
import fr from '../../locales/fr/underway.json' with { type: 'json' };
import type { SentenceContext } from '../context.ts';
import { wordClass } from '../wordClasses.ts';
import type { Claim } from '../facts.ts';
import type { Language } from '../../text/types.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { kindOf } from './kinds.ts';
import { dateValue } from './value.ts';

/** Pieces between *depuis* and the noun of what goes on. */
const REACH = 5;

/** When what still goes on began: *les fouilles menées depuis 2014*, *en grève depuis lundi*, *the strike since Monday*. It is the same attribute as that of beginning. */
export const underway: Family = (context) => {
  if ((context.classes & SINCE) === 0) return [];
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => (piece.word === 'depuis' || piece.word === 'since' ? startOf(context, pieces, at) : []));
};

const SINCE = wordClass((lower) => lower === 'depuis' || lower === 'since');

function startOf(context: SentenceContext, pieces: readonly Piece[], at: number): Claim[] {
  const date = pieces.slice(at + 1, at + 3).find(({ filler }) => filler?.kind === 'timex')?.filler;
  if (date?.kind !== 'timex' || date.of.type !== 'DATE' || date.of.earliest === null) return [];
  const { language } = context.facts.paragraph;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    if (!piece || /^[;.:()]$/.test(piece.word)) return [];
    const kind = kindOf(piece.word, language);
    if (!activities[language].has(kind)) continue;
    return [makeClaim(context, { family: 'underway', attribute: 'launched', span: { start: piece.start, end: date.of.end }, subject: { id: `noun:${kind}`, name: piece.word }, value: dateValue(date.of), confidence: 0.5 })];
  }
  return [];
}

const activities: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(fr.activities), en: new Set(en.activities) };
