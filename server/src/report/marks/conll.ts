import { byPlace, type Mark, type MarkedText, type MarkFormat } from './types.ts';

/**
 * CoNLL-2003 with IOB2 labels: a token a line with four columns, blank lines between the lines of a text, `-DOCSTART-` before each. Tokens are
 * runs of letters and figures, and single other signs; of marks that overlap the first and longest counts. A mark that starts or ends inside a token takes it whole.
 */
export const conll: MarkFormat = {
  name: 'conll',
  write: (texts) => texts.map(writeOne).join(''),
  read(content, texts) {
    const found: MarkedText[] = [];
    for (const part of content.split(/^-DOCSTART-.*$/m).slice(1)) {
      const rows = part.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.split(/\s+/)]));
      const [file, text] = [...texts].find(([, candidate]) => sameWords(candidate, rows)) ?? [];
      if (file !== undefined && text !== undefined && !found.some((known) => known.file === file)) found.push({ file, text, marks: readMarks(rows, text) });
    }
    return found;
  },
};

const words = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

function writeOne({ text, marks }: MarkedText): string {
  const flat = marks.filter((mark, at) => !marks.slice(0, at).some((other) => other.end > mark.start));
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => [...line.matchAll(words)].map(({ index: at, 0: word }) => {
    const [start, end] = [index + at, index + at + word.length];
    const mark = flat.find((one) => one.start < end && start < one.end);
    const inside = mark !== undefined && start > mark.start;
    return `${word} -X- -X- ${mark ? `${inside ? 'I' : 'B'}-${short[mark.label] ?? mark.label.replaceAll(/\s+/g, '_')}` : 'O'}\n`;
  }).join(''));
  return `-DOCSTART- -X- -X- O\n\n${lines.filter((line) => line !== '').map((line) => `${line}\n`).join('')}`;
}

function sameWords(text: string, rows: readonly (readonly string[])[]): boolean {
  const found = text.match(words) ?? [];
  return found.length === rows.length && found.every((word, at) => rows[at]?.[0] === word);
}

function readMarks(rows: readonly (readonly string[])[], text: string): Mark[] {
  const marks: Mark[] = [];
  [...text.matchAll(words)].forEach(({ index, 0: word }, at) => {
    const [, position, label = ''] = /^([BI])-(.+)$/.exec(rows[at]?.at(-1) ?? '') ?? [];
    const last = marks.at(-1);
    const before = /^[BI]-(.+)$/.exec(rows[at - 1]?.at(-1) ?? '')?.[1];
    if (position === 'I' && last && before === label) marks[marks.length - 1] = { ...last, end: index + word.length };
    else if (position !== undefined) marks.push({ start: index, end: index + word.length, label: long[label] ?? label });
  });
  return marks.sort(byPlace);
}

const short: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC', event: 'EVENT', product: 'PRODUCT', date: 'DATE' };
const long: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(short).map(([label, code]) => [code, label]));
