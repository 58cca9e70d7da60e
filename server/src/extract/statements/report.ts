import { contains, overlaps, type Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import { voicesOf } from '../contrasts/voices.ts';
import type { Attribution } from '../facts.ts';
import { classOfNoun, namedSpeaker, unnamedSpeaker } from '../quotes/speakers.ts';
import { actsOf, LOOSE, type Act } from './reporting.ts';

/** Who says something, and how the text tells it. */
export interface Report {
  readonly voice: Attribution | undefined;
  /** `verb`: *« … », grince un officier*, *la mairie soutient que*; `phrase`: *selon la mairie*; `none`: nobody. */
  readonly by: 'verb' | 'phrase' | 'none';
  /** The verb, in lower case; the empty string for none. */
  readonly verb: string;
  /** What it says that they do; none for a verb that is not listed. */
  readonly acts: readonly Act[];
  /** True for a speaker behind the verb. */
  readonly inverted: boolean;
  /** True for a speaker that is a pronoun. */
  readonly pronoun: boolean;
}

const nobody: Report = { voice: undefined, by: 'none', verb: '', acts: [], inverted: false, pronoun: false };

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Who says the tokens `from` to `to` of a sentence: whoever stands by a verb of saying, or by whatever verb follows a quotation; else
 * the source of a phrase. `quotes` are the quotations in it.
 */
export function reportOf(context: SentenceContext, range: Range, quotes: readonly Span[]): Report {
  const verb = verbIn(context, range, quotes);
  const behind = behindQuote(context, range, quotes);
  if (verb < 0) return behind ?? byPhrase(context, range);
  const told = reportBy(context, range, verb);
  return told.voice === undefined && behind?.verb === told.verb ? { ...behind, acts: told.acts } : told;
}

/** Characters between a quotation and the verb behind it, and between a verb and the quotation that it announces. */
const BEHIND = 5;
const BEFORE = 40;
/** Words behind a verb in which the clause opens that it reports. */
const OPENS = 3;
const opening = /^(?:que|qu'|that|ne|n'|avoir|être|:)$/;

/** The token of the verb that reports, the likeliest one: it has a quotation beside it, or a clause behind. -1 for none. */
function verbIn({ tokens, facts: { paragraph } }: SentenceContext, { from, to }: Range, quotes: readonly Span[]): number {
  const actsAt = actsOf[paragraph.language];
  let [found, most] = [-1, 0];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const acts = token?.kind === 'word' ? actsAt(token.word) : [];
    if (!token || acts.length === 0 || quotes.some((quote) => contains(quote, token))) continue;
    const beside = quotes.some(({ start, end }) => (token.start >= end && token.start - end <= BEHIND) || (start >= token.end && start - token.end <= BEFORE));
    const opens = tokens.slice(i + 1, i + 1 + OPENS).some(({ lower }) => opening.test(lower));
    if (!beside && !opens && acts.every((act) => LOOSE.has(act))) continue;
    const score = 2 + (beside ? 2 : 0) + (opens ? 1 : 0);
    if (score > most) [found, most] = [i, score];
  }
  return found;
}

const pronouns = /^(?:-t)?-?(?:ils?|elles?|on|he|she|they)$/;

function reportBy(context: SentenceContext, range: Range, at: number): Report {
  const { tokens, facts: { paragraph } } = context;
  const token = tokens[at];
  const verb = token?.lower ?? '';
  const voices = voicesIn(context, range);
  const voice = voices.find(({ start, end }) => token !== undefined && start <= token.start && token.end <= end) ?? voices[0];
  const pronoun = pronouns.test(tokens[at - 1]?.lower ?? '') || pronouns.test(tokens[at + 1]?.lower ?? '') || voice?.attribution.speaker === 'somebody';
  return { voice: voice?.attribution, by: 'verb', verb, acts: token ? actsOf[paragraph.language](token.word) : [], inverted: voice?.kind === 'closing', pronoun };
}

/** *« On verra », tambourine le boulanger*: a word behind a quotation, and a noun with its article or a name behind that word. */
function behindQuote(context: SentenceContext, { from, to }: Range, quotes: readonly Span[]): Report | undefined {
  const { tokens, mentions } = context;
  const at = tokens.findIndex((token, i) => i >= from && i < to && token.kind === 'word' && quotes.some(({ end }) => token.start >= end && token.start - end <= BEHIND));
  const [verb, next, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!verb || !next || verb.capital || at + 1 >= to || quotes.some((quote) => contains(quote, verb)) || small.test(verb.lower)) return undefined;
  const named = mentions.find((mention) => mention.type !== 'place' && overlaps(mention, next));
  if (named) return { ...nobody, by: 'verb', verb: verb.lower, voice: namedSpeaker(named, []), inverted: true };
  if (!noun || !articles.test(next.lower)) return undefined;
  return { ...nobody, by: 'verb', verb: verb.lower, voice: unnamedSpeaker(noun.lower, classOfNoun(noun.lower) ?? 'other'), inverted: true };
}

const articles = /^(?:le|la|l'|les|un|une|son|sa|the|a|an|his|her|its)$/;
const small = /^(?:et|ou|mais|dans|de|du|des|à|au|aux|en|sur|pour|par|avec|que|qui|dont|où|and|or|but|in|of|at|to|on|for|by|with|that|which|who|as|is|was|est|sont)$/;

function byPhrase(context: SentenceContext, range: Range): Report {
  const [voice] = voicesIn(context, range);
  return voice && !SAME.test(voice.attribution.name) ? { ...nobody, voice: voice.attribution, by: 'phrase' } : nobody;
}

/** *selon la même source*: whoever spoke before. */
const SAME = /^(?:même|same)s?$/;

function voicesIn(context: SentenceContext, { from, to }: Range): ReturnType<typeof voicesOf> {
  const [start, end] = [context.tokens[from]?.start ?? 0, context.tokens[to - 1]?.end ?? 0];
  return voicesOf(context).filter((voice) => start <= voice.start && voice.end <= end);
}
