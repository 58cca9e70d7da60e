import { describe, expect, it } from 'vitest';
import { timexesOf } from './support.ts';

const thursday = '2024-05-16';

describe('the verb that governs a day', () => {
  it.each([
    ['Le concert a lieu samedi.', '2024-05-18'],
    ['Le concert a eu lieu samedi.', '2024-05-11'],
    ['Les élections ont lieu dimanche.', '2024-05-19'],
    ['La trêve prend fin samedi.', '2024-05-18'],
    ['La trêve a pris fin samedi.', '2024-05-11'],
    ["Le procès s'ouvre samedi devant la cour.", '2024-05-18'],
    ["Le procès s'est ouvert lundi.", '2024-05-13'],
    ['Le conseil se tient samedi à Vire.', '2024-05-18'],
    ['La grève se poursuit depuis lundi.', '2024-05-13'],
    ['Le salon se tient depuis mardi à Vire.', '2024-05-14'],
    ['La finale est samedi à 21 heures.', '2024-05-18'],
    ["C'est lundi que le maire a démissionné.", '2024-05-13'],
    ["L'usine, occupée vendredi, fermera en juin.", '2024-05-10'],
    ['Convoqué vendredi par le juge, le maire sera entendu plus tard.', '2024-05-10'],
    ['Le maire a été convoqué vendredi.', '2024-05-10'],
    ['Le maire est convoqué vendredi.', '2024-05-17'],
    ['Le sommet se termine vendredi sans accord.', '2024-05-10'],
    ['Le sommet se termine vendredi.', '2024-05-17'],
    ["L'usine fermera définitivement samedi, a-t-on appris.", '2024-05-18'],
    ["Samedi, le sommet s'achèvera.", '2024-05-18'],
    ['Le pont rouvrira samedi et le tunnel a été fermé.', '2024-05-18'],
    ['Le pont, fermé lundi, rouvrira samedi.', '2024-05-13'],
    ['La prochaine édition est fixée au samedi 18 mai.', '2024-05-18'],
    ["Le maire a promis samedi que l'école ouvrirait.", '2024-05-11'],
    ['La direction, qui recevra les syndicats plus tard, discutait mardi avec le préfet.', '2024-05-14'],
    ['Le gouvernement annoncera le plan, a indiqué mardi le ministre.', '2024-05-14'],
    ['Le plan, que le ministre a présenté mardi, sera débattu.', '2024-05-14'],
    ['La marche organisée samedi partira de la gare.', '2024-05-18'],
    ['La marche organisée mardi a réuni cent personnes.', '2024-05-14'],
    ['Le musée a rouvert mardi et accueillera une exposition.', '2024-05-14'],
  ])('%s', (text, day) => expect(timexesOf(text, thursday).map(({ value }) => value.slice(0, day.length))).toContain(day));

  it.each([
    ['The match takes place on Sunday.', '2024-05-19'],
    ['The match took place on Sunday.', '2024-05-12'],
    ['The hearing is on Saturday.', '2024-05-18'],
    ['The hearing was on Saturday.', '2024-05-11'],
    ['Kick-off is at 3pm on Saturday.', '2024-05-18'],
    ['The polls are on Sunday.', '2024-05-19'],
    ['The plant will close for good on Saturday, it was announced.', '2024-05-18'],
    ['The plant will close in June, it was announced.', '2024-06'],
    ['The plant will close in June because it was losing money.', '2024-06'],
    ['The festival will be held on Saturday.', '2024-05-18'],
    ['The fair was held on Saturday.', '2024-05-11'],
    ['The talks end on Saturday without a deal.', '2024-05-11'],
    ['The factory, occupied on Friday, will close.', '2024-05-10'],
    ['The bridge will reopen on Saturday and the tunnel was closed.', '2024-05-18'],
    ['The minister, who will resign, met unions on Tuesday.', '2024-05-14'],
    ['The mayor said on Tuesday that the school would open.', '2024-05-14'],
    ['On Saturday, the fair will open.', '2024-05-18'],
    ['Staff have to leave by Saturday.', '2024-05-18'],
    ['The strike has lasted since Monday.', '2024-05-13'],
    ['Polls close on Sunday.', '2024-05-19'],
    ['The season kicks off on Saturday.', '2024-05-18'],
    ['The driest April was dry.', '2024-04'],
    ['It was the driest April since 1990.', '2024-04'],
    ['The deal expires on Saturday.', '2024-05-18'],
    ['The offer, which the board rejected on Monday, will lapse.', '2024-05-13'],
  ])('%s', (text, day) => expect(timexesOf(text, thursday, 'en').map(({ value }) => value.slice(0, day.length))).toContain(day));

  it('is looked for within bounds', () => {
    const started = performance.now();
    timexesOf(`${'qui, '.repeat(40_000)} lundi ${', que'.repeat(40_000)}`, thursday);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
