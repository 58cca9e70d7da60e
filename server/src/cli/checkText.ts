import type { Translate } from '../base/message.ts';
import type { Finding, Statement } from '../compare/types.ts';
import { sourceDate, sourceName } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { excerpt } from './excerpt.ts';
import type { Paint } from './paint.ts';
import { createPlaces } from './place.ts';
import { printable } from './printable.ts';
import { sentenceOf } from './sentence.ts';

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
  return [...shown.map((finding) => findingText(finding, view, paint)), summary(view, findings.length - shown.length, ignored)].join('\n');
}

const order = ['error', 'warning', 'information', 'hint'];

function findingText(finding: Finding, view: View, paint: Paint): string {
  const { translate } = view;
  const head = `${paint(finding.severity, severityWord(finding, translate))}  ${paint('strong', sentenceOf(finding, view))}  ${paint('faint', finding.code)}`;
  const statements = [...finding.statements].sort(byTime).map((statement) => statementText(statement, view, paint));
  const why = finding.why.map(({ message }) => paint('faint', `    · ${printable(translate(message.template, ...message.args))}`));
  return `${[head, ...statements, ...(why.length > 0 ? [`  ${paint('faint', translate('Why:'))}`, ...why] : [])].join('\n')}\n`;
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

function summary({ snapshot, comparison, translate }: View, hidden: number, ignored: number): string {
  const count = (...wanted: string[]): number => comparison.findings.filter(({ severity }) => wanted.includes(severity)).length;
  const parts = [
    translate('{0} articles in {1} files: {2} warnings, {3} to look at.', snapshot.articles.size, snapshot.sources.size, count('error', 'warning'), count('information')),
    hidden > 0 ? translate('{0} hints not shown (--verbose shows them).', hidden) : '',
    ignored > 0 ? translate('{0} ignored by decision (--all shows them).', ignored) : '',
  ];
  return `${parts.filter((part) => part !== '').join(' ')}\n`;
}
