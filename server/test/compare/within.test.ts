import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/extract/facts.ts';
import { claim, compareAll, event, figure, speaker, told } from './claims.ts';

const march = event('protest', '2023-05-02', ['place:kerlan']);
const marchers = (count: number, more: Partial<Claim> = {}): Claim => claim('demonstrators', figure(count), { subject: march.id, event: march.id, scope: { place: 'place:kerlan' }, ...more });
const story = (...claims: Claim[]) => ({ date: '2023-05-03', lead: { march: 3, kerlan: 2 }, events: [march], claims });
const [police, unions] = [speaker('police', 'authority'), speaker('syndicats', 'organizer')];

describe('inside one article', () => {
  test('two named speakers make a dispute, to which another text may join', () => {
    const both = story(marchers(4000, { attribution: police }), marchers(9000, { attribution: unions }));
    expect(told(compareAll(both))).toEqual(['information dispute/turnout 4000|9000']);
    expect(compareAll(both, story(marchers(9000, { attribution: unions }))).findings).toHaveLength(1);
  });

  test('figures of one speaker or of none are left alone', () => {
    expect(told(compareAll(story(marchers(4000, { attribution: police }), marchers(9000, { attribution: police }))))).toEqual([]);
    expect(told(compareAll(story(marchers(4000), marchers(9000))))).toEqual([]);
  });

  test('two cities are no dispute', () => {
    const both = story(marchers(4000, { attribution: police }), marchers(9000, { attribution: unions, scope: { place: 'place:varna' } }));
    expect(told(compareAll(both))).toEqual([]);
  });

  test('an earlier figure beside the present one is an evolution', () => {
    const fire = event('fire', '2023-05-02', ['place:kerlan']);
    const dead = (count: number, more: Partial<Claim> = {}): Claim => claim('dead', figure(count), { subject: fire.id, event: fire.id, asOf: { earliest: '2023-05-03', latest: '2023-05-03' }, ...more });
    const text = (...claims: Claim[]) => ({ ...story(...claims), events: [fire] });
    expect(told(compareAll(text(dead(12), dead(8, { asOf: { earliest: null, latest: '2023-05-02' } }))))).toEqual(['hint evolution/toll 12|8']);
    expect(told(compareAll(text(dead(12), dead(8))))).toEqual([]);
  });

  test('the score of a match is none', () => {
    const match = event('match', '2023-05-02', ['place:kerlan']);
    const goals = (count: number, more: Partial<Claim> = {}): Claim => claim('goal', figure(count), { subject: match.id, event: match.id, asOf: { earliest: '2023-05-03', latest: '2023-05-03' }, ...more });
    expect(told(compareAll({ ...story(goals(31), goals(26, { asOf: { earliest: null, latest: '2023-05-02' } })), events: [match] }))).toEqual([]);
  });
});
