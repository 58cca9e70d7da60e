import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import type { FileFacts } from '../../src/extract/facts.ts';
import { wrongSpans } from './spans.ts';
import { cpuTime } from '../cpuTime.ts';

const article = `Borval : 12 blessés dans un accident

Publié le lundi 3 mars 2025

Un autocar s’est renversé dimanche à Borval. « Tout est allé très vite », a dit Anne Morel. Douze personnes ont été blessées, dont trois grièvement.
`;
const analyse = createAnalyser();
const shape = ({ articles }: FileFacts): unknown =>
  articles.map(({ language, mentions, timexes, quantities, quotes, published }) => ({ language, published: published.value, names: mentions.map(({ name }) => name), dates: timexes.map(({ value }) => value), numbers: quantities.map(({ stated }) => stated), quotes: quotes.length }));

describe('one article in many dresses', () => {
  const plain = shape(analyse(article, {}));
  it.each([
    ['with the line ends of Windows', article.replaceAll('\n', '\r\n')],
    ['with decomposed accents', article.normalize('NFD')],
    ['with straight apostrophes', article.replaceAll('’', "'")],
    ['with no-break spaces inside the quotation marks', article.replace('« ', '«\u00a0').replace(' »', '\u202f»')],
    ['with blank lines around it', `\n\n${article}\n\n`],
  ])('is read the same: %s', (_name, text) => expect(shape(analyse(text, {}))).toEqual(plain));
});

describe('what is hardly a text', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', ' \n\t\n \n'],
    ['a byte order mark alone', '\ufeff'],
    ['NUL characters', 'a\0b\0'.repeat(50)],
    ['lone surrogates', '\ud800\udc00\udc00 \ud800 Borval'],
    ['characters without width and with direction', 'Bor\u200bval \u202eallé\u202c \u2066le\u2069 3 mai\u200d 2024'],
    ['emoji', '😀 Borval 👩‍👩‍👧 12 😀 morts 🇫🇷'],
    ['only punctuation', '«»“”"\'’.,;:!?…–—()[]{}'.repeat(40)],
    ['only digits', '1234567890 '.repeat(200)],
    ['quotation marks that nothing closes', '« “ " '.repeat(100)],
  ])('gives facts whose ranges lie inside it: %s', (_name, text) => expect(wrongSpans(text, analyse(text, {}))).toEqual([]));
  it('makes no source of contradictions', () => {
    const engine = createEngine();
    engine.update(['', '\ufeff', '\0\0', '12 12 12 2024 2023'].map((text, i) => ({ file: `${i}.txt`, text, options: {} })));
    expect(engine.comparison.findings).toEqual([]);
  });
});

describe('runaway lines', () => {
  /** Far above what the engine needs for such a line on a busy machine, far below what a pattern takes that goes back and forth. */
  const limit = 3_000;
  const long = 100_000;
  it.each([
    ['one letter', 'a'],
    ['capitals', 'A '],
    ['digits', '9'],
    ['digits in groups', '1 000 '],
    ['spaces', ' '],
    ['no-break spaces', '\u00a0'],
    ['opening quotation marks', '« '],
    ['straight quotation marks', '" '],
    ['brackets', '('],
    ['hyphens', '-a'],
    ['apostrophes', 'd’l’'],
    ['names', 'Anne Morel, '],
    ['dates', 'lundi 3 mai 2024 '],
    ['parts of dates', 'du 3 au '],
    ['attributions', 'selon '],
    ['lists', 'Borval, Quiers et '],
    ['numbers in words', 'cent vingt mille '],
    ['full stops', '. '],
    ['abbreviations', 'M. '],
    ['line ends', '\n'],
  ])('are read in a bounded time: %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(long / unit.length));
    const started = cpuTime();
    const facts = createAnalyser()(text, {});
    expect(cpuTime() - started).toBeLessThan(limit);
    expect(wrongSpans(text, facts)).toEqual([]);
  });
});

/** A file that lost its line ends, or is none of a writer at all: read in pieces, in seconds. */
it.each([['one word', 'a'], ['words and figures', 'Ab1 ']])('five megabytes on one line are read in seconds: %s', { timeout: 60_000 }, (_name, unit) => {
  const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
  const started = cpuTime();
  const facts = createAnalyser()(text, {});
  expect(cpuTime() - started).toBeLessThan(15_000);
  expect(facts.articles.at(-1)?.end).toBeGreaterThan(4_999_000);
});
