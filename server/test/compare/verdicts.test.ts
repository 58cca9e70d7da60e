import { describe, expect, test } from 'vitest';
import type { Claim, ClaimValue } from '../../src/extract/facts.ts';
import type { ArticleParts } from '../corpus/build.ts';
import { claim, compareAll, date, event, figure, speaker, told, warnings } from './claims.ts';

const league = { subject: 'organization:ligue-des-ports', subjectName: 'Ligue des ports' };
const member = { subject: 'place:ostrava-sur-mer', subjectName: 'Ostrava-sur-Mer', object: league.subject, objectName: league.subjectName };
const lead = { incendi: 3, entrepot: 2, kerlan: 3, docker: 1, silo: 2 };
const fire = event('fire', '2023-05-02', ['place:kerlan']);
const onFire: Partial<Claim> = { subject: fire.id, subjectName: 'incendie', event: fire.id };
const ship: Partial<Claim> = { ...onFire, subject: 'product:argonaute', subjectName: 'Argonaute' };
const story = (day: string, ...claims: Claim[]) => ({ date: day, lead, events: [fire], claims });
const list = (names: readonly string[], closed: boolean): ClaimValue => ({ kind: 'set', closed, members: names.map((name) => ({ id: `place:${name}`, name })) });

describe('a conflict', () => {
  test('of two years for one accession, in one finding with all that say either', () => {
    const joined = (year: string) => ({ date: '2024-03-01', claims: [claim('joined', date(year), member)] });
    const comparison = compareAll(joined('2021'), joined('2019'), joined('2021'));
    expect(told(comparison)).toEqual(['warning conflict/joined 2019|2021']);
    expect(comparison.findings[0]?.statements).toHaveLength(3);
    expect(comparison.facts).toMatchObject([{ attribute: 'joined', value: '2021', statements: [{ file: '0.txt' }, { file: '2.txt' }] }]);
  });

  test('tells among its reasons the complete list that leaves the member out', () => {
    const comparison = compareAll(
      { date: '2024-03-01', claims: [claim('joined', date('2019'), member)] },
      { date: '2024-03-02', claims: [claim('joined', date('2022'), member)] },
      { date: '2020-06-05', claims: [claim('member-list', list(['varna', 'gdingen', 'aarhus'], true), league)] },
    );
    expect(told(comparison)).toEqual(['warning conflict/joined 2019|2022', 'information tension/members 2019|varna, gdingen, aarhus']);
    expect(comparison.findings[0]?.why.map(({ message }) => message.template)).toContain('{0} lists all members of {1} as of {2}, without {3}.');
  });

  test('of two members whose years are shifted alike: what is said of one says nothing of the other', () => {
    const other = { ...member, subject: 'place:kerlan', subjectName: 'Kerlan' };
    const years = (one: string, two: string) => ({ date: '2024-03-01', claims: [claim('joined', date(one), member), claim('joined', date(two), other)] });
    expect(warnings(compareAll(years('2021', '2022'), years('2022', '2023')))).toEqual(['warning conflict/joined 2021|2022', 'warning conflict/joined 2022|2023']);
    expect(warnings(compareAll(years('2021', '2022'), years('2021', '2022')))).toEqual([]);
  });

  test('of two ages a day apart', () => {
    const aged = (day: string, years: number) => ({ date: day, claims: [claim('age', figure(years), { subject: 'person:anna-vell', subjectName: 'Anna Vell' })] });
    expect(told(compareAll(aged('2023-05-03', 22), aged('2023-05-04', 23)))).toEqual(['warning conflict/age 22|23']);
    expect(told(compareAll(aged('2023-05-03', 22), aged('2023-06-04', 23)))).toEqual(['hint evolution/age 22|23']);
    expect(told(compareAll(aged('2023-05-03', 23), aged('2023-06-04', 22)))).toEqual(['warning conflict/age 22|23']);
    expect(told(compareAll(aged('2023-05-03', 22), aged('2025-06-04', 24)))).toEqual(['hint evolution/age 22|24']);
  });

  test('of the year in which a thing of one story was built, without a day of the event', () => {
    const built = (year: string, qualifier?: string) => ({ date: '2023-05-03', lead, claims: [claim('built', date(year), { subject: 'noun:building', subjectName: 'building', scope: qualifier === undefined ? {} : { qualifier } })] });
    expect(told(compareAll(built('1962', 'building/warehouse'), built('1926', 'building/warehouse')))).toEqual(['warning conflict/date 1926|1962']);
    expect(told(compareAll(built('1962', 'building/warehouse'), built('1926')))).toEqual(['warning conflict/date 1926|1962']);
    expect(told(compareAll(built('1962', 'building/warehouse'), built('1926', 'building/church')))).toEqual([]);
    expect(told(compareAll(built('1962', 'building/warehouse'), { ...built('1926'), lead: { match: 3, but: 2, club: 4 } }))).toEqual([]);
  });

  test('of things that two stories very much alike count with one figure only', () => {
    const counted = (...counts: readonly (readonly [string, number, (string | undefined)?])[]) => ({ date: '2023-05-03', lead, claims: counts.map(([noun, n, qualifier]) => claim(noun, figure(n), { subject: `noun:${noun}`, subjectName: noun, confidence: 0.5, scope: qualifier === undefined ? {} : { qualifier } })) });
    expect(told(compareAll(counted(['painting', 5], ['painting', 5]), counted(['painting', 6])))).toEqual(['warning conflict/count 5|6']);
    expect(told(compareAll(counted(['album', 50, 'studio'], ['album', 27, 'live']), counted(['album', 50, 'studio'], ['album', 29, 'live'])))).toEqual(['warning conflict/count 27|29']);
    expect(warnings(compareAll(counted(['painting', 5], ['painting', 2]), counted(['painting', 6])))).toEqual([]);
    expect(warnings(compareAll(counted(['passenger', 4]), counted(['passenger', 5])))).toEqual([]);
    expect(warnings(compareAll(counted(['painting', 5]), { ...counted(['painting', 6]), lead: { match: 3, kerlan: 1, club: 4, but: 2 } }))).toEqual([]);
  });

  test('of the minute of one goal, and of none where the player may have scored twice', () => {
    const game = event('match', '2023-05-02', ['place:kerlan']);
    const goal = (minute: number) => ({ date: '2023-05-03', lead, events: [game], claims: [claim('goal-minute', figure(minute), { subject: 'person:ugo-lemm', subjectName: 'Ugo Lemm', event: game.id })] });
    expect(told(compareAll(goal(48), goal(49)))).toEqual(['warning conflict/count 48|49']);
    expect(told(compareAll(goal(37), goal(62)))).toEqual([]);
  });

  test('of a river level that one text dates to the day of the flood', () => {
    const level = (metres: number, scope: Claim['scope']) => story('2023-05-03', claim('level', figure(metres, { unit: 'm' }), { ...onFire, scope }));
    const day = { earliest: '2023-05-02', latest: '2023-05-02' };
    const place = 'place:kerlan';
    expect(warnings(compareAll(level(5.82, { place }), level(5.28, { place, day })))).toEqual(['warning conflict/measure 5.28 m|5.82 m']);
    expect(told(compareAll(level(5.82, { place }), level(5.28, { place: 'place:lurey' })))).toEqual([]);
    expect(warnings(compareAll(level(5.82, {}), level(5.28, {})))).toEqual([]);
  });

  test('of two measures of one thing on one day', () => {
    expect(told(compareAll(story('2023-05-03', claim('length', figure(148, { unit: 'm' }), ship)), story('2023-05-03', claim('length', figure(184, { unit: 'm' }), ship))))).toEqual(['warning conflict/measure 148 m|184 m']);
  });

  test('of a toll that falls', () => {
    expect(told(compareAll(story('2023-05-03', claim('dead', figure(14), onFire)), story('2023-05-05', claim('dead', figure(11), onFire))))).toEqual(['warning conflict/toll 11|14']);
  });

  test('of a figure below the bound that another gives', () => {
    const count = (value: ClaimValue) => story('2023-05-03', claim('demonstrators', value, onFire));
    expect(warnings(compareAll(count(figure(7000)), count(figure(8000, { atLeast: true }))))).toEqual(['warning conflict/turnout 7000|≥ 8000']);
  });
});

