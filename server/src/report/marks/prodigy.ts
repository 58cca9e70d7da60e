import { codePointsOf } from './codePoints.ts';
import { isRecord, listOf, numberOf, readRecords, textOf } from '../../base/json.ts';
import { byPlace, fits, type Mark, type MarkFormat } from './types.ts';

/** Lines of JSON as Prodigy and spaCy scripts take them, `{"text", "spans": [{"start", "end", "label"}], "meta": {"file"}}`; offsets in code points. */
export const prodigy: MarkFormat = {
  name: 'prodigy',
  write: (texts) => texts.map(({ file, text, marks }) => {
    const { toPoint } = codePointsOf(text);
    const spans = marks.map(({ start, end, label, entity, name, note }) => ({ start: toPoint(start), end: toPoint(end), label, ...(entity === undefined ? {} : { id: entity }), ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) }));
    return `${JSON.stringify({ text, spans, meta: { file } })}\n`;
  }).join(''),
  read: (content) => readRecords(content).flatMap((record) => {
    const text = textOf(record['text']);
    if (text === undefined || record['answer'] === 'reject') return [];
    const { toOffset } = codePointsOf(text);
    const marks = listOf(record['spans']).filter(isRecord).flatMap((span): Mark[] => {
      const [entity, name, note] = [textOf(span['id']), textOf(span['name']), textOf(span['note'])];
      const mark = { start: toOffset(numberOf(span['start'])), end: toOffset(numberOf(span['end'])), label: textOf(span['label']) ?? '', ...(entity === undefined ? {} : { entity }), ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) };
      return fits(mark, text) && mark.label !== '' ? [mark] : [];
    });
    const meta = record['meta'];
    return [{ file: (isRecord(meta) ? textOf(meta['file']) : undefined) ?? '', text, marks: marks.sort(byPlace) }];
  }),
};
