import type { Gist } from './gist.ts';
import type { Span } from '../base/span.ts';
import type { Message } from '../base/message.ts';
import type { Language, LineKind } from '../text/types.ts';

/** The kinds of named entities that are marked. */
export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'product';

/** One naming of an entity in a text. The extent leaves out determiners and titles. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Key of the entity, `type:slug`; equal keys mean one entity. The corpus may map it to a shared key (see `corpus/`). */
  readonly id: string;
  /** Main name of the entity as known in this article or from the lists. */
  readonly name: string;
  /** True where the identity is worked out (a surname alone, an acronym, a title) and not written in full. */
  readonly inferred: boolean;
  /** True where a capital stands for its government (*Pékin a démenti*). */
  readonly metonym?: true;
}

/** Interval of calendar days, ISO `YYYY-MM-DD`, both inclusive; `null` is unbounded or unknown. */
export interface DayInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (TimeML 1.2.1, §TIMEX3). */
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE';

/** A temporal expression, normalised as TIMEX3 (TimeML). */
export interface Timex extends Span, DayInterval {
  readonly type: TimexType;
  /** TIMEX3 value, for instance `2022-02`, `P2M`, `2024-W26`, `XXXX-WXX-3` (not resolved), `PAST_REF`. */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Of a set: how often in its period (`2X`), and of how many (`EVERY`), as TIMEX3 has them. */
  readonly freq?: string;
  readonly quant?: string;
  /** Which side of the date the words in front of it mean: *avant 2018* BEFORE, *depuis mardi* ON_OR_AFTER. */
  readonly bound?: TimexMod;
  /** Of an expression that is counted from another date of the text: the value of that date. */
  readonly anchorValue?: string;
  /** What the value was worked out from: nothing (`absolute`), the publication date, or another expression. */
  readonly anchor: 'absolute' | 'published' | 'text' | 'none';
  /** Weekday that the text states beside day, month and year, 1 (Monday) to 7; it may not fit them. */
  readonly weekday?: number;
}

export type Granularity = 'day' | 'month' | 'year' | 'unknown';

/** Publication date of an article and the clues for it. */
export interface Published {
  /** ISO date of the stated granularity (`2024-05-16`, `2024-05`, `2024`) or the empty string when unknown. */
  readonly value: string;
  readonly granularity: Granularity;
  readonly basis: 'explicit' | 'inferred' | 'file' | 'given' | 'none';
  /** Minute of the day, where a person gave a time with the day. */
  readonly minute?: number;
  /** Probability that `value` is right, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Clue[];
  /** Clues that speak for another day; absent where none does. */
  readonly rivals?: readonly Rival[];
}

/** A passage that speaks for another publication date; an empty span is the path of the file. */
export interface Rival extends Clue {
  readonly value: string;
}

/** A passage that speaks for the publication date. */
export interface Clue extends Span {
  readonly why: Message;
  /** The same as short as a line above the headline has room for (*mercredi = 15 mai*). */
  readonly brief?: Message;
}

/** A number in the text with its meaning. `plus de 2 000` is `low: 2000, high: null`. */
export interface Quantity extends Span {
  /** Inclusive bounds; `null` is unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  /** The figure as written, where there is one (`2000` for *plus de 2 000*). */
  readonly stated: number;
  /** True for *environ*, *une douzaine*, *près de*: the value may differ by rounding. */
  readonly approximate: boolean;
  /** Largest power of ten (times 1 or 5) that the figure is a multiple of: 280 000 → 10 000. Rounding cannot be told below it. */
  readonly step: number;
  /** Unit, ISO 4217 for money (`USD`), SI symbols (`km`), `%`, or undefined for a plain count. */
  readonly unit?: string;
  /** Lower-case lemma of what is counted (*morts* → `mort`), if a noun follows. */
  readonly noun?: string;
}

/** Quoted words. */
export interface Quote extends Span {
  /** Entity key of the speaker where known. */
  readonly speaker: string | null;
  /** Its words, packed (`quotes/words.ts`); absent for short ones. */
  readonly words?: string;
}

/** FactBank-style certainty. `planned`: announced for later (*devrait rester*). `hearsay`: French conditional, *allegedly*. */
export type Certainty = 'asserted' | 'probable' | 'possible' | 'hearsay' | 'planned' | 'denied';

export type ClaimValue =
  | { readonly kind: 'quantity'; readonly low: number | null; readonly high: number | null; readonly stated: number; readonly approximate: boolean; readonly step: number; readonly unit?: string }
  | ({ readonly kind: 'date'; readonly value: string; readonly mod?: TimexMod } & DayInterval)
  | { readonly kind: 'duration'; readonly value: string; readonly days: number | null }
  | { readonly kind: 'entity'; readonly id: string; readonly name: string }
  /** `closed`: the text gives the list as complete. */
  | { readonly kind: 'set'; readonly members: readonly { readonly id: string; readonly name: string }[]; readonly closed: boolean }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string };

