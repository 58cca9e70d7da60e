import { fixed, patterns } from '../build.ts';
import { two } from '../calendar.ts';
import type { Captures } from '../machine/grammar.ts';

/** *les années 1990*, *les années 60*, *le XXIe siècle*, *fin du 19e siècle*. */
export const decade = patterns(
  'decade',
  [['<des|les|aux> années {year}', 'années {year}'], (c) => (Number(c.number('year')) % 10 === 0 ? fixed('DATE', String(Number(c.number('year')) / 10)) : undefined)],
  [['<des|les|aux> années {shortYear}', 'années {shortYear}'], (c) => (Number(c.number('shortYear')) % 10 === 0 ? fixed('DATE', `19${two(Number(c.number('shortYear')))}`.slice(0, 3)) : undefined)],
  [['<des|les|aux> années {number}', 'années {number}', '{edge} des années {number}'], inWords],
  [['{edge} des années {shortYear}', '<le|au|la> {edge} des années {shortYear}'], (c) => (Number(c.number('shortYear')) % 10 === 0 ? fixed('DATE', `19${two(Number(c.number('shortYear')))}`.slice(0, 3), c.text('edge') as 'START' | 'MID' | 'END') : undefined)],
  [['{edge} des années {year}'], (c) => fixed('DATE', String(Math.floor(Number(c.number('year')) / 10)), c.text('edge') as 'START' | 'MID' | 'END')],
  [["{century} siècle avant jésus-christ|j.-c|j.-c.|j-c|jc", '{century} siècle avant notre ère', '{century} siècle av. j.-c|j.-c.|j-c'], (c) => fixed('DATE', `BC${two(Number(c.number('century')) - 1)}`)],
  [['{century} siècle'], (c) => fixed('DATE', two(Number(c.number('century')) - 1))],
  [['{edge} du {century} siècle'], (c) => fixed('DATE', two(Number(c.number('century')) - 1), c.text('edge') as 'START' | 'MID' | 'END')],
);

/** *les années soixante-dix*, *deux mille*, *deux mille dix*: in words, of the last century where it is left out. */
function inWords(c: Captures): ReturnType<typeof fixed> | undefined {
  const value = Number(c.number('number'));
  if (c.tokens[c.to - 1]?.kind !== 'word' || value % 10 !== 0 || !((value >= 10 && value <= 90) || (value >= 1100 && value < 2200))) return undefined;
  return fixed('DATE', String((value < 100 ? 1900 + value : value) / 10), c.text('edge') as 'START' | 'MID' | 'END' | undefined);
}
