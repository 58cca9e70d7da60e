import { comparable } from './comparable.ts';
import type { Outcome } from './pair.ts';
import type { Prepared, Stated } from './prepared.ts';
import { speakersOf } from './speakers.ts';
import { dispute } from './verdicts/dispute.ts';

/** Statements of one attribute that are looked at. */
const MOST = 30;
/** Two speakers are set against each other in one sentence or the next. */
const NEAR = 400;

/** Shares and measures stand side by side for many things; whose they are is too often misread. */
const counts: ReadonlySet<string> = new Set(['turnout', 'toll', 'count', 'members']);

/** What one article reports of two speakers who do not agree: *31 000 selon la préfecture, 80 000 pour les organisateurs*. */
export function compareInside({ byAttribute }: Prepared): Outcome[] {
  return [...byAttribute.values()].flatMap((stated) => {
    if (stated[0] && !counts.has(stated[0].traits.topic)) return [];
    const spoken = stated.slice(0, MOST).filter(({ claim }) => claim.attribution !== undefined && claim.certainty !== 'planned');
    return spoken.flatMap((a, i) => spoken.slice(i + 1).flatMap((b) => setAgainst(a, b) ?? []));
  });
}

function setAgainst(a: Stated, b: Stated): Outcome | null {
  const apart = Math.max(a.claim.start, b.claim.start) - Math.min(a.claim.end, b.claim.end);
  if (apart < 0 || apart > NEAR || speakersOf(a, b) !== 'other' || a.event !== b.event || slots(a) !== slots(b)) return null;
  const pair = comparable(a, b, 1);
  return pair && pair.relation !== 'equal' && pair.relation !== 'refines' ? dispute({ ...pair, explicit: true }) : null;
}

/** Place, day and part as they stand: inside one text a silent slot is another thing. */
function slots({ claim: { scope, subject }, shared }: Stated): string {
  return `${scope.place === undefined ? '' : shared(scope.place)}|${scope.day?.earliest ?? ''}|${scope.part ?? false}|${scope.qualifier ?? ''}|${scope.window ?? ''}|${subject}`;
}
