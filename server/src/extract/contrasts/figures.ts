import tables from '../../locales/contrasts.json' with { type: 'json' };
import type { ArticleContext, SentenceContext } from '../context.ts';
import { quantityValue } from '../claims/counts.ts';
import type { Attribution, Contrast, Quantity, Side } from '../facts.ts';
import type { Attributing } from '../quotes/attributions.ts';
import { governing } from '../quotes/governing.ts';
import { quotedSpeaker } from '../quotes/modality.ts';
import { slotsOf, type Slot } from '../scope/index.ts';
import { sentencesOf } from '../sentences.ts';
import { skeletonOf } from '../skeleton.ts';
import { isOneSpeaker } from './oneSpeaker.ts';
import { tellingWords } from './telling.ts';
import { givesFigure, voicesOf } from './voices.ts';

/** Sentences between two figures of one thing, at most. */
const NEAR = 2;
/** Figures further apart than this count two things. */
const RATIO = 12;
/** Figures nearer than this are one figure, rounded. */
const SAME = 0.03;
/** More telling words than these in front of a bare figure of another sentence: it counts something else. */
const MOST_LEAD = 2;
/** Figures of a paragraph that are looked at: more are a table. */
const MOST = 30;

/**
 * The figures that two speakers of one text give of one thing: *2.800 selon la police, 6.000 selon les organisateurs*; *la direction évalue la
 * participation à 38 %, la CGT parle de 75 %*; *« Douze », rectifie la direction*. The later one is bare, or counts what the earlier one counts.
 */
export function contrastedFigures(article: ArticleContext): Contrast[] {
  const found: Contrast[] = [];
  let before: readonly Placed[] = [];
  for (const facts of article.paragraphs) {
    if (facts.paragraph.kind !== 'body' && facts.paragraph.kind !== 'standfirst') continue;
    const here = sentencesOf(article, facts).flatMap((context, i) => saidIn(context, i)).slice(0, MOST);
    const last = before.at(-1)?.order ?? 0;
    // What opens a paragraph may answer what closed the one before.
    const all = [...before.map(({ said, order }) => ({ said, order: order - last - 1 })), ...here];
    for (const [j, later] of all.entries()) {
      if (later.order < 0 || !later.said.voice) continue;
      const earlier = all.slice(0, j).findLast((one) => oneThing(one, later));
      if (earlier) found.push({ a: sideOf(earlier.said), b: sideOf(later.said) });
    }
    before = here;
  }
  return found;
}

/** A figure with the number of its sentence. */
interface Placed {
  readonly said: Said;
  readonly order: number;
}

/** A figure with whose it is. What only figures of two speakers are asked is worked out then. */
class Said {
  readonly context: SentenceContext;
  readonly slot: Slot;
  readonly voice: Attribution | undefined;
  readonly #governor: Attributing | undefined;
  /** What of its sentence names its speaker. */
  readonly #spoken: readonly Attributing[];

  constructor(context: SentenceContext, slot: Slot, voice: Attribution | undefined, governor: Attributing | undefined, voices: readonly Attributing[]) {
    this.context = context;
    this.slot = slot;
    this.voice = voice;
    this.#governor = governor?.attribution === voice ? governor : undefined;
    this.#spoken = voices.filter(({ attribution }) => attribution === voice || attribution.speaker === voice?.speaker);
  }

  /** Its speaker gives it by a verb that gives figures. */
  get given(): boolean {
    return this.#governor !== undefined && givesFigure(this.context, this.#governor);
  }

  /** *selon X* gives it. */
  get phrase(): boolean {
    return this.#governor?.kind === 'phrase';
  }

