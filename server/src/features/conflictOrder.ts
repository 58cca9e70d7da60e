import type { Finding, Statement } from '../compare/types.ts';
import type { Settings } from '../settings.ts';
import { diagnosisSentence, shownSeverity } from './diagnostics.ts';
import { byReading } from './statements.ts';
import type { Place, View } from './view.ts';

/** A conflict on the way through the folder: where it stands first, and the other sides in order of how much they differ. */
export interface ConflictStop {
  readonly finding: string;
  readonly place: Place;
  readonly others: readonly Place[];
  readonly message: string;
}

/** Conflicts that are shown, in reading order of their first statements. */
export function conflictOrder(view: View, settings: Settings): ConflictStop[] {
  return conflictsOf(view, settings).flatMap((finding) => stopOf(view, finding)).toSorted((a, b) => byReading(a.place, b.place));
}

/** How many conflicts are shown. */
export function countConflicts(view: View, settings: Settings): number {
  return conflictsOf(view, settings).length;
}

function conflictsOf({ comparison }: View, settings: Settings): Finding[] {
  return comparison.findings.filter((finding) => finding.verdict === 'conflict' && shownSeverity(finding, settings) !== 'off');
}

function stopOf(view: View, finding: Finding): ConflictStop[] {
  const [first, ...rest] = finding.statements.toSorted(byReading);
  if (!first) return [];
  const others = rest.toSorted((a, b) => Number(a.value === first.value) - Number(b.value === first.value) || byReading(a, b));
  return [{ finding: finding.id, place: placeOf(first), others: others.map(placeOf), message: diagnosisSentence(view, finding, first) }];
}

function placeOf({ file, start, end }: Statement): Place {
  return { file, start, end };
}
