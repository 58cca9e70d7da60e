import { fixed, patterns } from '../build.ts';

/** *soon*, *recently*, *currently*, *in the future*, *in the past*, *at the moment*. */
export const reference = patterns(
  'reference',
  [['{reference}'], (c) => (c.tokens[c.from]?.lower === 'now' && c.after(1) === 'that' ? undefined : fixed('DATE', c.text('reference') ?? 'PRESENT_REF'))],
  [['in the future', 'in the near future', '<the> future <.|,>', 'in the coming days|weeks|months|years'], () => fixed('DATE', 'FUTURE_REF')],
  [['at the moment', 'at present', 'to date', 'so far', 'these days'], () => fixed('DATE', 'PRESENT_REF')],
  [['in the past', 'in recent days|weeks|months|years', 'long ago'], () => fixed('DATE', 'PAST_REF')],
);
