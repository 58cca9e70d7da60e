import type { Span } from '../../base/span.ts';
import type { ArticleContext, SentenceContext } from '../context.ts';
import type { Attribution, Contrast, Quote, Side } from '../facts.ts';
import { NEGATION } from '../quotes/polarity.ts';
import { namedSpeaker } from '../quotes/speakers.ts';
import { sentencesOf } from '../sentences.ts';
import { wordClass } from '../wordClasses.ts';
import { isOneSpeaker } from './oneSpeaker.ts';
import { tellingWords } from './telling.ts';
import { voicesOf } from './voices.ts';

/** Two quotations that oppose each other without saying so are no longer than this. */
const SHORT = 75;
/** A statement longer than this is shown by its beginning. */
const LONGEST = 300;

/**
 * What one speaker states and another one denies right after, where the wording says so: *« Ils étaient cinq. » « Faux, ils passaient un par un », rétorque
 * l’avocat*; *la direction dément avoir reçu la moindre alerte*; *he denies it*. Not what a text merely reports of one of them.
 */
export function deniedStatements(article: ArticleContext): Contrast[] {
  const found: Contrast[] = [];
  let before: Stated | undefined;
  for (const facts of article.paragraphs) {
    if (facts.paragraph.kind !== 'body') continue;
    let first = true;
    for (const context of sentencesOf(article, facts)) {
      const now = new Stated(context);
      // What opens a paragraph answers a quotation only.
      if (before && (!first || before.quoted) && disputes(before, now)) found.push({ a: sideOf(before), b: sideOf(now) });
      before = now;
      first = false;
    }
  }
  return found;
}

/** A sentence as somebody’s statement. */
class Stated {
  readonly context: SentenceContext;
  /** The words that are stated: of its longest quotation, where it has one. */
  readonly span: Span;
  readonly quoted: boolean;
  readonly #speaker: string | null;
  #voice: Attribution | null | undefined = null;

  constructor(context: SentenceContext) {
    const { sentence } = context;
    const quote = longestQuote(context);
    this.context = context;
    this.quoted = quote !== undefined;
    this.span = quote ? { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) } : sentence;
    this.#speaker = quote?.speaker ?? null;
  }

  /** Asked of few sentences. */
  get voice(): Attribution | undefined {
    return (this.#voice = this.#voice === null ? voiceOf(this.context, this.#speaker) : this.#voice);
  }

  get text(): string {
    const { sentence, facts } = this.context;
    return facts.paragraph.text.slice(sentence.start, sentence.end);
  }
}

/** The first of the longest, if it is long enough to state something. */
function longestQuote({ quotes }: SentenceContext): Quote | undefined {
  let longest: Quote | undefined;
  for (const one of quotes) if (!longest || longest.end - longest.start < one.end - one.start) longest = one;
  return longest && longest.end - longest.start > 8 ? longest : undefined;
}

function voiceOf(context: SentenceContext, speaker: string | null): Attribution | undefined {
  const mention = speaker === null ? undefined : context.article.paragraphs.flatMap((facts) => facts.mentions).find(({ id }) => id === speaker);
  return mention ? namedSpeaker(mention, []) : voicesOf(context).at(-1)?.attribution;
}

function disputes(a: Stated, b: Stated): boolean {
  const { classes } = b.context;
  const cued = (classes & DISPUTE) !== 0;
  const flat = cued && (replying.test(b.text) || about.test(b.text));
  const inCommon = !flat && (((cued || (classes & NEGATION) !== 0) && denying.test(b.text)) || opposed(a, b));
  if (!(flat || inCommon) || !byTwo(a, b)) return false;
  const words = tellingWords(a.context);
  return flat || [...tellingWords(b.context)].some((word) => words.has(word));
}

/** *Je ne l’ai jamais vu pleurer* after *il pleurait au cinéma*: an answer, or short quotations, one of them negated; with a word in common. */
function opposed(a: Stated, b: Stated): boolean {
  const answers = (b.context.classes & ANSWER) !== 0 && answering.test(b.text);
  return (answers || (isShort(a) && isShort(b))) && isNegated(a) !== isNegated(b);
}

