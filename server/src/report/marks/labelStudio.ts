import { isRecord, listOf, numberOf, parseJson, textOf } from '../../base/json.ts';
import { byPlace, fits, type Mark, type MarkFormat } from './types.ts';

/** Tasks of Label Studio (`Labels` named `label` over a `Text` named `text`): one JSON array; offsets in UTF-16 units, as its editor counts. */
export const labelStudio: MarkFormat = {
  name: 'label-studio',
  write: (texts) => `${JSON.stringify(texts.map(({ file, text, marks }) => ({
    data: { text, file },
    annotations: [{ result: marks.map(({ start, end, label, entity, name, note }, at) => ({
      id: `m${at + 1}`, type: 'labels', from_name: 'label', to_name: 'text', value: { start, end, text: text.slice(start, end), labels: [label] },
      ...(entity === undefined && name === undefined && note === undefined ? {} : { meta: { ...(entity === undefined ? {} : { entity: [entity] }), ...(name === undefined ? {} : { name: [name] }), ...(note === undefined ? {} : { text: [note] }) } }),
    })) }],
  })), null, 1)}\n`,
  read: (content) => listOf(parseJson(content)).filter(isRecord).flatMap((task) => {
    const data = isRecord(task['data']) ? task['data'] : {};
    const text = textOf(data['text']);
    if (text === undefined) return [];
    const results = listOf(task['annotations']).filter(isRecord).slice(0, 1).flatMap((one) => listOf(one['result'])).filter(isRecord);
    return [{ file: textOf(data['file']) ?? '', text, marks: results.flatMap((result) => markOf(result, text)).sort(byPlace) }];
  }),
};

function markOf(result: Readonly<Record<string, unknown>>, text: string): Mark[] {
  const value = isRecord(result['value']) ? result['value'] : {};
  const meta = isRecord(result['meta']) ? result['meta'] : {};
  const first = (key: string): string | undefined => textOf(listOf(meta[key])[0]);
  const [entity, name, note] = [first('entity'), first('name'), first('text')];
  const mark = {
    start: numberOf(value['start']), end: numberOf(value['end']), label: textOf(listOf(value['labels'])[0]) ?? '',
    ...(entity === undefined ? {} : { entity }), ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }),
  };
  return fits(mark, text) && mark.label !== '' ? [mark] : [];
}
