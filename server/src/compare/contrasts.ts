import { message } from '../base/message.ts';
import { overlaps } from '../base/span.ts';
import type { Side } from '../extract/facts.ts';
import type { Outcome } from './pair.ts';
import { bareFigure } from './passage.ts';
import type { Prepared, Stated } from './prepared.ts';
import { showValue } from './values/show.ts';

/** How surely an article sets two things side by side that it does so to tell of a dispute. */
const SURE = 0.6;

/** What an article tells two speakers to say against each other: a dispute, which is no flaw of the text. `told` are the disputes that its claims show already. */
export function compareContrasts(article: Prepared, told: readonly Outcome[]): Outcome[] {
  return (article.article.facts.contrasts ?? []).flatMap(({ a, b, corrects, surely }) => {
    if (told.some((one) => covers(one, a) && covers(one, b))) return [];
    if (corrects) return [corrected(statedOf(article, a), statedOf(article, b))];
    const names = [a, b].flatMap(({ attribution }) => attribution?.name ?? []);
    const [first = '', second] = names;
    if (surely !== undefined) return [opposed(statedOf(article, a, 'voices'), statedOf(article, b, 'voices'), names, surely)];
    const why = second === undefined ? message('The text sets what {0} says against it.', first) : message('Two speakers: {0} and {1}.', first, second);
    const [one, two] = [statedOf(article, a), statedOf(article, b)];
    return [{ verdict: 'dispute' as const, severity: 'information' as const, confidence: SURE, topic: one.traits.topic, a: one, b: two, reasons: [{ message: why }] }];
  });
}

/** Statements set against each other this surely are information, others hints. */
const WORTH_A_LOOK = 0.6;

/** Two speakers who answer each other in words of their own, as far as the shape of both statements tells. */
function opposed(a: Stated, b: Stated, [first, second]: readonly string[], surely: number): Outcome {
  const percent = Math.round(100 * surely);
  const why = first !== undefined && second !== undefined ? message('The text sets {0} and {1} against each other ({2}%).', first, second, percent) : message('The text sets the two statements against each other ({0}%).', percent);
  return { verdict: 'dispute', severity: surely >= WORTH_A_LOOK ? 'information' : 'hint', confidence: surely, topic: a.traits.topic, a, b, reasons: [{ message: why }] };
}

/** Where one of two texts takes a figure back that the other has of the same noun or unit: the other is out of date. */
export function compareCorrected(one: Prepared, two: Prepared): Outcome[] {
  return [...staleIn(one, two), ...staleIn(two, one)];
}

function staleIn(correcting: Prepared, other: Prepared): Outcome[] {
  const first = (article: Prepared): string => article.published.earliest ?? '';
  if (first(other) > first(correcting)) return [];
  return (correcting.article.facts.contrasts ?? []).flatMap(({ a, b, corrects }) => {
    const { value, counted } = a;
    if (!corrects || value.kind !== 'quantity' || value.stated < TELLING) return [];
    return other.article.facts.quantities
      .filter((its) => its.stated === value.stated && its.unit === value.unit && (its.unit !== undefined || its.noun === counted || value.stated >= ROUND))
      .slice(0, MOST)
      .map((its) => corrected(statedOf(other, { start: its.start, end: its.end, value, counted: its.noun ?? its.unit ?? 'number', sentence: { start: its.start, end: its.end } }), statedOf(correcting, b)));
  });
}

/** Smaller figures stand for many things; those from here on for one, whatever noun they have. */
const TELLING = 10;
const ROUND = 1000;
/** Passages of one text that carry an old figure. */
const MOST = 3;

function corrected(old: Stated, now: Stated): Outcome {
  const why = message('{0} takes back {1} and says {2}.', now.statement.outlet, old.statement.value, now.statement.value);
  return { verdict: 'correction', severity: 'information', confidence: SURE, topic: now.traits.topic, a: old, b: now, reasons: [{ message: why, file: now.statement.file, span: { start: now.statement.start, end: now.statement.end } }] };
}

function covers({ a, b }: Outcome, side: Side): boolean {
  return overlaps(a.claim, side) || overlaps(b.claim, side);
}

/** The claim that a family makes of the passage, else one made of the passage itself. */
function statedOf(article: Prepared, side: Side, family = 'contrasts'): Stated {
  const known = article.stated.find(({ claim }) => overlaps(claim, side) && claim.value.kind === side.value.kind && showValue(claim.value, article.shared) === showValue(side.value, article.shared));
  return known ?? bareFigure(article, { ...side, family, attribute: side.counted ?? 'statement', confidence: SURE });
}
