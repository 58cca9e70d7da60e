import { rankOf } from '../ordinals.ts';
import { pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventAround, eventReferent } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { countValue } from './value.ts';

/** *un sixième corps*, *a seventh victim*: so many dead so far. */
export const victim: Family = (context) =>
  ranked(skeletonOf(context)).flatMap((match) => {
    const rank = rankOf(match.words('rank'));
    if (rank === undefined || rank < 2) return [];
    const event = eventAround(context, match);
    return [makeClaim(context, { family: 'toll', attribute: 'dead', span: { start: match.start, end: match.end }, subject: event ? eventReferent(event) : { id: 'noun:dead', name: 'dead' }, event: event?.id, value: countValue(rank), confidence: 0.7 })];
  });

const ranked = pattern('(?<rank>{W}) (?:mort|morte|corps|victime|décès|body|victim|death|fatality)');
