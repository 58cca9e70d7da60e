/** Where the decisions of a team stand, relative to the folder of the project file. Kept in git with the articles. */
export const decisionsPath = '.recoupe/decisions.jsonl';

/** What a person decided about a finding. `files` are relative paths, for readers of the file; only the id is compared. */
export interface Decision {
  readonly finding: string;
  readonly decision: 'ignored';
  readonly code: string;
  readonly files: readonly string[];
}

/** Reads decisions, one JSON object per line. Lines that are not decisions are left out; of two for one finding the last counts. */
export function parseDecisions(text: string): Decision[] {
  const found = new Map<string, Decision>();
  for (const line of text.split('\n')) {
    const decision = parseLine(line);
    if (decision) found.set(decision.finding, decision);
  }
  return [...found.values()];
}

/** Ids of the findings that are not to be reported. */
export function ignoredFindings(text: string): ReadonlySet<string> {
  return new Set(parseDecisions(text).map((decision) => decision.finding));
}

/** A decision as a line of the file, with its line feed. Key order is fixed, so that equal decisions are equal lines. */
export function formatDecision({ finding, decision, code, files }: Decision): string {
  return `${JSON.stringify({ finding, decision, code, files: [...files].sort() })}\n`;
}

/**
 * Where a new decision goes so that the lines stay sorted by finding: an offset of `text` and what to insert there. `undefined`
 * if it stands there already. Nothing that is in the file is changed, also where a person has sorted it otherwise.
 */
export function insertDecision(text: string, decision: Decision): { readonly offset: number; readonly insert: string } | undefined {
  const line = formatDecision(decision);
  let offset = 0;
  for (const known of text.split('\n')) {
    const finding = parseLine(known)?.finding;
    if (finding === decision.finding) return undefined;
    if (finding !== undefined && finding > decision.finding) return { offset, insert: line };
    offset += known.length + 1;
  }
  return { offset: text.length, insert: text === '' || text.endsWith('\n') ? line : `\n${line}` };
}

/** The line of a decision with its line feed, as offsets of `text`; undefined if there is none. The last counts, so it is the one. */
export function findDecision(text: string, finding: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  let found: { start: number; end: number } | undefined;
  for (const line of text.split('\n')) {
    const end = Math.min(start + line.length + 1, text.length);
    if (parseLine(line)?.finding === finding) found = { start, end };
    start = end;
  }
  return found;
}

function parseLine(line: string): Decision | undefined {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { finding, decision, code, files } = value as Record<string, unknown>;
  if (typeof finding !== 'string' || decision !== 'ignored') return undefined;
  return { finding, decision, code: typeof code === 'string' ? code : '', files: Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [] };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
