import type { Finding, Severity } from '../compare/types.ts';
import type { View } from '../features/view.ts';
import { reportPage } from '../report/html/page.ts';
import { sarifLog, type SarifOptions } from '../report/sarif.ts';
import { checkJson } from './checkJson.ts';
import { checkText } from './checkText.ts';
import { compareFolders } from './compareFolders.ts';
import type { Console } from './console.ts';
import type { DateReading } from '../extract/facts.ts';
import type { CheckCommand } from './options.ts';
import { createPaint, type Paint } from './paint.ts';

/** `recoupe check PATH…`: compares all articles under the paths. Returns the exit status. */
export async function check(command: CheckCommand, console: Console, { version, reading }: { readonly version: string; readonly reading: DateReading | undefined }): Promise<number> {
  const { view: whole, suppressed, notes, status } = await compareFolders(command.paths, { reading, all: command.all }, console);
  const view = command.onlyNew ? sinceReview(whole) : whole;
  await console.out(report(command, view, { suppressed, notes, version, paint: createPaint(console.colours) }));
  return status || statusOf(view.comparison.findings, command.failOn);
}

function report({ format, verbose }: CheckCommand, view: View, more: Omit<SarifOptions, 'verbose'> & { readonly paint: Paint }): string {
  if (format === 'text') return checkText(view, { verbose, ignored: more.suppressed.length, paint: more.paint });
  if (format === 'html') return reportPage(view);
  return `${JSON.stringify(format === 'json' ? checkJson(view) : sarifLog(view, { ...more, verbose }), null, 1)}\n`;
}

/** Only what is new or changed since the last review; everything where there was none. */
function sinceReview(view: View): View {
  if (!view.review.baseline) return view;
  const findings = view.comparison.findings.filter((finding) => view.review.statusOf(finding).since !== 'reviewed');
  return { ...view, comparison: { findings, facts: view.comparison.facts } };
}

function statusOf(findings: readonly Finding[], failOn: CheckCommand['failOn']): 0 | 1 {
  if (failOn === 'never') return 0;
  const failing: readonly Severity[] = failOn === 'warning' ? ['error', 'warning'] : ['error', 'warning', 'information'];
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
