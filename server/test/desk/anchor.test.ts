import { describe, expect, test } from 'vitest';
import { AnchorText } from '../../src/desk/anchor/anchorText.ts';
import { createAnchor } from '../../src/desk/anchor/create.ts';
import { resolveAnchor } from '../../src/desk/anchor/resolve.ts';
import { createRandom, createText, edit, letters, type Letter } from './edits.ts';

const anchorOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return createAnchor(new AnchorText(text), { start, end: start + words.length });
};

/** What a remembered passage is after an edit: its words, `changed: words`, or `orphan`. */
function after(before: string, words: string, text: string, from = 0): string {
  const found = resolveAnchor(new AnchorText(text), anchorOf(before, words, from));
  if (found.kind === 'orphan') return 'orphan';
  return `${found.kind === 'changed' ? 'changed: ' : ''}${found.span.start} ${text.slice(found.span.start, found.span.end)}`;
}

const story = 'Le port rouvre lundi.\nLa grève a duré douze jours, selon le directeur, et 400 ouvriers y ont pris part.\nUn accord a été signé dans la nuit.\n';

describe('a passage is found again', () => {
  test.each([
    ['in the same text', story, '400', '74 400'],
    ['below a new line', `Un chapeau.\n${story}`, '400', '86 400'],
    ['with other line ends', story.replaceAll('\n', '\r\n'), '400', '75 400'],
    ['beside an edit', story.replace('ouvriers y ont', 'dockers y auraient'), '400', '74 400'],
    ['with a slight edit in it', story.replace('douze jours', 'douze longs jours'), 'a duré douze jours', 'changed: 31 a duré douze longs jours'],
    ['in the whole text', story, story, `0 ${story}`],
  ])('%s', (_, text, words, expected) => expect(after(story, words, text)).toBe(expected));
  test('behind characters of two code units', () => {
    const text = '🙂🙂 Le port rouvre.';
    expect(anchorOf(text, 'port')).toMatchObject({ start: 6, end: 10 });
    expect(after(text, 'port', text)).toBe('8 port');
  });
});

describe('a passage is an orphan', () => {
  test.each([
    ['when it was deleted', story.replace('400 ', ''), '400'],
    ['when other words took its place', story.replace('douze jours', 'une semaine entière'), 'douze jours'],
    ['when everything around a short one was rewritten', 'On parle de 400 personnes.', '400'],
    ['when its line was copied', story.replace('\nUn accord', '\nLa grève a duré douze jours, selon le directeur, et 400 ouvriers y ont pris part.\nUn accord'), '400'],
  ])('%s', (_, text, words) => expect(after(story, words, text)).toBe('orphan'));
  test('when the other of two equal lines was deleted or it was: nobody can tell', () => {
    const twice = 'Le maire a voté.\nLe pont ferme mardi soir.\nLe maire a voté.\n';
    expect(after(twice, 'maire', 'Le pont ferme mardi soir.\nLe maire a voté.\n')).toBe('orphan');
  });
  test('when its line was copied and the first one rewritten', () => {
    const copied = `${story}La grève a duré douze jours, selon le directeur, et 400 ouvriers y ont pris part.\n`;
    expect(after(story, '400', copied.replace('selon le directeur, et 400', 'dit le directeur ; 400'))).toBe('orphan');
  });
});

type Outcome = 'right' | 'orphaned' | 'gone' | 'wrong';

/** Judges where an anchor went by the letters themselves, which know where they come from. */
function judge(before: readonly Letter[], start: number, end: number, now: readonly Letter[]): Outcome {
  const own = before.slice(start, end);
  const anchor = createAnchor(new AnchorText(textOf(before)), { start, end });
  const ids = new Set(own.map(({ id }) => id));
  const left = now.filter(({ id }) => ids.has(id)).length;
  const found = resolveAnchor(new AnchorText(textOf(now)), anchor);
  if (found.kind === 'orphan') return left === own.length ? 'orphaned' : 'gone';
  const span = now.slice(found.span.start, found.span.end);
  const kept = span.filter(({ id }) => ids.has(id)).length;
  if (kept * 2 > own.length) return 'right';
  // Words that were copied with their surroundings before the first ones went have been moved.
  const carried = span.filter(({ copyOf }) => ids.has(copyOf)).length;
  return carried === own.length && left * 2 < own.length ? 'right' : 'wrong';
}

/** What a reader needs to see why a passage went wrong. */
function describeMiss(before: readonly Letter[], start: number, end: number, now: readonly Letter[]): string {
  const anchor = createAnchor(new AnchorText(textOf(before)), { start, end });
  return JSON.stringify({ start, end, anchor, found: resolveAnchor(new AnchorText(textOf(now)), anchor), before: textOf(before), now: textOf(now) }, null, 1);
}

const textOf = (text: readonly Letter[]): string => text.map(({ char }) => char).join('');

/** Selections do not begin or end inside a line end or a character of two code units. */
function wholeFrom(text: readonly Letter[], at: number): number {
  return text[at]?.char === '\n' && text[at - 1]?.char === '\r' || /[\uDC00-\uDFFF]/.test(text[at]?.char ?? '') ? at - 1 : at;
}

/** Edits texts at random and counts where the anchors of random passages went. */
function play(runs: number, hard: boolean): { counts: Record<Outcome, number>; wrong: string[] } {
  const random = createRandom(20_260);
  const counts: Record<Outcome, number> = { right: 0, orphaned: 0, gone: 0, wrong: 0 };
  const wrong: string[] = [];
  for (let run = 0; run < runs; run++) {
    const before = letters(createText(random, hard));
    const start = wholeFrom(before, random(before.length));
    const end = wholeFrom(before, Math.min(before.length, start + 2 + random(random(4) === 0 ? 160 : 24)));
    let now: Letter[] = before;
    for (let edits = 1 + random(8); edits > 0; edits--) now = edit(now, random, hard);
    const outcome = judge(before, start, end, now);
    counts[outcome]++;
    if (outcome === 'wrong') wrong.push(describeMiss(before, start, end, now));
  }
  if (process.env['FIGURES']) console.log(runs, hard ? 'copies and moves' : 'typing', counts);
  return { counts, wrong };
}

const runs = Number(process.env['FIGURES'] ?? 1_500);

describe('thousands of random edits move no passage to a wrong place', () => {
  test('where people type, delete and replace', () => {
    const { counts, wrong } = play(runs, false);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(counts.right / runs).toBeGreaterThan(0.6);
  });
  test('where they also move and copy, in texts that repeat themselves', () => {
    const { counts, wrong } = play(runs, true);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(counts.right / runs).toBeGreaterThan(0.3);
  });
});
