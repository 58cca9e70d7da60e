import { describe, expect, it } from 'vitest';
import { slots } from './read.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Police counted 12,000 marchers in {l Dover} (30,000 according to organisers), 9,000 in {l Leeds} (21,000).', ['12000 marcher @dover', '30000 marcher @dover', '9000 marcher @leeds', '21000 marcher @leeds as #1']],
  ['In {l Leeds}, 40 people were killed and 12 injured.', ['40 person @leeds', '12 injured @leeds']],
  ['At least 40 people died in the city of {l Leeds}, including 12 children.', ['40 person @leeds', '12 child @leeds part']],
  ['Two of the six sailors were rescued.', ['2 sailor part', '6 sailor base']],
  ['The toll rose from 12 to 40 dead.', ['12 toll previous', '40 dead']],
  ['The toll rose to 40 on {t 2024-07-01|Monday}.', ['40 toll given 2024-07-01']],
  ['The party won 71 seats, up from 8 in {t 2019}.', ['71 seat', '8 seat 2019-01-01/2019-12-28 previous']],
  ['The mayor said the plane was carrying 43 people.', ['43 person']],
  ['The plan is to carry 43 people.', ['43 person planned']],
  ['The exit poll gives the party 410 seats.', ['410 seat planned']],
  ['A previous count stood at 30 deaths.', ['30 death previous']],
  ['About 5,000 people marched in the capital, and 300 in {l Leeds}. {l London} was quiet.', ['5000 person @london', '300 person @leeds']],
  ['Ministers hope for 50,000 visitors.', ['50000 visitor planned']],
  ['It made 27 flights since {t 2021}.', ['27 flight since:2021']],
];

describe('scopes of numbers in English', () => it.each(cases)('%s', (text, expected) => expect(slots(text, { language: 'en' })).toEqual(expected)));