describe('something else than a conflict', () => {
  test('a noun that one text alone narrows is a hint where each counts it once', () => {
    const counted = (...counts: readonly (readonly [number, string | undefined])[]) => story('2023-05-03', ...counts.map(([n, qualifier]) => claim('engine', figure(n), { subject: 'noun:engine', subjectName: 'engine', event: fire.id, scope: qualifier === undefined ? {} : { qualifier } })));
    expect(told(compareAll(counted([9, undefined]), counted([11, 'red'])))).toEqual(['information tension/count 11|9']);
    expect(told(compareAll(counted([9, 'blue']), counted([11, 'red'])))).toEqual([]);
    expect(told(compareAll(counted([9, undefined]), counted([11, 'red'], [4, 'green'])))).toEqual([]);
  });

  test('a march without its town is at most a tension with the march in the one town that is counted', () => {
    const town = { scope: { place: 'place:kerlan' } };
    const named = [{ start: 0, end: 6, id: 'place:kerlan', type: 'place' as const, name: 'Kerlan', inferred: false }];
    const march = (n: number, more: Partial<Claim>) => ({ ...story('2023-05-03', claim('demonstrators', figure(n), { ...onFire, ...more })), mentions: named });
    expect(told(compareAll(march(7000, town), march(8000, {})))).toEqual(['information tension/turnout 7000|8000']);
    expect(told(compareAll(march(7000, town), { ...march(8000, {}), mentions: [] }))).toEqual([]);
  });

  test('the toll that an article on the anniversary gives', () => {
    const toll = (day: string, of: string, dead: number) => ({ ...story(day, claim('dead', figure(dead), onFire)), events: [event('fire', of, ['place:kerlan'])] });
    expect(told(compareAll(toll('2023-05-03', '2023-05-02', 11), toll('2024-05-03', '2024-05-02', 14)))).toEqual(['hint evolution/toll 11|14']);
    expect(told(compareAll(toll('2023-05-03', '2023-05-02', 11), toll('2024-05-20', '2024-05-19', 14)))).toEqual([]);
  });

  test('a toll that rises is an evolution, in one finding', () => {
    const toll = (day: string, dead: number) => story(day, claim('dead', figure(dead), onFire));
    expect(told(compareAll(toll('2023-05-02', 2), toll('2023-05-03', 9), toll('2023-05-04', 11)))).toEqual(['hint evolution/toll 11|2|9']);
  });

  test('a toll that rises behind its bounds, on one day or two', () => {
    const toll = (day: string, dead: number) => story(day, claim('dead', figure(dead, { atLeast: true }), onFire));
    expect(told(compareAll(toll('2023-05-02', 20), toll('2023-05-03', 26)))).toEqual(['hint evolution/toll ≥ 20|≥ 26']);
  });

  test('seats of a night and of the next day, or of days unknown', () => {
    const party = { subject: 'organization:parti-du-littoral', subjectName: 'Parti du littoral' };
    const seats = (day: string, n: number) => ({ ...(day === '' ? {} : { date: day }), lead, claims: [claim('seats', figure(n), party)] });
    expect(told(compareAll(seats('2023-05-02', 131), seats('2023-05-03', 121)))).toEqual(['hint evolution/count 121|131']);
    expect(warnings(compareAll(seats('', 131), seats('', 121)))).toEqual([]);
    expect(warnings(compareAll(seats('2023-05-03', 180), seats('2023-05-03', 182)))).toEqual(['warning conflict/count 180|182']);
  });

  test('who is still in hospital or on the spot, another day', () => {
    const there = (day: string, n: number, more: Partial<Claim>) => ({ date: day, lead, claims: [claim('firefighter', figure(n), { subject: 'noun:firefighter', ...more })] });
    expect(told(compareAll(there('2023-05-03', 63, {}), there('2023-05-04', 42, { passing: true })))).toEqual(['hint evolution/count 42|63']);
    expect(told(compareAll(there('2023-05-03', 63, {}), there('2023-05-03', 42, { passing: true })))).not.toEqual(['hint evolution/count 42|63']);
  });

  test('what texts of like matter differ in, and what texts of one story do', () => {
    const crews = (n: number, words: Readonly<Record<string, number>>) => ({ date: '2023-05-03', lead: words, events: [fire], claims: [claim('share', figure(n, { unit: '%', atLeast: n < 25 }), { ...onFire, scope: { qualifier: 'roof' } })] });
    const other = { incendi: 1, tempet: 3, falaise: 3, phare: 3, digue: 3, jetee: 3 };
    expect(told(compareAll(crews(20, lead), crews(30, lead)))).toEqual(['information tension/measure 30 %|≥ 20 %']);
    expect(told(compareAll(crews(20, lead), crews(30, other)))).toEqual(['hint tension/measure 30 %|≥ 20 %']);
  });

  test('a plan and its outcome', () => {
    const stay = (days: number, certainty: Claim['certainty']) => story('2023-05-03', claim('duration', { kind: 'duration', value: `P${days}D`, days }, { ...onFire, certainty }));
    expect(told(compareAll(stay(4, 'planned'), stay(2, 'asserted')))).toEqual(['hint evolution/duration P2D|P4D']);
  });

  test('what the present tense announces and what came of it', () => {
    const ends = (day: string, of: string) => story(day, claim('ended', date(of), onFire));
    expect(told(compareAll(ends('2023-05-03', '2023-05-06'), ends('2023-05-07', '2023-05-05')))).toEqual(['hint evolution/date 2023-05-05|2023-05-06']);
  });

  test('two classes of speaker dispute a count', () => {
    const count = (n: number, name: string, speakerClass: 'authority' | 'organizer') => story('2023-05-03', claim('demonstrators', figure(n), { ...onFire, attribution: speaker(name, speakerClass) }));
    expect(told(compareAll(count(8200, 'préfecture', 'authority'), count(12000, 'syndicats', 'organizer')))).toEqual(['information dispute/turnout 12000|8200']);
    expect(warnings(compareAll(count(8200, 'préfecture', 'authority'), count(2800, 'ministère', 'authority')))).toEqual(['warning conflict/turnout 2800|8200']);
  });

  test('a headline that corrects', () => {
    const parts = (day: string, n: number) => story(day, claim('magnitude', figure(n), onFire));
    const later = { ...parts('2023-05-04', 5.4), headlineText: 'Rectificatif : magnitude de la secousse de Kerlan' };
    expect(told(compareAll(parts('2023-05-03', 6.1), later))).toEqual(['information correction/measure 5.4|6.1']);
  });

  test('a bound that another figure lies well above strains', () => {
    const share = (value: ClaimValue) => story('2023-05-03', claim('share', value, onFire));
    expect(told(compareAll(share(figure(20, { unit: '%', atLeast: true })), share(figure(30, { unit: '%' }))))).toEqual(['information tension/measure 30 %|≥ 20 %']);
  });

  test('a statement that is not firm on one side', () => {
    const joined = (year: string, certainty: Claim['certainty']) => ({ date: '2024-03-01', claims: [claim('joined', date(year), { ...member, certainty })] });
    expect(told(compareAll(joined('2021', 'hearsay'), joined('2019', 'asserted')))).toEqual(['information tension/joined 2019|2021']);
  });
});