/** Who says it. `outlet`: nobody else is named. */
export interface Attribution {
  /** Entity key or, for an unnamed body, a normalised noun (*la préfecture* → `prefecture`). */
  readonly speaker: string;
  readonly name: string;
  /** Contested counts differ by class of speaker: police and ministries, unions and organisers, experts … */
  readonly speakerClass: 'authority' | 'organizer' | 'expert' | 'agency' | 'person' | 'other';
}

/** Slots that limit what a claim is about; two claims are comparable only where the slots are compatible. */
export interface Scope {
  /** Entity key of the place that the value is about (*à Paris*), else undefined: the whole. */
  readonly place?: string;
  /** The days that the value is about (a count of 23 March), when the text says so or the event fixes it. */
  readonly day?: DayInterval;
  /** Lower-case qualifier of the counted noun or the measure (*blessés* **graves**, *albums* **live**). */
  readonly qualifier?: string;
  /** True if the value is a part of another one (*dont 205 grièvement*). */
  readonly part?: boolean;
  /** Window of a count (*depuis l'invasion*, *en deux mois*), normalised. */
  readonly window?: string;
}

/**
 * One statement of an article about the world, in a form that can be compared. Its span is the narrowest part of the
 * sentence that shows the value.
 */
export interface Claim extends Span {
  /** Claim family = the rule file in `extract/claims/` that found it; also the second half of finding codes. */
  readonly family: string;
  /** Open vocabulary, normalised: `dead`, `joined`, `members`, `arrived`, `duration`, `magnitude` … */
  readonly attribute: string;
  /** Entity key, or event key (`event:type:…`), or a normalised noun: what the claim is about. */
  readonly subject: string;
  readonly subjectName: string;
  readonly value: ClaimValue;
  readonly certainty: Certainty;
  /** False where the text denies it. */
  readonly polarity: boolean;
  readonly attribution?: Attribution;
  readonly scope: Scope;
  /** When the statement was true to the knowledge of its writer: publication date unless the text dates it. */
  readonly asOf: DayInterval;
  /** Key of the event that the claim belongs to, when it is about an event and not about a lasting thing. */
  readonly event?: string;
  /** Second participants that must agree to compare (the organisation in an accession, the partner of a meeting). */
  readonly object?: string;
  readonly objectName?: string;
  /** 0 to 1: how sure the reading of the text is (not whether it is true). */
  readonly confidence: number;
  /** True where the text gives it as a corrected or revised value (*le bilan a été revu à la hausse*, *erratum*). */
  readonly corrects?: true;
  /** True for a number of the moment (*restent*, *still*): another day, another number. */
  readonly passing?: true;
  /** The sentence that holds it. */
  readonly sentence: Span;
}

