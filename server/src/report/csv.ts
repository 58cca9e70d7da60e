import { subjectAndAttribute } from '../features/labels.ts';
import { saidValue, sourceName } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { createPlaces } from './place.ts';

/**
 * Findings as CSV (RFC 4180) for a spreadsheet, a row for each statement; hints too. A byte order mark tells spreadsheets that it is UTF-8.
 * A value that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function findingsCsv(view: View): string {
  const head = ['finding', 'verdict', 'severity', 'subject', 'attribute', 'value', 'source', 'published', 'file', 'line', 'words'];
  const rows = view.comparison.findings.flatMap((finding) => {
    const [subject, attribute] = subjectAndAttribute(view, finding);
    return [...finding.statements].sort(byTime).map((statement) => {
      const text = view.textOf(statement.file);
      return [
        finding.id, finding.verdict, finding.severity, subject, attribute, saidValue(view, statement), sourceName(view, statement), statement.published,
        view.nameOf(statement.file), String(createPlaces(text)(statement.start).line), text.slice(statement.start, statement.end),
      ];
    });
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
