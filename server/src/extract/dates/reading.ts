import type { TimexMod, TimexType } from '../facts.ts';

/** Units of time, from the smallest to the largest. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Parts of a day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** A time of day as written. `zone` is `Z` for GMT and UTC, else absent: other zones are named, not converted. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly second?: number;
  /** Which half of the day was written: *5 pm*. */
  readonly half?: HalfDay;
  readonly zone?: 'Z';
}

/** Before or after noon. */
export type HalfDay = 'am' | 'pm';

/** Where the verb of the clause puts the expression, if it says so. */
export type Tense = 'past' | 'future' | 'unknown';

interface WithTime {
  readonly part?: DayPart | undefined;
  readonly clock?: Clock | undefined;
  readonly mod?: TimexMod | undefined;
  /** True for forms that are a date only where one is expected (*le 2*, *31 10*): a narrative reads them, news does not. */
  readonly loose?: boolean | undefined;
  /** What a narrative reads instead, where it differs, and what is read instead where dates are the nearest ones. */
  readonly narrative?: Reading | undefined;
  readonly nearest?: Reading | undefined;
}

/** Parts of a calendar date as the text gives them; what is missing is worked out later, if it can be. */
export interface CalendarReading extends WithTime {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 (Monday) to 7. */
  readonly weekday?: number | undefined;
  readonly season?: string | undefined;
  /** 1 to 4, and 1 to 2. */
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** Week of the year as in ISO 8601: *semaine 31*. */
  readonly isoWeek?: number | undefined;
  /** Which weekday of the month it is, from 1, or -1 for the last; without a weekday the last day. */
  readonly nth?: number | undefined;
  /** Week of the weekday, counted from the one of publication: *mardi de la semaine prochaine* is 1. */
  readonly week?: number | undefined;
  /** Which of the weekdays that lie ahead: *two Sundays from now* is 2. */
  readonly count?: number | undefined;
  /** Year counted from the present one: *October of last year* is -1. */
  readonly yearBy?: number | undefined;
  /** Days beyond the next such weekday: *lundi en huit* is 7. */
  readonly beyond?: number | undefined;
  /** Month counted from the present one: *le 15 du mois prochain* is 1. */
  readonly monthBy?: number | undefined;
  /** True for the week of the day, `weekend` for its Saturday and Sunday. */
  readonly asWeek?: boolean | undefined;
  readonly weekend?: boolean | undefined;
  /** Days after the day that is named: Black Friday is 1 after Thanksgiving. */
  readonly dayAfter?: number | undefined;
  /** Days after Easter Sunday, and whether it is the one of the Eastern churches. */
  readonly easter?: number | undefined;
  readonly orthodox?: boolean | undefined;
  /** First days of a feast of another calendar: year → `MM-DD`, several with a blank between them. */
  readonly feast?: Readonly<Record<string, string>> | undefined;
  /** True for the French Mother's Day, which gives way to Whit Sunday by a week. */
  readonly notPentecost?: boolean | undefined;
  /** `text`: the weekday next to the date told before (*le mardi suivant*). */
  readonly from?: 'text' | undefined;
  /** For figures that are a date in either order: true, until the article shows which it uses; and the part read as the first. */
  readonly eitherOrder?: boolean | undefined;
  readonly written?: 'day' | 'month' | undefined;
  /** For figures that are a date in one order only: which part stands first. */
  readonly order?: 'day' | 'month' | undefined;
  /** For a date with its month in words, where a language writes both: which part stands first. */
  readonly usage?: 'day' | 'month' | undefined;
  /** *dernier*, *ce*, *prochain*. */
  readonly towards?: 'last' | 'this' | 'next' | undefined;
}

/** A number of units before or after a point: *hier*, *la semaine dernière*, *il y a trois mois*, *deux jours plus tard*. */
export interface ShiftReading extends WithTime {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** NaN for an unstated number (*il y a quelques mois*). */
  readonly by: number;
  /** `text`: counted from the date told before. `published`: from the day of publication. */
  readonly from: 'published' | 'text';
  /** True for the night that lies ahead (*la nuit prochaine*), where *cette nuit* may be the last one. */
  readonly ahead?: boolean | undefined;
  /** What is counted besides: the days of *il y a un mois et dix jours*. */
  readonly more?: readonly Distance[] | undefined;
  /** The expression it is counted from: *deux jours avant Noël*. */
  readonly base?: Reading | undefined;
  /** True for a counted distance (*dans trois mois*), which a narrative takes to the day. */
  readonly counted?: boolean | undefined;
  /** True for *X, la veille de …*: the expression names the date that stands before it. */
  readonly apposition?: boolean | undefined;
}

/** A number of units, negative before. */
export interface Distance {
  readonly unit: Unit;
  readonly by: number;
}

/** The units next to the present: *les trois derniers mois*. News measures a length with them, a narrative means these very days. */
export interface SpanReading {
  readonly kind: 'span';
  readonly unit: Unit;
  /** NaN for an unstated number. */
  readonly amount: number;
  readonly towards: 'last' | 'next';
  readonly loose?: undefined;
  readonly nearest?: Reading | undefined;
}

/** A value that needs nothing around it: durations, sets, decades, `PAST_REF`. */
export interface FixedReading {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  /** How often and of how many, as TIMEX3 says it: *deux fois par semaine* is `2X`, *chaque lundi* `EVERY`. */
  readonly freq?: string | undefined;
  readonly quant?: string | undefined;
  readonly loose?: boolean | undefined;
  readonly narrative?: Reading | undefined;
  readonly nearest?: Reading | undefined;
}

/** A time of day alone; its day is the one told before. */
export interface ClockReading extends WithTime {
  readonly kind: 'clock';
}

/** From one day to another, both inclusive. */
export interface RangeReading {
  readonly kind: 'range';
  readonly first: CalendarReading | ShiftReading | ClockReading;
  readonly last: CalendarReading | ShiftReading | ClockReading;
  /** `NI`: the night between the two days. */
  readonly part?: DayPart | undefined;
  readonly loose?: boolean | undefined;
}

/** What an expression says by its own words. */
export type Reading = CalendarReading | ShiftReading | FixedReading | ClockReading | RangeReading | SpanReading;
