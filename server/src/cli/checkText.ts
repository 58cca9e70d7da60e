import type { Translate } from '../base/message.ts';
import type { Finding, Statement } from '../compare/types.ts';
import type { Snapshot } from '../corpus/types.ts';
import type { Console } from './console.ts';
import type { CheckCommand } from './options.ts';
import { excerpt } from './excerpt.ts';
import { createPlaces } from './place.ts';
import { createPaint, type Paint } from './paint.ts';
import { sentenceOf } from './sentence.ts';

/** What the text report is made of. */
export interface Report {
  readonly findings: readonly Finding[];
  /** How many findings a decision keeps back. */
  readonly ignored: number;
  readonly snapshot: Snapshot;
  readonly texts: ReadonlyMap<string, string>;
}

/** The report of `recoupe check` as a person wants to read it: the worst first, then a line that sums up. */
export function checkText(report: Report, { verbose }: Pick<CheckCommand, 'verbose'>, console: Console): string {
  const paint = createPaint(console.colours);
  const ranked = [...report.findings].sort((a, b) => rank(a) - rank(b));
  const shown = ranked.filter(({ severity }) => verbose || severity !== 'hint');
  const blocks = shown.map((finding) => findingText(finding, report, paint, console));
  return [...blocks, summary(report, shown.length, console.translate)].join('\n');
}

const order = ['error', 'warning', 'information', 'hint'];
const rank = ({ severity }: Finding): number => order.indexOf(severity);

function findingText(finding: Finding, report: Report, paint: Paint, console: Console): string {
  const sentence = sentenceOf(finding, console);
  const head = `${paint(finding.severity, severityWord(finding, console.translate))}  ${paint('strong', sentence)}  ${paint('faint', finding.code)}`;
  const statements = finding.statements.map((statement) => statementText(statement, report, paint, console));
  const why = finding.why.map(({ message }) => `    · ${console.translate(message.template, ...message.args)}`);
  const reasons = why.length > 0 ? [`  ${paint('faint', console.translate('Why:'))}`, ...why.map((line) => paint('faint', line))] : [];
  return `${[head, ...statements, ...reasons].join('\n')}\n`;
}

function severityWord({ severity }: Finding, translate: Translate): string {
  if (severity === 'error') return translate('error');
  if (severity === 'warning') return translate('warning');
  return severity === 'information' ? translate('information') : translate('hint');
}

function statementText(statement: Statement, { texts }: Report, paint: Paint, console: Console): string {
  const text = texts.get(statement.file) ?? '';
  const { line, column } = createPlaces(text)(statement.start);
  const source = [statement.outlet, dateText(statement.published, console)].filter((part) => part !== '').join(', ');
  const { before, words, after } = excerpt(text, statement);
  const quoted = console.translate('“{0}”', `${before}${paint('mark', words)}${after}`);
  return `  ${paint('place', `${statement.file}:${line}:${column}`)}${source ? `  ${source}` : ''}\n    ${quoted}`;
}

/** A date for a reader: *16 May 2024*, *mai 2024*; what is no ISO date stays as it is. */
export function dateText(value: string, { language, translate }: Pick<Console, 'language' | 'translate'>): string {
  if (value === '') return translate('no date known');
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!match) return value;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC',
  }).format(date);
}

function summary({ findings, snapshot, ignored }: Report, shown: number, translate: Translate): string {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  const articles = snapshot.articles.size;
  const files = snapshot.sources.size;
  const parts = [
    translate('{0} articles in {1} files: {2} warnings, {3} to look at.', articles, files, count('warning') + count('error'), count('information')),
    findings.length > shown ? translate('{0} hints not shown (--verbose shows them).', findings.length - shown) : '',
    ignored > 0 ? translate('{0} ignored by decision (--all shows them).', ignored) : '',
  ];
  return `${parts.filter((part) => part !== '').join(' ')}\n`;
}
