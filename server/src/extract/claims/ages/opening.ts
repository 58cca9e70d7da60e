import type { SentenceContext } from '../../context.ts';
import type { Claim } from '../../facts.ts';
import type { Piece } from '../../skeleton.ts';
import { publishedDays } from '../../published-days.ts';
import { bareAt, claim, onePersonBefore, yearsAt } from './years.ts';

/** Pieces behind the comma in which the name stands. */
const REACH = 6;
/** Milliseconds from what is news to its article. */
const NEWS = 12 * 86_400_000;

/**
 * *À 27 ans, X a gagné samedi*, *At 27, X won on Monday*, *Mort à 91 ans, X …*: an age that opens its sentence. Of a sentence without a day of
 * these days it may be that of long ago (*À 20 ans, X part pour Lyon*): then it never warns.
 */
export function atThatAge(context: SentenceContext, pieces: readonly Piece[]): Claim[] {
  const dead = dying.test(pieces[0]?.word ?? '');
  const at = dead ? 2 : 1;
  const figure = pieces[at];
  const lead = pieces[dead ? 1 : 0]?.word ?? '';
  const years = /^(?:à|a|at)$/.test(lead) ? (yearsAt(pieces, at) ?? bareAt(pieces, at)) : undefined;
  if (!figure || years === undefined || pieces[at + 1]?.word !== ',') return [];
  const found = { years, start: pieces[0]?.start ?? figure.start, end: figure.end };
  const confidence = dead ? 0.8 : isNews(context) ? 0.75 : 0.4;
  const named = pieces.slice(at + 2, at + REACH).find(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person')?.filler;
  if (named?.kind === 'mention') return [claim(context, named.of, found, confidence)];
  const person = anaphoric.test(pieces[at + 2]?.word ?? '') ? onePersonBefore(context) : undefined;
  return person ? [claim(context, person, found, Math.min(confidence, 0.7))] : [];
}

function isNews({ article, timexes }: SentenceContext): boolean {
  const { earliest, latest } = publishedDays(article.published);
  if (earliest === null || latest === null) return false;
  return timexes.some((timex) => timex.type === 'DATE' && timex.earliest !== null && timex.earliest === timex.latest && Math.abs(Date.parse(latest) - Date.parse(timex.earliest)) < NEWS);
}

const dying = /^(?:morte?|décédée?|disparue?|dead)$/;
const anaphoric = /^(?:le|la|l'|il|elle|ce|cet|cette|the|he|she|this)$/;
