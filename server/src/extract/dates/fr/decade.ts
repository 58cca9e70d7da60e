import { fixed, patterns } from '../build.ts';
import { two } from '../calendar.ts';

/** *les années 1990*, *les années 60*, *le XXIe siècle*, *fin du 19e siècle*. */
export const decade = patterns(
  'decade',
  [['<des|les|aux> années {year}', 'années {year}'], (c) => (Number(c.number('year')) % 10 === 0 ? fixed('DATE', String(Number(c.number('year')) / 10)) : undefined)],
  [['<des|les|aux> années {shortYear}', 'années {shortYear}'], (c) => (Number(c.number('shortYear')) % 10 === 0 ? fixed('DATE', `19${two(Number(c.number('shortYear')))}`.slice(0, 3)) : undefined)],
  [['{edge} des années {year}'], (c) => fixed('DATE', String(Math.floor(Number(c.number('year')) / 10)), c.text('edge') as 'START' | 'MID' | 'END')],
  [['{century} siècle'], (c) => fixed('DATE', two(Number(c.number('century')) - 1))],
  [['{edge} du {century} siècle'], (c) => fixed('DATE', two(Number(c.number('century')) - 1), c.text('edge') as 'START' | 'MID' | 'END')],
);
