import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import type { SourceOptions } from '../../src/extract/facts.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { codeLenses } from '../../src/features/codeLenses.ts';
import { dateActions } from '../../src/features/dateActions.ts';
import { dateHints } from '../../src/features/dateHints.ts';
import { hover } from '../../src/features/hover/index.ts';
import { defaultSettings } from '../../src/settings.ts';
import { toyView } from '../toyEngine.ts';

const view = (text: string, options: SourceOptions = {}) => toyView({ 'a.txt': text }, { analyse: createAnalyser(), createEngine }, options);
const lenses = (text: string, options?: SourceOptions) => codeLenses(view(text, options), 'a.txt', defaultSettings).map(({ start, end, title }) => [text.slice(start, end), title]);

const inferred = 'Le pont ouvre\nLe pont de Valbrune a ouvert ce mercredi 3 juillet 2024 devant une foule nombreuse. Hier, le maire dormait.';
const stated = 'Le pont ouvre\n12 mars 2021\nLe pont de Valbrune a ouvert hier devant une foule nombreuse, a dit la mairie.';

describe('the line above a headline', () => {
  test('says the date and how it is known', () => {
    expect(lenses(stated)).toEqual([['Le pont ouvre', '12 March 2021, stated in the text']]);
    expect(lenses(stated, { published: '2021-03' })).toEqual([['Le pont ouvre', 'March 2021, set in recoupe.json']]);
    expect(lenses('Le pont ouvre\nIl est long et il enjambe la rivière depuis toujours.')).toEqual([['Le pont ouvre', 'Publication date not known']]);
    expect(lenses(inferred)[0]?.[1]).toMatch(/^3 July 2024, inferred: /);
  });
  test('stands above each article of a file', () => {
    const two = '02/03/2021 gazette-du-val.fr 3 min #221\nValbrune aura son pont\nLe conseil municipal de Valbrune a voté la construction d’un nouveau pont sur la Sarelle, après deux ans de débats.\n04/03/2021 autre-journal.fr 2 min #223\nUn pont, deux avis\nLe conseil municipal de Valbrune a voté la construction d’un nouveau pont sur la Sarelle, après deux ans de débats.';
    expect(lenses(two).map(([, title]) => title)).toEqual(['2 March 2021, stated in the text', '4 March 2021, stated in the text']);
  });
  test('can be switched off', () => expect(codeLenses(view(stated), 'a.txt', { publicationDateLens: false, sourcesLens: true })).toEqual([]));
  test('has nothing to say of an empty file', () => expect(lenses('')).toEqual([]));
});

describe('several articles in one file', () => {
  const body = 'Le conseil municipal de Valbrune a voté la construction d’un nouveau pont sur la Sarelle, après deux ans de débats. Hier, il hésitait.';
  const two = `02/03/2021 gazette-du-val.fr 3 min #221\nValbrune aura son pont\n${body}\n04/03/2021 autre-journal.fr 2 min #223\nUn pont, deux avis\n${body}`;
  const dates = (options: SourceOptions) => createAnalyser()(two, options).articles.map(({ published }) => `${published.value} ${published.basis}`);
  test('have each their own date, also a given one', () => {
    expect(dates({})).toEqual(['2021-03-02 explicit', '2021-03-04 explicit']);
    expect(dates({ articles: { 'Un pont, deux avis': '2021-05-01' } })).toEqual(['2021-03-02 explicit', '2021-05-01 given']);
    expect(dates({ published: '2020', articles: { 'Un pont, deux avis': '2021-05-01' } })).toEqual(['2020 given', '2021-05-01 given']);
  });
  test('resolve their words from it', () => expect(createAnalyser()(two, { articles: { 'Un pont, deux avis': '2021-05-01' } }).articles.map(({ timexes }) => timexes.at(-1)?.value)).toEqual(['2021-03-01', '2021-04-30']));
  test('are set one by one', () => {
    const at = two.indexOf('Un pont');
    expect(dateActions(view(two), 'a.txt', { start: at, end: at })).toMatchObject([{ kind: 'ask', article: 'Un pont, deux avis', suggestion: '2021-03-04' }, { kind: 'why' }]);
  });
});

describe('the hover on a headline', () => {
  test('lists the clues, with links', () => {
    const shown = hover(view(inferred), 'a.txt', 3);
    expect(shown?.span).toEqual({ start: 0, end: 13 });
    expect(shown?.markdown).toMatch(/Publication date: \*\*3 July 2024\*\* {2}\nInferred; such conclusions are right in \d+ of 100 cases\.\n\n- .*\(a\.txt#L2\)/);
  });
  test('shows on the date that states it too', () => expect(hover(view(stated), 'a.txt', stated.indexOf('mars'))?.markdown).toContain('Publication date: **12 March 2021**'));
  test('is silent on other words', () => expect(hover(view(inferred), 'a.txt', inferred.indexOf('dormait'))).toBeUndefined());
});

describe('quick fixes', () => {
  const titles = (text: string, at: string, options?: SourceOptions) => {
    const offset = text.indexOf(at) + 1;
    return dateActions(view(text, options), 'a.txt', { start: offset, end: offset }).map(({ title }) => title);
  };
  test('on the headline keep what was inferred, ask for another, tell why', () => expect(titles(inferred, 'Le pont')).toEqual(['Set the publication date: 3 July 2024', 'Set the publication date…', 'Why this date?']));
  test('on a date take it', () => expect(titles(inferred, 'Hier')).toEqual(['Set the publication date: 2 July 2024', 'Why this date?']));
  test('do not offer what a line states already', () => expect(titles(stated, 'Le pont')).toEqual(['Set the publication date…', 'Why this date?']));
  test('are not there elsewhere', () => expect(titles(inferred, 'dormait')).toEqual([]));
});

describe('hints behind relative dates', () => {
  const hints = (text: string) => dateHints(view(text), 'a.txt', { start: 0, end: text.length }, { dateHints: true }).map(({ offset, label }) => `${text.slice(0, offset).split(/\s/).at(-1)} ${label}`);
  test('give the day', () => expect(hints(stated)).toEqual(['hier 11 March 2021']));
  test('leave full dates alone', () => expect(hints(inferred)).toEqual(['Hier 2 July 2024']));
  test('are off unless a person wants them', () => expect(dateHints(view(stated), 'a.txt', { start: 0, end: 200 }, defaultSettings)).toEqual([]));
});
