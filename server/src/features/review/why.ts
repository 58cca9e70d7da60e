import type { Finding } from '../../compare/types.ts';
import { reasonText } from '../reasons.ts';
import { saidValue, sourceDate, sourceName } from '../sources.ts';
import { byTime } from '../statements.ts';
import type { Place, View } from '../view.ts';

/** One step on the way to a finding, with the passage that it rests on. `statement`: what a source says; else a reason. */
export interface WhyStep {
  readonly kind: 'statement' | 'reason';
  readonly text: string;
  readonly place?: Place;
}

/** What a finding rests on: what each source says, in order of time, then the reasons that led to the verdict, in their order. */
export function whyOf(view: View, finding: Finding): WhyStep[] {
  return [
    ...finding.statements.toSorted(byTime).map((statement): WhyStep => ({
      kind: 'statement',
      text: view.translate('{0} ({1}): {2}', sourceName(view, statement), sourceDate(view, statement.published), saidValue(view, statement)),
      place: { file: statement.file, start: statement.start, end: statement.end },
    })),
    ...finding.why.map((reason): WhyStep => ({
      kind: 'reason',
      text: reasonText(view, finding, reason),
      ...(reason.file !== undefined && reason.span ? { place: { file: reason.file, start: reason.span.start, end: reason.span.end } } : {}),
    })),
  ];
}
