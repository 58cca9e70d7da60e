import { occurrencesIn } from '../events/occurrences.ts';
import { rankOf } from '../ordinals.ts';
import { pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventReferent, frameOf } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { countValue } from './value.ts';

/** Which edition of a series an event is: *en est à sa 25e édition*, *le 24e sommet*, *the 14th congress*. */
export const editions: Family = (context) =>
  ranked(skeletonOf(context)).flatMap((match) => {
    const rank = rankOf(match.words('rank'));
    const span = match.span('rank');
    // *la première édition* is often of something else (*première édition depuis la pandémie*).
    if (rank === undefined || rank < 2 || !span) return [];
    const near = occurrencesIn(context.facts, context.sentence).find((one) => Math.abs(one.start - match.start) < 120);
    const frame = near && frameOf(context, near);
    if (!frame) return [];
    return [makeClaim(context, { family: 'editions', attribute: 'edition', span: { start: span.start, end: match.end }, subject: eventReferent(frame), event: frame.id, value: countValue(rank), confidence: 0.85 })];
  });

const ranked = pattern(
  '(?<rank>{W}) (?<what>édition|edition|sommet|summit|congrès|congress|conférence|festival|session|journée|étape|assemblée|rallye|biennale|salon|foire|fair|conference)(?! (?:depuis|since|en <d|consécutive|in <d))',
);
