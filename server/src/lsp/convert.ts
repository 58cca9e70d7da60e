import { DiagnosticSeverity, type Location, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../base/span.ts';
import type { Severity } from '../compare/types.ts';
import type { Place } from '../features/view.ts';

/** Where offsets become lines and characters, and back: nowhere else. */
export interface Positions {
  documentOf(uri: string): TextDocument | undefined;
  /** URI of a file as the engine names it. */
  uriOf(file: string): string;
}

const nothing = TextDocument.create('', '', 0, '');

/** Lines and characters of a span; a span of a file that is not known is its beginning. */
export function toRange(positions: Positions, uri: string, span: Span): Range {
  const document = positions.documentOf(uri) ?? nothing;
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toLocation(positions: Positions, place: Place): Location {
  const uri = positions.uriOf(place.file);
  return { uri, range: toRange(positions, uri, place) };
}

/** Offsets of a range. */
export function toSpan(positions: Positions, uri: string, range: Range): Span {
  const document = positions.documentOf(uri) ?? nothing;
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A link that opens a file with the passage selected: `uri#L12,5-L12,9`, counted from one. */
export function toLink(positions: Positions, place: Place): string {
  const { uri, range: { start, end } } = toLocation(positions, place);
  return `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
