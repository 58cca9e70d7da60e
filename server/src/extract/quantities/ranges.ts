import type { Language, Token } from '../../text/types.ts';
import type { Figure } from './figure.ts';
import { quantityLexicon } from './lexicon.ts';

/** Joins the two ends of a range (*entre 5 et 8*, *de 500 à 650 000*, *10-15*) into one figure. *passer de 5 à 8* is two. */
export function joinRanges(tokens: readonly Token[], figures: readonly Figure[], language: Language): Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const first = figures[i];
    const second = figures[i + 1];
    if (!first) break;
    const range = second ? readRange(tokens, first, second, language) : undefined;
    joined.push(range ?? first);
    if (range) i++;
  }
  return joined;
}

function readRange(tokens: readonly Token[], first: Figure, second: Figure, language: Language): Figure | undefined {
  const lead = tokens[first.from - 1];
  const gap = tokens[first.to];
  if (second.from !== first.to + 1 || !gap) return undefined;
  const { between, and, from, to } = quantityLexicon(language).ranges;
  const led = (word: string): boolean => lead?.lower === word;
  const dash = /^[-–]$/.test(gap.text) && gap.start === first.end && gap.end === second.start;
  if (dash ? !isCounted(tokens, second) : !(gap.lower === and && led(between)) && !(gap.lower === to && first.article !== true)) return undefined;
  const leads = (!dash && led(between)) || led(from);
  if (leads && lead?.lower === from && isChange(tokens, first.from - 1, language)) return undefined;
  const low = scaledLow(tokens, first, second);
  if (second.stated <= low || second.stated > low * 25) return undefined;
  const start = leads ? first.from - 1 : first.from;
  return {
    from: start, to: second.to, start: tokens[start]?.start ?? first.start, end: second.end,
    low, high: second.stated, stated: second.stated, approximate: false, step: Math.min(scale(low, first), second.step),
  };
}

/** *500 à 650 000* and *2,5 à 3 millions*: the first end takes the power of the second. */
function scaledLow(tokens: readonly Token[], first: Figure, second: Figure): number {
  const power = second.to - second.from === 2 ? (second.stated >= 1e9 ? 1e9 : second.stated >= 1e6 ? 1e6 : 1000) : 1;
  const ends = tokens[second.from]?.text ?? '';
  const grouped = /^\d{1,3}[. \u00a0\u202f\u2009,]000$/.test(ends) && /^[1-9]\d0$/.test(tokens[first.from]?.text ?? '') && second.stated / first.stated > 200;
  if (grouped) return first.stated * 1000;
  return power > 1 && first.to - first.from === 1 && first.stated < 1000 ? first.stated * power : first.stated;
}

function scale(low: number, first: Figure): number {
  return first.stated === 0 ? first.step : (low / first.stated) * first.step;
}

/** A dash between figures is a range only before something counted; *2-1* alone is a score. */
function isCounted(tokens: readonly Token[], second: Figure): boolean {
  const next = tokens[second.to];
  return next !== undefined && ((next.kind === 'word' && !next.capital && next.lower.length > 2) || /^[%€$£]$/.test(next.text)) && !/^(?:contre|face|dans|après|devant|pour|win|over|against|victory|defeat)$/.test(next.lower);
}

/** A verb of change shortly before: *le bilan est passé de 5 à 8*. */
function isChange(tokens: readonly Token[], at: number, language: Language): boolean {
  const { changes } = quantityLexicon(language);
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') return false;
    if (token && changes.some((stem) => token.lower.startsWith(stem))) return true;
  }
  return false;
}
