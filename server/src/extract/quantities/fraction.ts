import { simpleNumber } from '../../text/numberWords.ts';
import type { Language, Token } from '../../text/types.ts';
import { tidy, type Figure } from './figure.ts';
import { quantityLexicon } from './lexicon.ts';

/** A share in words as per cent: *la moitié de* (50), *deux tiers* (66.67), *a third of*. Halves of hours and so on are none. */
export function readFraction(tokens: readonly Token[], at: number, language: Language): Figure | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const leads = language === 'fr' ? ['la', 'le', 'un', 'une', 'les'] : ['a', 'one', 'the'];
  const led = leads.includes(first.lower);
  const stated = led ? undefined : simpleNumber(first, language);
  const half = language === 'en' && first.lower === 'half';
  const lead = stated === undefined && led ? simpleNumber(tokens[at + 1] ?? first, language) : undefined;
  const noun = half ? at : lead === undefined ? at + 1 : at + 2;
  if (!half && !led && (stated === undefined || stated < 2 || stated > 9)) return undefined;
  const part = quantityLexicon(language).fractions.get(tokens[noun]?.lower ?? '');
  if (part === undefined || (part === 0.5 && tokens[noun]?.lower.startsWith('demi'))) return undefined;
  const value = (lead ?? stated ?? 1) * part;
  if (value >= 1 || !isShare(tokens, noun + 1, language)) return undefined;
  return { from: at, to: noun + 1, start: first.start, end: tokens[noun]?.end ?? first.end, low: tidy(value * 100), high: tidy(value * 100), stated: tidy(value * 100), approximate: true, step: 5, unit: '%' };
}

/** A share is *of* something: *le tiers des voix*, *half of the seats*. */
function isShare(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.lower ?? '';
  return language === 'fr' ? ['de', 'des', 'du', "d'", 'moins', 'plus'].includes(word) : word === 'of' || word === 'the';
}