describe('nothing', () => {
  const silent = (a: ArticleParts, b: ArticleParts) => expect(told(compareAll(a, b))).toEqual([]);

  test('for two events of one kind in one story', () => {
    const other = event('fire', '2023-08-20', ['place:kerlan']);
    silent(story('2023-05-03', claim('dead', figure(9), onFire)), { date: '2023-08-21', lead, events: [other], claims: [claim('dead', figure(4), onFire)] });
  });

  test('for two days of action a day apart', () => {
    const march = (day: string, n: number) => ({ date: day, lead, events: [event('protest', day)], claims: [claim('demonstrators', figure(n), { subject: 'event:protest:1', event: 'event:protest:1' })] });
    silent(march('2023-05-03', 64000), march('2023-05-04', 71000));
  });

  test('for unrelated stories', () => {
    silent(story('2023-05-03', claim('dead', figure(14), onFire)), { date: '2023-05-05', lead: { tempet: 2, varna: 3 }, events: [fire], claims: [claim('dead', figure(11), onFire)] });
  });

  test('for two deaths that each are news of their day, whoever the texts seem to speak of', () => {
    const died = (day: string) => ({ date: day, claims: [claim('died', date(day), { subject: 'person:remi-vasseur' })] });
    silent(died('2023-02-06'), died('2023-03-18'));
    expect(warnings(compareAll(died('2023-02-06'), { date: '2023-09-01', claims: [claim('died', date('2023-03-18'), { subject: 'person:remi-vasseur' })] }))).toHaveLength(1);
  });

  test('for two stages of a series, of which the earlier was told before the later was held', () => {
    const stage = (day: string, of = day) => ({ date: day, lead, events: [event('festival', of)], claims: [claim('date', date(of), { subject: 'event:festival:1', event: 'event:festival:1' })] });
    silent(stage('2023-04-03'), stage('2023-04-09'));
    expect(told(compareAll(stage('2023-04-09', '2023-04-03'), stage('2023-04-09', '2023-04-04')))).toEqual(['warning conflict/date 2023-04-03|2023-04-04']);
  });

  test('for two weights in one story of which nobody says whose they are', () => {
    expect(warnings(compareAll(story('2023-05-03', claim('mass', figure(57, { unit: 'kg' }), onFire)), story('2023-05-03', claim('mass', figure(63, { unit: 'kg' }), onFire))))).toEqual([]);
  });

  test('for a part and the whole', () => {
    silent(story('2023-05-03', claim('injured', figure(30), onFire)), story('2023-05-02', claim('injured', figure(40), { ...onFire, scope: { part: true } })));
  });

  test('for a city and the country', () => {
    silent(story('2023-05-03', claim('demonstrators', figure(5400), { ...onFire, scope: { place: 'place:kerlan' } })), story('2023-05-03', claim('demonstrators', figure(9000), onFire)));
  });

  test('for a city whose place stands in a heading and the country', () => {
    const police = { ...onFire, attribution: speaker('police', 'authority' as const) };
    silent(story('2023-05-03', claim('demonstrators', figure(64000), police), claim('demonstrators', figure(8200), police)), story('2023-05-03', claim('demonstrators', figure(9400), police)));
  });

  test('for counts with other windows or qualifiers', () => {
    silent(story('2023-05-03', claim('meetings', figure(4), { ...onFire, scope: { window: 'since:2022' } })), story('2023-05-03', claim('meetings', figure(2), { ...onFire, scope: { window: 'P2M' } })));
    silent(story('2023-05-03', claim('albums', figure(27), { ...onFire, scope: { qualifier: 'live' } })), story('2023-05-03', claim('albums', figure(50), { ...onFire, scope: { qualifier: 'studio' } })));
  });

  test('for an article that states both values', () => {
    silent(story('2023-05-03', claim('length', figure(148, { unit: 'm' }), ship), claim('length', figure(184, { unit: 'm' }), ship)), story('2023-05-03', claim('length', figure(184, { unit: 'm' }), ship)));
  });

  test('for growth between lists, and open lists', () => {
    expect(warnings(compareAll(
      { date: '2020-06-05', claims: [claim('member-list', list(['varna', 'gdingen'], true), league)] },
      { date: '2024-06-05', claims: [claim('member-list', list(['varna', 'gdingen', 'aarhus'], true), league)] },
    ))).toEqual([]);
    silent({ date: '2024-06-05', claims: [claim('member-list', list(['varna', 'gdingen'], false), league)] }, { date: '2024-06-05', claims: [claim('member-list', list(['varna', 'gdingen', 'aarhus'], true), league)] });
  });

  test('for rounded and bounded figures', () => {
    for (const [a, b] of [[figure(2000, { atLeast: true }), figure(2122)], [figure(800_000, { approximate: true }), figure(782_000)], [figure(2400), figure(2389)], [figure(34, { unit: '%' }), figure(33.9, { unit: '%' })], [figure(12, { approximate: true }), figure(13)]] as const) {
      silent(story('2023-05-03', claim('count', a, onFire)), story('2023-05-03', claim('count', b, onFire)));
    }
  });

  test('for a year and a month in it', () => {
    silent({ date: '2024-03-01', claims: [claim('joined', date('2022'), member)] }, { date: '2024-03-02', claims: [claim('joined', date('2022-02'), member)] });
  });

  test('for two members, and for one member of two bodies', () => {
    silent({ date: '2024-03-01', claims: [claim('joined', date('2022'), member)] }, { date: '2024-03-02', claims: [claim('joined', date('2019'), { ...member, subject: 'place:varna' })] });
    silent({ date: '2024-03-01', claims: [claim('joined', date('2022'), member)] }, { date: '2024-03-02', claims: [claim('joined', date('2019'), { ...member, object: 'organization:hanse' })] });
  });
});
