import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { hashText } from '../base/hash.ts';
import type { Finding } from '../compare/types.ts';
import { diagnose, type Diagnosis } from '../features/diagnostics.ts';
import { ruleAddress } from '../features/rulePages.ts';
import { lookupOf } from '../features/statements.ts';
import type { Settings } from '../settings.ts';
import { severities, toLocation, toRange } from './convert.ts';
import type { Folder } from './folder.ts';

/** Diagnostics of one file with the name under which a client may know them already. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

const source = 'recoupe';

/** Result ids by the list of findings, which stays the same object until one of them changes. The diagnostics themselves would take much room. */
const known = new WeakMap<readonly Finding[], { readonly settings: Settings; readonly decisions: readonly unknown[]; readonly resultId: string }>();

/** What a file shows. The result id is a hash of the diagnostics: equal ids mean equal diagnostics. */
export function reportOf(folder: Folder, uri: string): Report {
  const { settings } = folder;
  const view = folder.view();
  const name = folder.nameOf(uri);
  const findings = lookupOf(view.comparison).findingsIn(name);
  if (findings.length === 0) return emptyReport;
  const before = known.get(findings);
  const { decisions } = view.review;
  const items = (): Diagnostic[] => diagnose(view, name, settings).map((diagnosis) => toDiagnostic(folder, uri, diagnosis));
  if (before?.settings === settings && before.decisions === decisions) {
    return {
      resultId: before.resultId,
      get items() {
        return items();
      },
    };
  }
  const report = withId(items());
  known.set(findings, { settings, decisions, resultId: report.resultId });
  return report;
}

function toDiagnostic(folder: Folder, uri: string, { severity, message, finding, related, ...span }: Diagnosis): Diagnostic {
  return {
    range: toRange(folder, uri, span),
    severity: severities[severity],
    source,
    message,
    ...(finding ? { code: finding.code, ...(folder.rulePages ? { codeDescription: { href: ruleAddress(folder.rulePages, finding.code) } } : {}), data: { finding: finding.id } } : {}),
    ...(related.length > 0 ? { relatedInformation: related.map(({ place, message: words }) => ({ location: toLocation(folder, place), message: words })) } : {}),
  };
}

/** What is wrong in the project file of a folder. */
export function projectReport(folder: Folder): Report {
  return withId(folder.problems.map((problem) => ({
    range: toRange(folder, folder.projectUri, problem),
    severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    message: folder.view().translate(problem.message.template, ...problem.message.args),
  })));
}

/** A file without diagnostics. */
export const emptyReport: Report = withId([]);

function withId(items: Diagnostic[]): Report {
  return { resultId: hashText(JSON.stringify(items)), items };
}

/** Files of a folder that show something. */
export function reportedUris(folder: Folder): Set<string> {
  const files = new Set<string>();
  for (const { statements } of folder.view().comparison.findings) for (const { file } of statements) files.add(file);
  return new Set([...[...files].map((file) => folder.uriOf(file)), ...(folder.problems.length > 0 ? [folder.projectUri] : [])]);
}

/** What a file or the project file of a folder shows. */
export function reportIn(folder: Folder, uri: string): Report {
  return uri === folder.projectUri ? projectReport(folder) : reportOf(folder, uri);
}