  /** Telling words of its sentence before it. */
  get lead(): number {
    return tellingWords(this.context, this.#spoken, 0, this.slot.at).size;
  }

  /** Nothing but the figure and its speaker stands in its clause. */
  get bare(): boolean {
    return clauseOf(this.context, this.slot, this.#spoken).size === 0;
  }

  /** Beginnings of the words of its sentence that are neither the speaker nor the figure. */
  get topic(): ReadonlySet<string> {
    return tellingWords(this.context, this.#spoken);
  }
}

function saidIn(context: SentenceContext, order: number): Placed[] {
  // *25.000, 20.000 et 15.000 respectivement* are those of several things.
  if (context.quantities.length === 0 || /respecti(?:vement|vely)/.test(context.facts.paragraph.text.slice(context.sentence.start, context.sentence.end))) return [];
  const voices = voicesOf(context);
  return slotsOf(context).flatMap((slot) => {
    const { quantity, scope, previous, base } = slot;
    if (scope.part === true || previous || base || slot.planned || quantity.unit === 'a' || quantity.stated <= 1) return [];
    const governor = governing(context, quantity, voices);
    const pieces = skeletonOf(context).pieces;
    // *15,6 % pour la CGT* is its share; *sept minutes quarante* is a time.
    if ((quantity.unit !== undefined && /^(?:pour|for)$/.test(pieces[governor?.from ?? -1]?.word ?? '')) || pieces[slot.at - 1]?.filler?.kind === 'timex') return [];
    return [{ said: new Said(context, slot, quotedSpeaker(context, quantity) ?? governor?.attribution, governor, voices), order }];
  });
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const people = words(tables.people);
const marks = words(', ; : . ( ) « » " “ ” – — mais et contre tandis quand alors but while whereas and against');

function clauseOf(context: SentenceContext, { at }: Slot, spoken: readonly { readonly from: number; readonly to: number }[]): Set<string> {
  const pieces = skeletonOf(context).pieces;
  let [from, to] = [at, at + 1];
  while (from > 0 && !marks.has(pieces[from - 1]?.word ?? '') && pieces[from - 1]?.filler?.kind !== 'quantity') from--;
  while (to < pieces.length && !marks.has(pieces[to]?.word ?? '') && pieces[to]?.filler?.kind !== 'quantity') to++;
  return tellingWords(context, spoken, from, to);
}

function oneThing({ said: a, order: first }: Placed, { said: b, order: second }: Placed): boolean {
  if (second - first > NEAR || !differ(a.slot.quantity, b.slot.quantity) || !b.voice || a.voice?.speaker === b.voice.speaker || b.voice.speaker === 'somebody' || isOneSpeaker(b.context.article, a.voice, b.voice)) return false;
  const { scope: one } = a.slot;
  const { scope: two } = b.slot;
  if ((two.place !== undefined && two.place !== one.place) || (two.day !== undefined && one.day !== undefined && two.day.earliest !== one.day.earliest)) return false;
  const { bare } = b;
  if (bare && second > first && b.lead > MOST_LEAD) return false;
  if (!a.voice) return bare && (b.given || (b.phrase && first === second)) && second - first <= 1 && a.slot.quantity.low !== null && counted(a.slot.quantity) !== '' && nounOf(b) === '';
  return sameNoun(a, b, bare, first === second) && (bare || (nounOf(b) !== '' && nounOf(b) === nounOf(a) && !people.has(nounOf(b))) || shareAny(a.topic, b.topic));
}

function shareAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].some((word) => some.has(word));
}

const nounOf = ({ slot: { quantity, role } }: Said): string => quantity.noun ?? (role.from === 'own' ? (role.noun ?? '') : '');
const counted = ({ unit, noun }: Quantity): string => unit ?? noun ?? '';

function sameNoun(a: Said, b: Said, bare: boolean, together: boolean): boolean {
  const [one, two] = [nounOf(a), nounOf(b)];
  return two === '' || one === two || bare || (one === '' ? together : people.has(one) && people.has(two));
}

function differ(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const [small, large] = a.stated < b.stated ? [a.stated, b.stated] : [b.stated, a.stated];
  return large - small > SAME * large && (a.unit === '%' || large <= RATIO * small) && !(meets(a, b) || meets(b, a));
}

/** True if a figure lies inside the bounds of the other. */
const meets = ({ low, high }: Quantity, { stated }: Quantity): boolean => low !== high && (low ?? -Infinity) <= stated && stated <= (high ?? Infinity);

function sideOf({ context, slot: { quantity }, voice }: Said): Side {
  const { start } = context.facts;
  const { sentence } = context;
  return {
    start: start + quantity.start,
    end: start + quantity.end,
    value: quantityValue(quantity),
    ...(voice ? { attribution: voice } : {}),
    counted: counted(quantity) === '' ? 'number' : counted(quantity),
    sentence: { start: start + sentence.start, end: start + sentence.end },
  };
}