/** True for the words of two speakers, as far as the text tells. */
function byTwo(a: Stated, b: Stated): boolean {
  if (!b.voice || b.voice.speaker === 'somebody' || !(a.voice || a.quoted)) return false;
  return a.voice?.speaker !== b.voice.speaker && !isOneSpeaker(b.context.article, a.voice, b.voice);
}

/** Words of a sentence that contradicts another one by themselves. */
const replying =
  /[,»”"]\s?(?:a |ont |avait )?(?:rétorqu|répliqu|rectifi|corrig)(?:e|ent|ait|é)(?!\p{L})|(?:^|[«"“]\s?)(?:c[’']est faux|faux\b|pas du tout|false\b|not true|nonsense)|\bau contraire\b|\b(?:affirme|dit|soutient|assure|prétend|jure)(?:nt)? (?:exactement )?(?:l[’']inverse|le contraire)\b|\binscrit en faux\b|\bcounter(?:s|ed)\b|\bcontradicts?\b|\bdisagree[sd]?\b|\buntrue\b|\bnonsense\b|\b(?:says?|said|tells?|insists?) (?:otherwise|the opposite)\b|\bhit back\b|\bcall(?:s|ed) (?:that|it|this|the claim|that figure|the figure)\b/iu;

/** Denials of what was just said: *dément ces accusations*, *conteste :*, *denies it*. */
const about =
  /\b(?:dément(?:ent|i)?|contest(?:e|ent)|réfut(?:e|ent|é)|ni(?:e|ent)|rejett?(?:e|ent|é)|récus(?:e|ent)|den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|refut(?:es|ed))(?:\s(?:\p{Ll}{1,14}ment|le soir même|en bloc|toutefois|cependant|pourtant))?(?:\s?[:.;»]|\s(?:ces|cette|cela|ça|ce chiffre|it\b|that\b|this\b|these\b|the (?:claim|allegation|accusation|charge|figure)s?\b))/iu;

/** Denials of something that they name. */
const denying = /\b(?:dément(?:ent|i)?|contest(?:e|ent)|réfut(?:e|ent)|ni(?:e|ent) (?:avoir|être|que)|rejett(?:e|ent)|récus(?:e|ent)|(?:assure|affirme|soutient|jure|dit|maintient)(?:nt)? (?:n[’']avoir|n[’']être|ne pas)|den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|refut(?:es|ed)|insists?|insisted)\b/iu;

const answering = /[,»”"]\s?(?:a |ont )?(?:répond(?:ent|ait|u)?|replie[sd]|answer(?:s|ed)|responded)\b/iu;

/** Words without which a sentence matches none of {@link replying} and {@link about}, nor {@link denying} but with a negation. */
const DISPUTE = wordClass((lower) => /(?:^|[^a-z0-9_])(?:rétorqu|répliqu|rectifi|corrig|faux|tout$|false|true|untrue|nonsense|contraire|inverse|inscrit|counter|contradict|disagree|otherwise|opposite|hit$|call|dément|contest|réfut|ni(?:e|é)|rejet|récus|den(?:y|ie)|reject|disput|dismiss|refut|insist)/u.test(lower));
/** The same for {@link answering}. */
const ANSWER = wordClass((lower) => /^(?:répon|replie|answer|responded)/.test(lower));

const negation = /(?:^|[\s’'])(?:jamais|aucune?|pas|rien|personne ne|ni|never|not|no|nothing|nobody|none)(?=[\s,.!»”"])|n['’]t\b/iu;
const isNegated = ({ text }: Stated): boolean => negation.test(text);
/** A sentence that opens with a quotation of a few words, and says whose it is. */
const isShort = (one: Stated): boolean => one.quoted && one.span.end - one.span.start <= SHORT && /^\s*[«"“]\s?\p{Lu}/u.test(one.text) && one.voice !== undefined;

function sideOf({ context, voice, span, text }: Stated): Side {
  const { facts, sentence } = context;
  const end = Math.min(span.end, span.start + LONGEST);
  const value = span === sentence ? text : facts.paragraph.text.slice(span.start, end);
  return {
    start: facts.start + span.start,
    end: facts.start + end,
    value: { kind: 'text', value: value.trim().slice(0, SHOWN) },
    ...(voice ? { attribution: voice } : {}),
    sentence: { start: facts.start + sentence.start, end: facts.start + sentence.end },
  };
}

/** Characters of a statement that stand for it. */
const SHOWN = 80;
