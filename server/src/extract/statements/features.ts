import type { Token } from '../../text/types.ts';
import { facet, type Word } from '../../text/word.ts';
import type { ArticleContext } from '../context.ts';
import { isOneSpeaker } from '../contrasts/oneSpeaker.ts';
import type { Attribution } from '../facts.ts';
import type { Report } from './report.ts';
import { ACTS } from './reporting.ts';
import { saidIn, type Said } from './said.ts';
import type { Statement } from './statement.ts';

/** Two statements that follow each other in a text, with those around them. */
export interface Neighbours {
  readonly a: Statement;
  readonly b: Statement;
  /** The one before both. */
  readonly before: Statement | undefined;
  /** How many of those around have a speaker. */
  readonly voices: number;
}

/** What tells whether a text sets two statements against each other. */
export const featureNames = [
  ...ACTS.map((act) => `first-${act}`), ...ACTS.map((act) => `second-${act}`),
  'first-by', 'second-by', 'first-pronoun', 'second-pronoun', 'first-inverted', 'second-inverted', 'first-other-verb', 'second-other-verb', 'one-verb',
  'one-voice', 'two-names', 'one-class', 'first-class', 'second-class', 'voices-around', 'first-names', 'second-names',
  'first-quoted', 'second-quoted', 'first-quoted-words', 'second-quoted-words', 'first-opens-quoted', 'second-opens-quoted', 'first-ends-quoted', 'second-ends-quoted', 'first-wording', 'second-wording',
  'first-words', 'second-words', 'first-negated', 'second-negated', 'one-negated', 'first-quote-negated', 'second-quote-negated',
  'second-opposes', 'second-turns', 'second-points', 'second-opens-no', 'first-asks', 'second-asks', 'asked-before',
  'common', 'sum-of-common', 'strongest-common', 'common-in-quotes', 'answers-opposed', 'figures', 'unequal-figures', 'figure-and-none',
  'one-paragraph', 'sentences-apart',
] as const;

