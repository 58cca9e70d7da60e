import { fixed, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';

/** *soon*, *recently*, *currently*, *in the future*, *in the past*, *at the moment*. */
export const reference = patterns(
  'reference',
  [['{reference}'], (c) => (c.tokens[c.from]?.lower === 'now' && c.after(1) === 'that' ? undefined : fixed('DATE', c.text('reference') ?? 'PRESENT_REF'))],
  [['in the future', 'in the near|immediate|distant|foreseeable future|term', 'very soon', '<the> future <.|,>', 'in the coming days|weeks|months|years'], () => fixed('DATE', 'FUTURE_REF')],
  [['at the moment', 'at present', 'to date', 'so far', 'these days'], () => fixed('DATE', 'PRESENT_REF')],
  [['in the past'], (c) => (/^(?:\d|few|several|two|three|four|five|six|seven|eight|nine|ten|decade|decades|year|week|month|century|day|hour|days|weeks|months|years|couple|quarter|season|half)/.test(c.after(1)) ? undefined : fixed('DATE', 'PAST_REF'))],
  [['<at> one point'], (c) => (/^(?:|[,.;]|in|he|she|it|they|the|during)$/.test(c.after(1)) ? fixed('DATE', 'PAST_REF') : undefined)],
  [['<the|its|their|his|her|a|of|on|by|after|amid|and|in|despite|that|most> recent', 'recent'], (c) => (/^[a-z]{3,}/.test(c.after(1)) && c.tokens[c.from]?.capital !== true ? fixed('DATE', 'PAST_REF') : undefined)],
  [['<the|its|their|his|her|our|a> current'], (c) => (isAdjective(c) ? fixed('DATE', 'PRESENT_REF') : undefined)],
  [['in recent days|weeks|months|years', 'long ago'], () => fixed('DATE', 'PAST_REF')],
);

/** *the current crisis*, not *the current swept them away* nor *the current of the river*. */
function isAdjective(c: Captures): boolean {
  const next = c.after(1);
  return /^[a-z]{4,}$/.test(next) && !/(?:ed|ing)$|^(?:that|which|from|with|into|through|around|along|under|would|were|will|swept|took|drew|runs|flows|does|made|when|where|while|than|year|month|week|quarter|season|decade|century|weekend)$/.test(next);
}
