import type { Translate } from '../base/message.ts';
import type { Finding, Statement } from '../compare/types.ts';
import { reasonText } from '../features/reasons.ts';
import { sourceDate, sourceName } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { excerpt } from '../report/excerpt.ts';
import type { Paint } from './paint.ts';
import { createPlaces } from '../report/place.ts';
import { printable } from '../report/printable.ts';
import { sentenceOf } from '../report/sentence.ts';
import { summaryOf } from '../report/summary.ts';

/** What the text report shows besides the findings themselves. */
export interface ReportOptions {
  /** Hints too. */
  readonly verbose: boolean;
  /** How many findings a decision keeps back. */
  readonly ignored: number;
  readonly paint: Paint;
}

/** The report of `recoupe check` as a person wants to read it: the gravest findings first, then a line that sums up. */
export function checkText(view: View, { verbose, ignored, paint }: ReportOptions): string {
  const { findings } = view.comparison;
  const ranked = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const shown = ranked.filter(({ severity }) => verbose || severity !== 'hint');
  return [...shown.map((finding) => findingText(finding, view, { verbose, paint })), `${summaryOf(view, findings.length - shown.length, ignored)}\n`].join('\n');
}

const maxStatements = 8;
const maxReasons = 6;
const order = ['error', 'warning', 'information', 'hint'];

function findingText(finding: Finding, view: View, { verbose, paint }: Pick<ReportOptions, 'verbose' | 'paint'>): string {
  const { translate } = view;
  const more = (count: number): string => paint('faint', `  … ${translate('and {0} more (--verbose shows them)', count)}`);
  const since = view.review.statusOf(finding).since;
  const news = since === 'reviewed' ? '' : `  ${paint('mark', since === 'new' ? translate('new') : translate('changed'))}`;
  const head = `${paint(finding.severity, severityWord(finding, translate))}${news}  ${paint('strong', sentenceOf(finding, view))}  ${paint('faint', finding.code)}`;
  const statements = limited(telling(finding.statements), maxStatements, verbose, (statement) => statementText(statement, view, paint), more);
  const why = finding.statements.length === 1 && finding.why.length === 1 ? [] : limited(finding.why, maxReasons, verbose, (reason) => paint('faint', `    · ${printable(reasonText(view, finding, reason))}`), more);
  return `${[head, ...statements, ...(why.length > 0 ? [`  ${paint('faint', translate('Why:'))}`, ...why] : [])].join('\n')}\n`;
}

/** In order of time, but the first of each value before all others. */
function telling(statements: readonly Statement[]): Statement[] {
  const sorted = [...statements].sort(byTime);
  const first = new Set(new Map(sorted.toReversed().map((statement) => [statement.value, statement])).values());
  const chosen = new Set([...sorted.filter((statement) => first.has(statement)), ...sorted].slice(0, maxStatements));
  return [...sorted.filter((statement) => chosen.has(statement)), ...sorted.filter((statement) => !chosen.has(statement))];
}

/** The first lines of a list, and one that says how many are left out; all of them when that is wanted. */
function limited<T>(items: readonly T[], limit: number, all: boolean, line: (item: T) => string, more: (count: number) => string): string[] {
  const left = all || items.length <= limit + 1 ? 0 : items.length - limit;
  return [...items.slice(0, items.length - left).map(line), ...(left > 0 ? [more(left)] : [])];
}

function severityWord({ severity }: Finding, translate: Translate): string {
  if (severity === 'error') return translate('error');
  if (severity === 'warning') return translate('warning');
  return severity === 'information' ? translate('information') : translate('hint');
}

function statementText(statement: Statement, view: View, paint: Paint): string {
  const text = view.textOf(statement.file);
  const { line, column } = createPlaces(text)(statement.start);
  const { before, words, after } = excerpt(text, statement);
  const place = paint('place', `${view.nameOf(statement.file)}:${line}:${column}`);
  const source = printable(sourceName(view, statement));
  return `  ${place}  ${source}, ${sourceDate(view, statement.published)}\n    ${view.translate('“{0}”', `${before}${paint('mark', words)}${after}`)}`;
}
