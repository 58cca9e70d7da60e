import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brat } from '../../../src/report/marks/brat.ts';
import { conll } from '../../../src/report/marks/conll.ts';
import { doccano } from '../../../src/report/marks/doccano.ts';
import { markFormats } from '../../../src/report/marks/formats.ts';
import { byPlace, type Mark, type MarkedText, type MarkFormat } from '../../../src/report/marks/types.ts';
import { webAnnotation } from '../../../src/report/marks/webAnnotation.ts';

const sample: MarkedText = {
  file: 'récits/a.txt',
  text: '😀 Mara Lind a quitté Valmont.\r\nElle y était née.',
  marks: [{ start: 3, end: 12, label: 'person', entity: 'person:mara-lind', name: 'Mara Lind', note: 'la maire\n(1990)' }, { start: 22, end: 29, label: 'place' }],
};
const texts = new Map([[sample.file, sample.text]]);

describe('brat', () => {
  it('counts code points, and says who it is and what was noted', () => {
    expect(brat.write([sample])).toBe('T1\tperson 2 11\tMara Lind\nN1\tReference T1 recoupe:person%3Amara-lind\tMara Lind\n#1\tAnnotatorNotes T1\tla maire\\n(1990)\nT2\tplace 21 28\tValmont\n');
  });
  it('has a fragment for each line of a mark', () => expect(brat.write([{ ...sample, marks: [{ start: 22, end: 36, label: 'x' }] }])).toBe('T1\tx 21 29;31 35\tValmont. Elle\n'));
  it('reads what other tools wrote, and leaves out what does not fit', () => {
    expect(brat.read('T1\tPER 2 11\tMara Lind\nT2\tPER 50 900\tnobody\nR1\tLoves Arg1:T1 Arg2:T2\n* Equiv T1\nT9', texts)[0]?.marks).toEqual([{ start: 3, end: 12, label: 'PER' }]);
  });
});

describe('CoNLL', () => {
  it('has a token a line, and a blank line between lines of the text', () => {
    expect(conll.write([{ ...sample, text: 'Mara Lind part.\nFin', marks: [{ start: 0, end: 9, label: 'person' }] }])).toBe('-DOCSTART- -X- -X- O\n\nMara -X- -X- B-PER\nLind -X- -X- I-PER\npart -X- -X- O\n. -X- -X- O\n\nFin -X- -X- O\n\n');
  });
});

describe('doccano', () => {
  it('reads both of its forms', () => {
    const read = (label: string): readonly Mark[] | undefined => doccano.read(`{"text":"Mara part","${label}\n`, texts)[0]?.marks;
    expect(read('label":[[0,4,"PER"]]}')).toEqual([{ start: 0, end: 4, label: 'PER' }]);
    expect(read('label":[{"start_offset":0,"end_offset":4,"label":"PER"}]}')).toEqual([{ start: 0, end: 4, label: 'PER' }]);
  });
});

describe('web annotations', () => {
  it('are found again by their words where the position is wrong, if these stand there once', () => {
    const moved = new Map([[sample.file, `Hier. ${sample.text}`]]);
    expect(webAnnotation.read(webAnnotation.write([sample]), moved)[0]?.marks.map(({ start, label }) => [start, label])).toEqual([[9, 'person'], [28, 'place']]);
    expect(webAnnotation.read(webAnnotation.write([sample]), new Map([[sample.file, 'Rien de tout cela.']]))).toEqual([]);
  });
});

/** Texts with marks that every format has room for: they do not overlap, and begin and end with letters. */
const plain = fc.array(fc.tuple(fc.constantFrom('Mara', 'Lind', 'été', '😀', 'x y', 'l’an'), fc.constantFrom(' ', ', ', '\n', '. ', ' – '), fc.constantFrom('', '', 'person', 'place', 'team-label')), { maxLength: 12 }).map((parts): MarkedText => {
  let text = '';
  const marks: Mark[] = [];
  for (const [word, gap, label] of parts) {
    if (label !== '') marks.push({ start: text.length, end: text.length + word.length, label });
    text += word + gap;
  }
  return { file: 'dossier é/a.txt', text, marks };
});
/** Marks that overlap, know an entity and carry notes. */
const rich = plain.chain((marked) => fc.array(fc.record({ at: fc.nat(), length: fc.integer({ min: 1, max: 9 }), label: fc.constantFrom('person', 'date'), entity: fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined }), note: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }) }), { maxLength: 5 }).map((more): MarkedText => {
  const { text } = marked;
  const whole = (at: number): boolean => /^[\p{L}]/u.test(text.slice(at));
  const marks = more.flatMap(({ at, length, label, entity, note }): Mark[] => {
    const start = text.length === 0 ? 0 : at % text.length;
    const end = start + length;
    return end <= text.length && whole(start) && whole(end - 1) ? [{ start, end, label, ...(entity === undefined ? {} : { entity, name: 'Mara' }), ...(note === undefined ? {} : { note }) }] : [];
  });
  return { ...marked, marks: marks.filter((mark, at) => marks.findIndex((other) => byPlace(mark, other) === 0) === at).sort(byPlace) };
}));
const back = (format: MarkFormat, marked: MarkedText): readonly Mark[] => format.read(format.write([marked]), new Map([[marked.file, marked.text]]))[0]?.marks ?? [];

describe.each(markFormats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  it('reads what it wrote', () => {
    fc.assert(fc.property(plain, (marked) => {
      // CoNLL knows no mark of signs, and reads an emoji and what stands for it as one sign.
      const marks = name === 'conll' ? marked.marks.filter(({ start }) => !marked.text.slice(start).startsWith('😀')) : marked.marks;
      expect(back(format, { ...marked, marks })).toEqual(marks);
    }));
  });
  it('takes any content', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (content) => format.read(content, texts).every(({ text, marks }) => marks.every(({ start, end }) => start >= 0 && start < end && end <= text.length))));
  });
});
describe.each(markFormats.filter(({ name }) => !['conll', 'doccano'].includes(name)).map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('keeps marks that overlap, entities and notes', () => {
    fc.assert(fc.property(rich, (marked) => {
      expect(back(format, marked)).toEqual(marked.marks);
    }));
  });
});
