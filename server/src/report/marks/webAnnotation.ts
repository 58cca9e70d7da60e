import { codePointsOf } from './codePoints.ts';
import { isRecord, listOf, numberOf, parseJson, textOf } from '../../base/json.ts';
import { byPlace, fits, type Mark, type MarkedText, type MarkFormat } from './types.ts';

const context = 32;

/**
 * W3C Web Annotations in JSON-LD: one array; each mark has its words with what stands around them and its position in code points of the
 * text (Web Annotation Data Model, §4.2.4 and §4.2.5). Read by position; where the words do not stand there, by the words with their surroundings if these occur once.
 */
export const webAnnotation: MarkFormat = {
  name: 'webannotation',
  write: (texts) => `${JSON.stringify(texts.flatMap(writeOne), null, 1)}\n`,
  read(content, texts) {
    const marks = new Map<string, Mark[]>();
    for (const annotation of listOf(parseJson(content)).filter(isRecord)) {
      const target = isRecord(annotation['target']) ? annotation['target'] : {};
      const file = pathOf(textOf(target['source']) ?? '');
      const text = texts.get(file);
      const mark = text === undefined ? undefined : markOf(annotation, target, text);
      if (mark) marks.set(file, [...(marks.get(file) ?? []), mark]);
    }
    return [...texts].flatMap(([file, text]) => (marks.has(file) ? [{ file, text, marks: (marks.get(file) ?? []).sort(byPlace) }] : []));
  },
};

function writeOne({ file, text, marks }: MarkedText): object[] {
  const { toPoint } = codePointsOf(text);
  return marks.map(({ start, end, label, entity, name, note }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: label },
      ...(entity === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: entity, ...(name === undefined ? {} : { 'recoupe:name': name }) }]),
      ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
    ],
    target: {
      source: file.replaceAll(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/'),
      selector: [
        { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - context), start), suffix: text.slice(end, end + context) },
        { type: 'TextPositionSelector', start: toPoint(start), end: toPoint(end) },
      ],
    },
  }));
}

type Fields = Readonly<Record<string, unknown>>;

function markOf(annotation: Fields, target: Fields, text: string): Mark | undefined {
  const selectors = listOf(target['selector']).filter(isRecord);
  const span = spanOf(text, selectors.find(({ type }) => type === 'TextQuoteSelector'), selectors.find(({ type }) => type === 'TextPositionSelector'));
  const bodies = listOf(annotation['body']).filter(isRecord);
  const body = (purpose: string): Fields | undefined => bodies.find((one) => one['purpose'] === purpose);
  const label = textOf(body('tagging')?.['value']);
  if (!span || label === undefined || label === '') return undefined;
  const [entity, name, note] = [textOf(body('identifying')?.['value']), textOf(body('identifying')?.['recoupe:name']), textOf(body('commenting')?.['value'])];
  return { ...span, label, ...(entity === undefined ? {} : { entity }), ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) };
}

function spanOf(text: string, quote: Fields | undefined, position: Fields | undefined): { start: number; end: number } | undefined {
  const exact = textOf(quote?.['exact']);
  const { toOffset } = codePointsOf(text);
  const span = { start: toOffset(numberOf(position?.['start'])), end: toOffset(numberOf(position?.['end'])) };
  if (fits(span, text) && (exact === undefined || text.slice(span.start, span.end) === exact)) return span;
  if (!exact) return undefined;
  const prefix = textOf(quote?.['prefix']) ?? '';
  const whole = `${prefix}${exact}${textOf(quote?.['suffix']) ?? ''}`;
  const at = text.indexOf(whole);
  return at >= 0 && !text.includes(whole, at + 1) ? { start: at + prefix.length, end: at + prefix.length + exact.length } : undefined;
}

function pathOf(source: string): string {
  try {
    return source.split('/').map(decodeURIComponent).join('/');
  } catch {
    return source;
  }
}
