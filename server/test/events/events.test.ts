import { expect, test } from 'vitest';
import { findEvents } from '../../src/extract/events.ts';
import { article, type Setting } from '../claims/reading.ts';

/** `id @places days` for each event of an article. */
function events(paragraphs: readonly string[], setting: Setting = {}): string[] {
  const { paragraphs: read, published } = article(paragraphs, setting);
  return findEvents(read, published).map(({ id, places, days }) => `${id} @${places.join('+')} ${days.earliest ?? '?'}..${days.latest ?? '?'}`);
}

test('an earthquake with its place and its day', () => {
  expect(events(['Un tremblement de terre a frappé la {l Varnie} {t 2024-07-01|lundi}.', 'Le séisme a été ressenti à {l Lune}.'])).toEqual(['event:earthquake:varnie @place:varnie+place:lune 2024-07-01..2024-07-01']);
});

test('without a date of its own the main event has the one recent day of the lead, else that of publication', () => {
  expect(events(['Grève des éboueurs à {l Lune}', 'La collecte a cessé {t 2024-07-02|mardi}.'])).toEqual(['event:protest:lune @place:lune 2024-07-02..2024-07-02']);
  expect(events(['Grève des éboueurs à {l Lune}'])).toEqual(['event:protest:lune @place:lune 2024-07-03..2024-07-03']);
});

test('the rank in a series tells events apart', () => {
  expect(events(['La sixième journée d’action a réuni moins de monde que la cinquième journée d’action.', 'La manifestation est partie de {l Lune}.'])).toEqual([
    'event:protest:6 @place:lune 2024-07-03..2024-07-03',
    'event:protest:5 @place:lune 2024-07-03..2024-07-03',
  ]);
});

test('an event of the past that is only mentioned is another event', () => {
  expect(events(['Le sommet de {l Lune} s’ouvre {t 2024-07-03|mercredi}.', 'Au sommet de {l Aro} en {t 2022}, rien n’avait été signé.'])).toEqual([
    'event:summit:lune @place:lune+place:aro 2024-07-03..2024-07-03',
    'event:summit:2022 @place:lune+place:aro 2022-01-01..2022-12-28',
  ]);
});

test('editions are ranks', () => {
  expect(events(['Le sommet de deux jours, qui en est à sa 25e édition, commence à {l Lune}.'])).toEqual(['event:summit:25 @place:lune 2024-07-03..2024-07-03']);
});

test('in English', () => {
  expect(events(['A ferry crash off {l Lune} on {t 2024-07-02|Tuesday} hurt many.'], { language: 'en' })).toEqual(['event:accident:lune @place:lune 2024-07-02..2024-07-02']);
});

test('no event in a portrait, and an empty article has none', () => {
  expect(events(['{p Ana Borel} chante depuis vingt ans.'])).toEqual([]);
  expect(events([])).toEqual([]);
});
