import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { hashText } from '../base/hash.ts';
import { diagnose } from '../features/diagnostics.ts';
import { ruleAddress } from '../features/rulePages.ts';
import { severities, toLocation, toRange } from './convert.ts';
import type { Folder } from './folder.ts';

/** Diagnostics of one file with the name under which a client may know them already. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

const source = 'recoupe';

/** What a file shows. The result id is a hash of the diagnostics: equal ids mean equal diagnostics. */
export function reportOf(folder: Folder, uri: string): Report {
  return withId(diagnose(folder.view(), folder.nameOf(uri), folder.settings).map((diagnosis) => ({
    range: toRange(folder, uri, diagnosis),
    severity: severities[diagnosis.severity],
    source,
    message: diagnosis.message,
    ...(diagnosis.finding ? { code: diagnosis.finding.code, codeDescription: { href: ruleAddress(diagnosis.finding.code, folder.ours) }, data: { finding: diagnosis.finding.id } } : {}),
    ...(diagnosis.related.length > 0 ? { relatedInformation: diagnosis.related.map(({ place, message }) => ({ location: toLocation(folder, place), message })) } : {}),
  })));
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

/** Reports of all files of a folder that show something, by URI. */
export function folderReports(folder: Folder): Map<string, Report> {
  const uris = new Set(folder.view().comparison.findings.flatMap(({ statements }) => statements.map(({ file }) => folder.uriOf(file))));
  const reports = new Map<string, Report>([...uris].map((uri) => [uri, reportOf(folder, uri)]));
  if (folder.problems.length > 0) reports.set(folder.projectUri, projectReport(folder));
  return reports;
}