/** A number of a {@link Bond} with its place. `null` is unbounded. */
export interface Bound extends Span {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Passages of one sentence whose wording ties them together, so that their numbers must fit:
 * - `list`: a count, and the number of names enumerated behind it;
 * - `parts`: a total, and all of its parts;
 * - `part`: a whole (the sum of what stands before), and a part of it;
 * - `period`: a length in days, and the length of the dates given for it;
 * - `age`: an age in years, and what the dates of birth and death (or of publication) make it.
 */
export interface Bond {
  readonly kind: 'list' | 'parts' | 'part' | 'period' | 'age';
  readonly stated: Bound;
  readonly against: readonly Bound[];
  /** True where the wording leaves no doubt that the two belong together. */
  readonly close: boolean;
}

/** One side of a {@link Contrast}: the passage, what it says, and who says it, where that is not the text itself. */
export interface Side extends Span {
  readonly value: ClaimValue;
  readonly attribution?: Attribution;
  /** The noun or unit of what is counted; absent for a statement in words. */
  readonly counted?: string;
  readonly sentence: Span;
}

/** What an article itself sets side by side: two speakers who say different things of one thing, or (`corrects`) an old value and the one that it stands by. */
export interface Contrast {
  readonly a: Side;
  readonly b: Side;
  readonly corrects?: true;
  /** How surely the two are set against each other, 0 to 1, where no word of theirs says it and their whole shape does. */
  readonly surely?: number;
}

/** Something that an article tells of: a summit, an earthquake, a day of protest. */
export interface EventFrame {
  /** Article-local key `event:type:discriminator`. */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly places: readonly string[];
  readonly participants: readonly string[];
  readonly days: DayInterval;
  /** Place in a series (*sixième journée*, *25e sommet*): events of different ranks are different events. */
  readonly rank?: number;
  /** True where the text states no day and `days` are those of publication. */
  readonly presumed?: true;
}

export interface Furniture extends Span {
  readonly kind: string;
}

/** A name and the keys that it may stand for, kept for linking across articles. */
export interface EntityForm {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Every form used in the article, main name first. */
  readonly forms: readonly string[];
  /** True if a full name or a list entry stands behind the key; false for a bare surname. */
  readonly anchored: boolean;
}

/**
 * All that the corpus keeps of one article: compact, serialisable, no parse. Offsets are those of the file.
 */
export interface ArticleFacts extends Span {
  /** Position of the article in its file, from 0. */
  readonly index: number;
  readonly language: Language;
  readonly headline: Span | null;
  readonly headlineText: string;
  readonly lines: readonly (Span & { readonly kind: LineKind })[];
  readonly published: Published;
  readonly furniture: readonly Furniture[];
  readonly mentions: readonly Mention[];
  /** Phrases that stand for an entity without naming it (*le président ukrainien*), in order, over no mention; absent where there are none. */
  readonly designations?: readonly Mention[];
  readonly entities: readonly EntityForm[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  /** Passages that must fit one another, for the checks inside one article; absent where there are none. */
  readonly bonds?: readonly Bond[];
  /** What two speakers say against each other; absent where there is nothing of the kind. */
  readonly contrasts?: readonly Contrast[];
  readonly events: readonly EventFrame[];
  /** Keys of those whom a claim gives an office, so that they are found among many articles without asking for the claims; absent where there is nobody. */
  readonly officials?: readonly string[];
  /** Lower-case content words of headline and lead with counts, for telling whether two articles tell one story. */
  readonly lead: Readonly<Record<string, number>>;
  /** What the whole article is about, see `gist.ts`. */
  readonly gist: Gist;
  /** Capitalised words and figures that nothing else covers, packed (`marks.ts`); absent where there are none. */
  readonly marks?: string;
  /** Numbers with what the words around them say, packed (`figures.ts`); absent where there are none. */
  readonly figures?: string;
  /** Names and notions with what the words around them say, packed (`slots.ts`); absent where there are none. */
  readonly slots?: string;
  /** Hashes of five-word shingles of the body in order of appearance, with the start of each; for text reuse. */
  readonly shingles: readonly { readonly hash: number; readonly start: number; readonly end: number }[];
}

/** Facts of all articles in one file. */
export interface FileFacts {
  readonly articles: readonly ArticleFacts[];
}

/**
 * Whose habits fill in what a date leaves out. `news`: *lundi* is the last one unless the sentence looks ahead, and *dans trois mois* is a
 * month. `narrative`, as assistants and diaries are spoken to: *lundi* is the next one, and *dans trois mois* is a day. `nearest`, as
 * some date readers do it: *lundi* is the nearest one, behind or ahead, and *next month* is a day, too.
 */
export type DateReading = 'news' | 'narrative' | 'nearest';

/** What a person knows of a file; wins over what is inferred. */
export interface SourceOptions {
  /** ISO date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
  /** The same for single articles of the file, by their headline (see `titleKey`). */
  readonly articles?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly outlet?: string;
  /** How the outlet writes dates in figures (09/10/2022); the usage of the language if left out. */
  readonly figures?: FigureOrder;
  /** How dates are read; `news` if left out. */
  readonly reading?: DateReading;
  /** Path inside the folder, for dates in file names. */
  readonly file?: string;
  /** What a person decided about words of this text; absent where nothing was. */
  readonly decided?: Decided;
}

/** Which comes first in 09/10/2022. */
export type FigureOrder = 'day-first' | 'month-first';

/** Decisions about one text. They win over what is read off it. */
export interface Decided {
  /** In order, not overlapping, in offsets of the file. */
  readonly spans: readonly DecidedSpan[];
  /** What is known of entities wherever they stand in the text. */
  readonly entities: readonly DecidedEntity[];
}

/** `entity`: the words name it. `date`: they mean a TIMEX3 value. `speaker`: the quotation here is by that entity. `claim`: they state something of this. `none`: no name and no date. */
export type DecidedSpan = Span & (
  | { readonly kind: 'entity'; readonly type: EntityType; readonly id: string; readonly name: string }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'speaker'; readonly id: string }
  | { readonly kind: 'claim'; readonly about: ClaimAbout }
  | { readonly kind: 'none' }
);

/** What a claim is about, whatever its value: the question that it answers. */
export interface ClaimAbout {
  /** Entity key, or event key of an article. */
  readonly subject: string;
  readonly name: string;
  readonly attribute: string;
  readonly object?: string;
  readonly objectName?: string;
  /** Entity key of the place, and the qualifier, that its scope names. */
  readonly place?: string;
  readonly qualifier?: string;
}

/** An entity that is another one (`into`), or that has another main name. */
export interface DecidedEntity {
  readonly id: string;
  readonly into?: string;
  readonly name?: string;
}