/** The features of a pair, in the order of {@link featureNames}. */
export function featuresOf({ a, b, before, voices }: Neighbours): readonly number[] {
  const [ours, theirs] = [a.report, b.report];
  const [one, two] = [saidIn(a), saidIn(b)];
  const [negatedA, negatedB] = [some(one.tokens, negation), some(two.tokens, negation)];
  return [
    ...actsIn(ours), ...actsIn(theirs),
    bys[ours.by], bys[theirs.by], flag(ours.pronoun), flag(theirs.pronoun), flag(ours.inverted), flag(theirs.inverted), flag(isOther(ours)), flag(isOther(theirs)), flag(ours.verb !== '' && ours.verb === theirs.verb),
    ...speakersOf(b.context.article, ours.voice, theirs.voice), voices, one.names, two.names,
    ...quotesOf(a, b, one, two),
    one.tokens.length, two.tokens.length, flag(negatedA), flag(negatedB), flag(negatedA !== negatedB), flag(some(one.quoted, negation)), flag(some(two.quoted, negation)),
    flag(some(two.tokens, opposing)), flag(turning.test(two.text)), flag(opensWith(two, pointing)), flag(opensWith(two, refusing)), flag(one.text.includes('?')), flag(two.text.includes('?')), flag(before?.context.facts.paragraph.text[before.end - 1] === '?'),
    ...commonOf(one, two), ...figuresOf(one, two),
    flag(a.paragraph === b.paragraph), b.sentence - a.sentence,
  ];
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const bys = { none: 0, phrase: 1, verb: 2 } as const;
const classes = ['authority', 'organizer', 'expert', 'agency', 'person', 'other'];
/** Words of a quotation that count, and of one that is a wording and no sentence. */
const MOST_QUOTED = 60;
const WORDING = 5;
/** Characters between a quotation and the end of its statement. */
const EDGE = 4;

const negation = facet(({ lower }) => /^(?:pas|jamais|aucune?|rien|personne|ni|n'|ne|sans|non|nulle?|never|not|no|nothing|nobody|none|neither|nor|without|cannot|\p{L}{1,8}n't)$/u.test(lower));
const opposing = facet(({ lower }) => /^(?:mais|pourtant|toutefois|cependant|contraire|revanche|tandis|alors|plutôt|but|however|though|yet|while|whereas|instead|otherwise|contrary|rather)$/.test(lower));
const refusing = /^(?:faux|non|no|false|nonsense|jamais|never|mensonge|lies?|untrue|impossible|absurde|zéro|rien|aucune?)$/;
const pointing = /^(?:c'|ce|cela|ça|cette|ces|it|that|this|they|those|these|ils?|elles?|we|nous|on)$/;
/** *la mairie, elle,*; *de son côté*; *for its part*. */
const turning = /, (?:lui|elle|eux|elles)(?:,|\s)|de (?:son|leur) côté|pour (?:sa|leur) part|for (?:its|his|her|their) part|quant à|au contraire|l[’']inverse|d[’']autres|les autres|others|à l[’']en croire/iu;

function some(tokens: readonly Token[], holds: (word: Word) => boolean): boolean {
  for (const { word } of tokens) if (holds(word)) return true;
  return false;
}

/** True if a quotation opens with such a word or, where nothing is quoted, the statement. */
function opensWith({ quoted, tokens }: Said, words: RegExp): boolean {
  return words.test((quoted[0] ?? tokens[0])?.lower ?? '');
}

/** A verb that is not listed, beside a quotation. */
const isOther = ({ by, acts }: Report): boolean => by === 'verb' && acts.length === 0;

function actsIn({ acts }: Report): number[] {
  return ACTS.map((act) => flag(acts.includes(act)));
}

function speakersOf(article: ArticleContext, one: Attribution | undefined, two: Attribution | undefined): number[] {
  const same = one !== undefined && two !== undefined && (one.speaker === two.speaker || isOneSpeaker(article, one, two));
  const named = one !== undefined && two !== undefined && one.speaker !== 'somebody' && two.speaker !== 'somebody';
  return [flag(same), flag(named && !same), flag(one?.speakerClass === two?.speakerClass), classes.indexOf(one?.speakerClass ?? ''), classes.indexOf(two?.speakerClass ?? '')];
}

function quotesOf(a: Statement, b: Statement, one: Said, two: Said): number[] {
  const opens = ({ quote, start }: Statement): number => flag(quote !== undefined && quote.start - start < EDGE);
  const ends = ({ quote, end }: Statement): number => flag(quote !== undefined && end - quote.end <= EDGE);
  const words = ({ quoted }: Said): number => Math.min(MOST_QUOTED, quoted.length);
  const wording = ({ quoted }: Said): number => flag(quoted.length > 0 && quoted.length < WORDING);
  return [flag(a.quote !== undefined), flag(b.quote !== undefined), words(one), words(two), opens(a), opens(b), ends(a), ends(b), wording(one), wording(two)];
}

function commonOf(one: Said, two: Said): number[] {
  let [count, sum, strongest] = [0, 0, 0];
  for (const [concept, telling] of one.concepts) if (two.concepts.has(concept)) [count, sum, strongest] = [count + 1, sum + telling, Math.max(strongest, telling)];
  const quoted = [...one.quotedConcepts].filter((concept) => two.quotedConcepts.has(concept)).length;
  const opposed = [...one.answers].filter(([kind, value]) => two.answers.has(kind) && two.answers.get(kind) !== value).length;
  return [count, Math.min(20, sum), strongest, quoted, opposed];
}

const noneOf = facet(({ lower }) => /^(?:aucune?|zéro|none|no|zero|personne|rien|nobody|pas)$/.test(lower));

function figuresOf(one: Said, two: Said): number[] {
  const met = one.figures.flatMap((x) => two.figures.flatMap((y) => (x.unit === y.unit ? [x.stated !== y.stated] : [])));
  const none = (some(one.tokens, noneOf) && two.figures.length > 0) || (some(two.tokens, noneOf) && one.figures.length > 0);
  return [met.length, met.filter(Boolean).length, flag(none)];
}
