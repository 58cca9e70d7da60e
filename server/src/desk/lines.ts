import { formatDecision, parseDecision } from './codec.ts';
import type { Decision } from './types.ts';

/** What a change does to a file of decisions. Its inverse is what undo does. */
export interface Change {
  /** Ids whose lines go. */
  readonly remove: readonly string[];
  readonly add: readonly Decision[];
}

/** A piece of text put in the place of another, in offsets of the text before. */
export interface LineEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Reads a file of decisions. Lines that are none are left out. Of several with one id, as a merge may leave them, the latest counts. */
export function parseDecisions(text: string): Decision[] {
  const found = new Map<string, Decision>();
  for (const line of text.split('\n')) {
    const decision = parseDecision(line);
    if (decision && !isOlder(decision, found.get(decision.id))) found.set(decision.id, decision);
  }
  return [...found.values()];
}

/**
 * The edits that make a change, in order of the text. Lines stay sorted by id; those that are not touched, or are no decisions, stay as they
 * are. A decision that stands there already word for word makes no edit.
 */
export function editLines(text: string, { remove, add }: Change): LineEdit[] {
  const fresh = new Map(add.map((decision) => [decision.id, formatDecision(decision)]));
  const gone = new Set(remove.filter((id) => !fresh.has(id)));
  const lines = readLines(text);
  const edits: LineEdit[] = [];
  const standing = new Set<string>();
  for (const { start, end, id } of lines) {
    if (id === undefined) continue;
    const line = fresh.get(id);
    if (gone.has(id) || (line !== undefined && standing.has(id))) edits.push({ start, end, insert: '' });
    else if (line !== undefined) {
      standing.add(id);
      if (text.slice(start, end) !== line) edits.push({ start, end, insert: line });
    }
  }
  for (const id of [...fresh.keys()].filter((key) => !standing.has(key)).sort()) {
    const at = lines.find((line) => line.id !== undefined && line.id > id)?.start ?? text.length;
    edits.push({ start: at, end: at, insert: `${at === text.length && text !== '' && !text.endsWith('\n') ? '\n' : ''}${fresh.get(id) ?? ''}` });
  }
  return joined(edits.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** A text after edits of {@link editLines}. */
export function applyEdits(text: string, edits: readonly LineEdit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, insert } of edits) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** What takes a change back, seen from the text before it. */
export function inverse(text: string, { remove, add }: Change): Change {
  const before = new Map(parseDecisions(text).map((decision) => [decision.id, decision]));
  const touched = [...new Set([...remove, ...add.map(({ id }) => id)])];
  return { remove: touched.filter((id) => !before.has(id)), add: touched.flatMap((id) => before.get(id) ?? []) };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly id: string | undefined;
}

function readLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').flatMap((line): Line[] => {
    const end = Math.min(start + line.length + 1, text.length);
    const own = { start, end, id: parseDecision(line)?.id };
    start = end;
    return own.start === own.end ? [] : [own];
  });
}

/** Insertions at one place are one edit, in their order. */
function joined(edits: readonly LineEdit[]): LineEdit[] {
  const result: LineEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.start === last.end && last.start === edit.start) result[result.length - 1] = { start: last.start, end: edit.end, insert: last.insert + edit.insert };
    else result.push(edit);
  }
  return result;
}

function isOlder(decision: Decision, than: Decision | undefined): boolean {
  if (!than || decision.created !== than.created) return than !== undefined && decision.created < than.created;
  return formatDecision(decision) < formatDecision(than);
}
