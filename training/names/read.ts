import { readFileSync } from 'node:fs';
import { MODEL_TYPES } from '../../server/src/extract/entities/model/labels.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { readSections } from '../../server/src/text/sections.ts';
import type { Language, Paragraph } from '../../server/src/text/types.ts';

/** A name in a paragraph, in its offsets. `type` is its number in the model. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** A paragraph to learn from. */
export interface Example {
  readonly paragraph: Paragraph;
  readonly gold: readonly Gold[];
  /** True if the source does not mark events and products: what it leaves unmarked may be one. */
  readonly partial: boolean;
  readonly weight: number;
  /** Documents are numbered within a source. */
  readonly document: number;
}

const TYPES: Readonly<Record<string, number>> = { PER: 0, PERSON: 0, ORG: 1, ORGANIZATION: 1, LOC: 2, LOCATION: 2, PLACE: 2, EVENT: 3, PRODUCT: 4, HUMANPROD: 4 };

/** Number of a type by any of its names, or undefined for a type that is not learnt. */
export const typeNumber = (name: string): number | undefined => TYPES[name.toUpperCase()] ?? (MODEL_TYPES.includes(name as never) ? MODEL_TYPES.indexOf(name as never) : undefined);

interface NewsRecord {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Articles with spans (JSONL, code points), read line by line as the engine does; of nested names the outermost. `keep` picks by date. */
export function readNews(file: string, language: Language, keep: (date: string) => boolean): Example[] {
  const records = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as NewsRecord);
  return records.flatMap(({ dct, text, entities }, document) => {
    if (!keep(dct)) return [];
    const units = unitsOf(text);
    const gold = entities.flatMap(({ start, end, type }): Gold[] => {
      const number = typeNumber(type);
      return number === undefined ? [] : [{ start: units[start] ?? 0, end: units[end] ?? 0, type: number }];
    });
    return paragraphsOf(text, outermost(gold), language).map((example) => ({ ...example, document }));
  });
}

/** The paragraphs of an article as the engine reads it, with the names in each. */
export function paragraphsOf(text: string, gold: readonly Gold[], language: Language): Example[] {
  return readSections(text, language).flatMap((section) =>
    section.lines.filter((line) => line.kind !== 'furniture').map((line): Example => ({
      paragraph: readParagraph(text.slice(line.start, line.end), line.kind, line.language ?? section.language),
      gold: gold.filter(({ start, end }) => start >= line.start && end <= line.end).map(({ start, end, type }) => ({ start: start - line.start, end: end - line.start, type })),
      partial: false,
      weight: 1,
      document: 0,
    })),
  );
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

function outermost(gold: readonly Gold[]): Gold[] {
  return gold.filter((inner) => !gold.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start));
}

/** Sentences of a file with one token and its BIO label a line; the text is put together again with plausible spaces. */
export function readBio(file: string, language: Language, partial: boolean, weight: number): Example[] {
  return readFileSync(file, 'utf8').split(/\n\s*\n/).map((block) => block.split('\n').filter((line) => line.includes('\t'))).filter((lines) => lines.length > 0).map((lines, i) => {
    let text = '';
    const gold: { start: number; end: number; type: number }[] = [];
    let open = false;
    for (const line of lines) {
      const word = line.slice(0, line.indexOf('\t'));
      const label = line.slice(line.lastIndexOf('\t') + 1).trim();
      if (needsSpace(text, word)) text += ' ';
      const type = typeNumber(label.slice(2));
      const last = gold.at(-1);
      if (type === undefined) open = false;
      else if (label.startsWith('I-') && open && last) last.end = text.length + word.length;
      else {
        gold.push({ start: text.length, end: text.length + word.length, type });
        open = true;
      }
      text += word;
    }
    return { paragraph: readParagraph(text, 'body', language), gold, partial, weight, document: Math.floor(i / 12) };
  });
}

function needsSpace(text: string, word: string): boolean {
  if (text === '' || /[('’«“\u00a0-]$/.test(text) && !/[«“]$/.test(text)) return false;
  return !/^[.,)\]’'»”…-]/.test(word) || /^['’]\p{L}/u.test(word) === false && /^[-«“]/.test(word);
}
