import type { Span } from '../../base/span.ts';
import type { Mention } from '../facts.ts';
import type { Paragraph, Token } from '../../text/types.ts';
import { isSpeakerPronoun, isSpeechVerb } from './speech.ts';

/** Words looked at on either side of a quotation. */
const REACH = 30;

/**
 * Entity key of who speaks a quotation, or `null`: the subject of the verb of saying after it (« … », *a déclaré X*; "…", *X said*)
 * or before it (*X a estimé que* « … », *selon X*). A pronoun stands for the last person named before.
 */
export function speakerOf(paragraph: Paragraph, quote: Span, quotes: readonly Span[], mentions: readonly Mention[]): string | null {
  const outside = (token: Token): boolean => !quotes.some((other) => other.start <= token.start && token.end <= other.end);
  return afterwards(paragraph, quote, mentions, outside) ?? beforehand(paragraph, quote, mentions, outside) ?? null;
}

function afterwards(paragraph: Paragraph, quote: Span, mentions: readonly Mention[], outside: (token: Token) => boolean): string | undefined {
  const tail = paragraph.tokens.filter((token) => token.start >= quote.end && token.start < quote.end + 300 && outside(token)).slice(0, REACH);
  const verb = tail.findIndex((token) => isSpeechVerb(token.lower, paragraph.language));
  const stop = tail.findIndex((token, i) => (i > 1 && '.!?'.includes(token.text)) || token.text === ';');
  if (verb < 0 || verb > 14 || (stop >= 0 && verb > stop)) return undefined;
  const words = stop < 0 ? tail : tail.slice(0, stop);
  // A clause that starts with its own relative or conjunction is not the frame of the quotation.
  if (words.slice(0, verb).some((token) => notFrame.has(token.lower))) return undefined;
  const pronoun = words.slice(Math.max(0, verb - 2), verb + 2).find((token) => isSpeakerPronoun(token.lower, paragraph.language));
  if (pronoun) return lastPersonBefore(mentions, quote.start);
  const after = firstSpeaker(mentions, words[verb + 1]?.start ?? Infinity, words.at(-1)?.end ?? 0);
  const before = firstSpeaker(mentions, quote.end, words[verb]?.start ?? 0);
  return (before ?? after)?.id;
}

function beforehand(paragraph: Paragraph, quote: Span, mentions: readonly Mention[], outside: (token: Token) => boolean): string | undefined {
  const sentence = paragraph.sentences.find((one) => one.start <= quote.start && quote.start < one.end);
  const head = paragraph.tokens.filter((token) => token.end <= quote.start && token.start >= (sentence?.start ?? 0) && outside(token)).slice(-REACH * 2);
  const verb = head.findLastIndex((token) => isSpeechVerb(token.lower, paragraph.language));
  const from = head[0]?.start ?? 0;
  const source = head.findLastIndex((token) => token.lower === 'selon' || token.lower === 'according');
  if (source >= 0 && source > verb) return firstSpeaker(mentions, head[source]?.start ?? 0, quote.start)?.id;
  if (verb < 0) return undefined;
  const at = head[verb]?.start ?? 0;
  const subjects = mentions.filter((mention) => speaks(mention) && mention.start >= from && mention.end <= at);
  const pronoun = head.slice(Math.max(0, verb - 4), verb + 2).some((token) => isSpeakerPronoun(token.lower, paragraph.language) && token.end > (subjects.at(-1)?.end ?? 0));
  if (pronoun) return lastPersonBefore(mentions, at);
  return (subjects.findLast((mention) => mention.type === 'person') ?? subjects.at(-1) ?? inverted(mentions, at, quote.start))?.id;
}

/** *a estimé X : « … »*: a speaker between the verb and the quotation. */
function inverted(mentions: readonly Mention[], from: number, to: number): Mention | undefined {
  return firstSpeaker(mentions, from, to);
}

function firstSpeaker(mentions: readonly Mention[], from: number, to: number): Mention | undefined {
  const inside = mentions.filter((mention) => speaks(mention) && mention.start >= from && mention.end <= to);
  return inside.find((mention) => mention.type === 'person') ?? inside[0];
}

function lastPersonBefore(mentions: readonly Mention[], at: number): string | undefined {
  return mentions.findLast((mention) => mention.type === 'person' && mention.end <= at)?.id;
}

function speaks(mention: Mention): boolean {
  return mention.type === 'person' || mention.type === 'organization';
}

const notFrame: ReadonlySet<string> = new Set(['qui', 'dont', 'lorsque', 'alors', 'mais', 'which', 'who', 'but', 'while']);
