import { codePointsOf } from './codePoints.ts';
import { isRecord, listOf, numberOf, readRecords, textOf } from '../../base/json.ts';
import { byPlace, fits, type Mark, type MarkFormat } from './types.ts';

/** Lines of JSON as doccano takes them for sequence labelling, `{"id", "text", "label": [[start, end, "label"]]}`; offsets in code points. Entities and notes are not part of it. */
export const doccano: MarkFormat = {
  name: 'doccano',
  write: (texts) => texts.map(({ file, text, marks }) => {
    const { toPoint } = codePointsOf(text);
    return `${JSON.stringify({ id: file, text, label: marks.map(({ start, end, label }) => [toPoint(start), toPoint(end), label]) })}\n`;
  }).join(''),
  read: (content) => readRecords(content).flatMap((record) => {
    const text = textOf(record['text'] ?? record['data']);
    if (text === undefined) return [];
    const { toOffset } = codePointsOf(text);
    const marks = listOf(record['label'] ?? record['labels']).flatMap((entry): Mark[] => {
      const [start, end, label] = isRecord(entry) ? [entry['start_offset'], entry['end_offset'], entry['label']] : listOf(entry);
      const mark = { start: toOffset(numberOf(start)), end: toOffset(numberOf(end)), label: textOf(label) ?? '' };
      return fits(mark, text) && mark.label !== '' ? [mark] : [];
    });
    return [{ file: textOf(record['id']) ?? '', text, marks: marks.sort(byPlace) }];
  }),
};
