import { codePointsOf } from './codePoints.ts';
import { byPlace, fits, type Mark, type MarkedText, type MarkFormat } from './types.ts';

/**
 * Standoff of brat: one file `X.ann` beside `X.txt`, offsets in code points. A mark is a text-bound annotation (`T1`), who it is a
 * normalisation (`N1`), what was written about it a note (`#1`). A mark over several lines has one fragment a line, as brat wants it. The
 * letters that brat does not take in a label are written as `_`.
 */
export const brat: MarkFormat = {
  name: 'brat',
  extension: '.ann',
  write: (texts) => texts.map(writeOne).join(''),
  read: (content, texts) => [...texts].slice(0, 1).map(([file, text]) => ({ file, text, marks: readOne(content, text) })),
};

function writeOne({ text, marks }: MarkedText): string {
  const { toPoint } = codePointsOf(text);
  return marks.map(({ start, end, label, entity, name, note }, at) => {
    const parts = fragments(text, start, end);
    const number = at + 1;
    const lines = [`T${number}\t${label.replaceAll(/[^\p{L}\p{N}_-]/gu, '_')} ${parts.map(([from, to]) => `${toPoint(from)} ${toPoint(to)}`).join(';')}\t${parts.map(([from, to]) => text.slice(from, to)).join(' ')}`];
    if (entity !== undefined) lines.push(`N${number}\tReference T${number} recoupe:${encodeURIComponent(entity.replaceAll(/\p{Cs}/gu, '\uFFFD'))}\t${oneLine(name ?? '')}`);
    if (note !== undefined) lines.push(`#${number}\tAnnotatorNotes T${number}\t${escapeNote(note)}`);
    return lines.map((line) => `${line}\n`).join('');
  }).join('');
}

function readOne(content: string, text: string): Mark[] {
  const { toOffset } = codePointsOf(text);
  const marks = new Map<string, Mark>();
  for (const line of content.split(/\r?\n/)) {
    const [id = '', what = '', rest = ''] = line.split('\t');
    const bound = /^([^ ]+) (\d+)(?: \d+;\d+)* (\d+)$/.exec(what);
    if (id.startsWith('T') && bound) {
      const mark = { start: toOffset(Number(bound[2])), end: toOffset(Number(bound[3])), label: bound[1] ?? '' };
      if (fits(mark, text)) marks.set(id, mark);
      continue;
    }
    const [, kind, target = '', key] = /^(Reference|AnnotatorNotes) (T\d+)(?: recoupe:(\S+))?$/.exec(what) ?? [];
    const known = marks.get(target);
    if (known && kind === 'Reference' && key !== undefined) marks.set(target, { ...known, entity: decoded(key), ...(rest === '' ? {} : { name: rest }) });
    else if (known && kind === 'AnnotatorNotes') marks.set(target, { ...known, note: unescapeNote(rest) });
  }
  return [...marks.values()].sort(byPlace);
}

/** The parts of a passage between line ends. */
function fragments(text: string, start: number, end: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const { index, 0: words } of text.slice(start, end).matchAll(/[^\r\n]+/g)) found.push([start + index, start + index + words.length]);
  return found.length === 0 ? [[start, end]] : found;
}

const oneLine = (words: string): string => words.replaceAll(/[\t\r\n]+/g, ' ');
const escapeNote = (note: string): string => note.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
const unescapeNote = (note: string): string => note.replaceAll(/\\([\\nrt])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? '\\');

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
