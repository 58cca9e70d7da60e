import type { CodeFlow, Location, Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Message } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import { rules } from '../compare/rules.ts';
import type { Finding, Severity, Statement } from '../compare/types.ts';
import { reasonText } from '../features/reasons.ts';
import { rulePage } from '../features/rulePages.ts';
import { saidValue, sourceDate, sourceName } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { createPlaces } from './place.ts';
import { sentenceOf } from './sentence.ts';

/** What a log says besides the findings of its view. */
export interface SarifOptions {
  /** Version of the product. */
  readonly version: string;
  /** Findings that a decision keeps back: they are in the log, marked as suppressed. */
  readonly suppressed: readonly Finding[];
  /** Files that were not read, or not as they are. */
  readonly notes: readonly { readonly file: string; readonly message: Message; readonly grave?: boolean }[];
  /** Hints too. */
  readonly verbose: boolean;
}

/**
 * The findings as a log of SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning and SARIF viewers. A result stands at its
 * earliest statement; the others are its related locations, the reasons its code flow, and the id of the finding its fingerprint, by
 * which services tell new results from known ones. Columns and offsets count UTF-16 code units; lines and columns count from 1.
 */
export function sarifLog(view: View, { version, suppressed, notes, verbose }: SarifOptions): Log {
  const kept = new Set(suppressed);
  const findings = [...view.comparison.findings, ...suppressed].filter(({ severity }) => verbose || severity !== 'hint');
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const locate = createLocate(view);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Recoupe', semanticVersion: version, language: view.locale, rules: codes.map((code) => descriptor(code, view)) } },
        invocations: [{ executionSuccessful: !notes.some(({ grave }) => grave), toolExecutionNotifications: notes.map((note) => notification(note, view)) }],
        artifacts: [...view.snapshot.sources.keys()].map((file) => ({ location: { uri: uriOf(view.nameOf(file)) }, roles: ['analysisTarget'] })),
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, view, { locate, ruleIndex: codes.indexOf(finding.code), suppressed: kept.has(finding) })),
      },
    ],
  };
}

type Locate = (file: string, span: Span, text?: string) => Location;

/** Levels of SARIF (§3.27.10). What is only to be known is `none`, of the kind *informational*. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note' | 'none'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'none' };

function result(finding: Finding, view: View, { locate, ruleIndex, suppressed }: { readonly locate: Locate; readonly ruleIndex: number; readonly suppressed: boolean }): Result {
  const { id, code, severity, confidence } = finding;
  const [first, ...others] = [...finding.statements].sort(byTime);
  const { decisions: [decision], since } = view.review.statusOf(finding);
  const justification = decision && [decision.tag, decision.note].filter(Boolean).join(': ');
  const flow = codeFlow(finding, view, locate);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    kind: severity === 'hint' ? 'informational' : 'fail',
    message: { text: sentenceOf(finding, view) },
    locations: first ? [locate(first.file, first)] : [],
    relatedLocations: others.map((other, at) => ({ id: at + 1, ...locate(other.file, other, told(other, view)) })),
    ...(flow ? { codeFlows: [flow] } : {}),
    partialFingerprints: { 'recoupeFinding/v1': id },
    rank: Math.round(confidence * 100),
    ...(view.review.baseline ? { baselineState: baselines[since] } : {}),
    ...(suppressed ? { suppressions: [{ kind: 'external', status: 'accepted', ...(justification ? { justification } : {}) }] } : {}),
  };
}

/** SARIF §3.27.24: beside what was there when somebody last marked all as reviewed. */
const baselines = { new: 'new', changed: 'updated', reviewed: 'unchanged' } as const;

/** Source, date and value of a statement. */
function told(statement: Statement, view: View): string {
  return view.translate('{0} ({1}): {2}', sourceName(view, statement), sourceDate(view, statement.published), saidValue(view, statement));
}

/** The chain of reasons, step by step; a step without a passage has its words only. */
function codeFlow(finding: Finding, view: View, locate: Locate): CodeFlow | undefined {
  if (finding.why.length === 0) return undefined;
  const locations = finding.why.map((reason) => {
    const text = reasonText(view, finding, reason);
    return { location: reason.file !== undefined && reason.span ? locate(reason.file, reason.span, text) : { message: { text } } };
  });
  return { message: { text: view.translate('Why:') }, threadFlows: [{ locations }] };
}

function createLocate(view: View): Locate {
  const places = new Map<string, ReturnType<typeof createPlaces>>();
  return (file, { start, end }, text) => {
    const words = view.textOf(file);
    const placeOf = places.get(file) ?? createPlaces(words);
    places.set(file, placeOf);
    const from = placeOf(start);
    const to = placeOf(end);
    const region: Region = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start, snippet: { text: words.slice(start, end) } };
    const physicalLocation: PhysicalLocation = { artifactLocation: { uri: uriOf(view.nameOf(file)) }, region };
    return { physicalLocation, ...(text === undefined ? {} : { message: { text } }) };
  };
}

function descriptor(code: string, view: View): ReportingDescriptor {
  const { translate } = view;
  const rule = rules.find((known) => known.code === code);
  const say = ({ template, args }: Message): string => translate(template, ...args);
  const page = rulePage(code, translate);
  return {
    id: code,
    ...(rule ? { shortDescription: { text: translate(rule.title.template, rule.topic ? say(rule.topic) : '') }, fullDescription: { text: rule.description.map(say).join(' ') } } : {}),
    ...(page ? { help: { text: page, markdown: page } } : {}),
  };
}

function notification({ file, message: { template, args }, grave }: SarifOptions['notes'][number], { translate }: View): Notification {
  return { level: grave ? 'error' : 'warning', message: { text: translate(template, ...args) }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] };
}

/** A path as a URI reference (RFC 3986): relative where the path is, else of scheme `file`. */
function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
