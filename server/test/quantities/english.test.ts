import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './read.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['At least 21 people died and more than 1,200 were injured.', ['At least 21 | 21.. person', 'more than 1,200 | 1200..']],
  ['A dozen houses and tens of thousands of homes.', ['A dozen | 12 ~ house', 'tens of thousands | 10000.. ~ home']],
  ['Several hundred protesters, dozens of officers.', ['Several hundred | 100.. ~ protester', 'dozens | 12.. ~ officer']],
  ['The 21-foot vessel, 948ft (289m) long.', ['21-foot | 21 ft', '948ft | 948 ft', '289m | 289 m']],
  ['It cost £5m and $3.5 billion.', ['£5m | 5000000 GBP', '$3.5 billion | 3500000000 USD']],
  ['Over 1.5 million gallons of oil.', ['Over 1.5 million gallons | 1500000.. gal']],
  ['Six construction workers and 22 crew.', ['Six | 6 worker', '22 | 22 crew']],
  ['The party took 33.7% of the vote, up 1.6 percentage points.', ['33.7% | 33.7 %', '1.6 percentage points | 1.6 pp']],
  ['A wreck 2 1/2 miles down.', ['2 1/2 miles | 2.5 mi']],
  ['Between 10 and 15 officers, 5 to 10 ships, 10-15 boats.', ['Between 10 and 15 | 10..15 officer', '5 to 10 | 5..10 ship', '10-15 | 10..15 boat']],
  ['The toll rose from 12 to 40 dead.', ['12 | 12', '40 | 40 dead']],
  ['A third of the seats, half of the members.', ['A third | 33.3333333333 ~ %', 'half | 50 ~ %']],
  ['One person was hurt.', ['One | 1 person']],
  ['A hundred people in forty-two buses.', ['A hundred | 100 ~ person', 'forty-two | 42 bus']],
  ['Two hundred and fifty jobs, three companies, nine women.', ['Two hundred and fifty | 250 job', 'three | 3 company', 'nine | 9 woman']],
  ['Nearly 800,000 users, fewer than 30 seats, as many as 60 trees.', ['Nearly 800,000 | 800000 ~ user', 'fewer than 30 | ..30 seat', 'as many as 60 | ..60 tree']],
  ['Twelve of the 60 sailors.', ['Twelve | 12', '60 | 60 sailor']],
];

describe('quantities in English', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(quantitiesOf(text, 'en')).toEqual(expected);
  });
});

describe('no quantities in English', () => {
  it.each(['At 5.30am, or 1 p.m.', 'Flight 370 and page 12.', 'In {2019} and since 2010.', 'A P-3 and an A320.', 'They won 2-1.', 'At 12 Harbour Street.', 'The 24th summit.', 'One of them, a house.', 'The constructor and the prototype.'])('%s', (text) => {
    expect(quantitiesOf(text, 'en')).toEqual([]);
  });
});
