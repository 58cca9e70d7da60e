import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../server/src/base/span.ts';
import { readArticles } from '../server/test/corpora/read.ts';

/** An article to measure with. */
export interface Text {
  readonly file: string;
  readonly text: string;
  readonly published?: string;
  /** Where the dates of the text stand as a person marked them, if somebody did. */
  readonly dates?: readonly Span[];
}

const root = path.resolve(import.meta.dirname, '..');

/** The articles to measure with: a JSONL file of `{text, dct?|published?}` records, else those of this repository. */
export function loadTexts(data: string | undefined): Text[] {
  if (data === undefined) return [...readArticles(path.join(root, 'samples'), 'samples'), ...readArticles(path.join(root, 'server/test/corpora/clean'), 'clean')];
  return readFileSync(data, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line, i) => {
    const { text, published, dct, timexes } = JSON.parse(line) as { text: string; published?: string; dct?: string; timexes?: readonly Span[] };
    const date = published ?? dct;
    return { file: `${String(i).padStart(5, '0')}.txt`, text, ...(date ? { published: date } : {}), ...(timexes ? { dates: timexes.map(({ start, end }) => ({ start, end })) } : {}) };
  });
}

/**
 * At least `count` articles: the given ones and variations of them in which one word of four is another word of the same article, every
 * name has another ending and every number another value, so that no paragraph is met twice and no article is a copy of another.
 */
export function multiply(texts: readonly Text[], count: number): Text[] {
  return Array.from({ length: count }, (_, i) => {
    const text = texts[i % texts.length];
    const copy = Math.floor(i / texts.length);
    if (!text) throw new Error('No article to measure with');
    return copy === 0 ? text : { ...text, file: `copy${copy}/${text.file}`, text: vary(text.text, copy) };
  });
}

const endings = ['a', 'ec', 'ine', 'ois', 'ard', 'ey', 'on', 'ulle', 'ers', 'ic'];

function vary(text: string, copy: number): string {
  const random = generator(copy * 7919 + text.length);
  const words = text.match(/\p{Ll}{4,}/gu) ?? [];
  return text
    .replace(/\d+/g, (digits) => (digits.length === 4 && /^(19|20)/.test(digits) ? digits : String(Number(digits) + (digits.length > 2 ? copy * 11 : copy % 7))))
    .replace(/\p{Ll}{4,}/gu, (word) => (random() < 0.3 ? (words[Math.floor(random() * words.length)] ?? word) : word))
    .replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}/gu, (name) => name.slice(0, -2) + (endings[copy % endings.length] ?? '') + (copy >= endings.length ? (endings[Math.floor(copy / endings.length) % endings.length] ?? '') : ''));
}

/** A linear congruential generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The articles cut or joined to pieces of about `length` characters, at line ends. */
export function piecesOf(texts: readonly Text[], length: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of texts.flatMap(({ text }) => text.split('\n'))) {
    piece += `${line}\n`;
    if (piece.length >= length) {
      pieces.push(piece.slice(0, length));
      piece = '';
    }
  }
  return pieces;
}
