import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const thursday = '2024-05-16';

describe('lists of days with one month or week for all', () => {
  it.each([
    ['Le festival aura lieu le 22, le 23 et le 31 mai.', '22 = 2024-05-22 | 23 = 2024-05-23 | 31 mai = 2024-05-31'],
    ['Le marché se tiendra le 4 ou le 11 juin 2024.', '4 = 2024-06-04 | 11 juin 2024 = 2024-06-11'],
    ['Il viendra lundi ou mardi de la semaine prochaine.', 'lundi = 2024-05-20 | mardi de la semaine prochaine = 2024-05-21'],
    ['Il est venu lundi et viendra mardi de la semaine prochaine.', 'lundi = 2024-05-13 | mardi de la semaine prochaine = 2024-05-21'],
  ])('%s', (text, expected) => expect(read(text, thursday)).toBe(expected));
});

describe('lengths of several units and the edges of days', () => {
  it.each([
    ['Her time was two hours 19 minutes 44 seconds.', 'two hours 19 minutes 44 seconds = PT2H19M44S'],
    ['He served two years and three months.', 'two years and three months = P2Y3M'],
    ['They talked all day.', 'all day = P1D'],
    ['It should take a couple of months.', 'couple of months = P2M'],
    ['The rain will stop at the end of Sunday.', 'the end of Sunday = 2024-05-19 END'],
    ['It rained in the early-morning.', 'the early-morning = 2024-05-16TMO START'],
    ['An early-morning raid was planned.', ''],
    ['Sales fell at the end of the previous month.', 'end of the previous month = 2024-04 END'],
    ['The board meets on the first Monday of next month.', 'first Monday of next month = 2024-06-03'],
  ])('%s', (text, expected) => expect(read(text, thursday, 'en')).toBe(expected));

  it.each([
    ['Le conseil se réunira le premier lundi du mois prochain.', 'premier lundi du mois prochain = 2024-06-03'],
    ['Il reviendra à la fin de demain.', 'la fin de demain = 2024-05-17 END'],
    ['Le village en pleine heure de pointe était calme.', ''],
    ['Il a attendu une heure et demie.', 'une heure et demie = PT1.5H'],
  ])('%s', (text, expected) => expect(read(text, thursday)).toBe(expected));
});

describe('feasts and repeated days', () => {
  it.each([
    ['Shops closed for Diwali 2019.', 'Diwali 2019 = 2019-10-27'],
    ['The bridge was blessed on Clean Monday 2018.', 'Clean Monday 2018 = 2018-02-19'],
    ['The choir meets on the 19th of every month.', 'the 19th of every month = XXXX-XX-19'],
    ['The library opens Tuesday afternoons.', 'Tuesday afternoons = XXXX-WXX-2TAF'],
  ])('%s', (text, expected) => expect(read(text, thursday, 'en')).toBe(expected));

  it.each([
    ['Le marché se tient le 3 de chaque mois.', '3 de chaque mois = XXXX-XX-03'],
    ['Le vote aura lieu le vendredi 24/05.', 'vendredi 24/05 = 2024-05-24'],
  ])('%s', (text, expected) => expect(read(text, thursday)).toBe(expected));
});

describe('times in notes', () => {
  it('that are over belong to the next day where the hour is known', () => {
    expect(read('at 3am', '2024-05-16T04:30:00', 'en', 'narrative')).toBe('3am = 2024-05-17T03:00');
    expect(read('at 5am', '2024-05-16T04:30:00', 'en', 'narrative')).toBe('5am = 2024-05-16T05:00');
    expect(read('at 3am', '2024-05-16T04:30:00', 'en')).toBe('3am = 2024-05-16T03:00');
  });

  it('share their half of the day in a stretch', () => {
    expect(read('de 5 heures à 6 heures du soir', thursday, 'fr', 'narrative')).toBe('5 heures à 6 heures du soir = 2024-05-16T17:00/2024-05-16T18:00');
  });

  it('follow the part of the day in front of them', () => {
    expect(read("l'après-midi à 5", thursday, 'fr', 'nearest')).toContain('2024-05-16T17:00');
    expect(read('Tuesday AM', thursday, 'en', 'narrative')).toBe('Tuesday AM = 2024-05-21TMO');
  });
});
