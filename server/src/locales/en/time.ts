/** Units of time and the words for them. */
export const units: Readonly<Record<string, string>> = {
  second: 'second', seconds: 'second', minute: 'minute', minutes: 'minute', min: 'minute', mins: 'minute', sec: 'second', secs: 'second', 'week-end': 'weekend', hour: 'hour', hours: 'hour', hrs: 'hour', day: 'day', days: 'day', week: 'week', weeks: 'week', weekend: 'weekend', weekends: 'weekend', fortnight: 'fortnight', fortnights: 'fortnight',
  month: 'month', months: 'month', mo: 'month', mos: 'month', yr: 'year', yrs: 'year', wk: 'week', wks: 'week', qtr: 'quarter', qtrs: 'quarter', hr: 'hour', quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year', decade: 'decade', decades: 'decade', century: 'century', centuries: 'century',
};

/** Parts of the day → TIMEX3 codes. */
export const dayParts: Readonly<Record<string, string>> = { morning: 'MO', mornings: 'MO', afternoon: 'AF', afternoons: 'AF', evening: 'EV', evenings: 'EV', night: 'NI', nights: 'NI', noon: 'MI' };

/** Words for days counted from today. */
export const deicticDays: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0, tomorrows: 1, tmrw: 1, tmr: 1 };

/** Adjectives that point back and ahead. */
export const last: readonly string[] = ['last', 'past', 'previous'];
export const next: readonly string[] = ['next', 'coming', 'upcoming'];

/** Words for time without a date. */
export const references: Readonly<Record<string, string>> = {
  soon: 'FUTURE_REF', shortly: 'FUTURE_REF', now: 'PRESENT_REF', currently: 'PRESENT_REF', nowadays: 'PRESENT_REF', presently: 'PRESENT_REF', recently: 'PAST_REF', lately: 'PAST_REF', previously: 'PAST_REF', formerly: 'PAST_REF',
};

/** Adjectives and adverbs of recurrence → period. */
export const recurrences: Readonly<Record<string, string>> = {
  annual: 'P1Y', annually: 'P1Y', yearly: 'P1Y', monthly: 'P1M', weekly: 'P1W', daily: 'P1D', hourly: 'PT1H', quarterly: 'P3M', biennial: 'P2Y', nightly: 'P1D',
};

/** Phrases that blur a number, and the modifier they stand for. */
export const approximations: Readonly<Record<string, string>> = {
  about: 'APPROX', '~': 'APPROX', 'about ~': 'APPROX', 'around ~': 'APPROX', around: 'APPROX', approximately: 'APPROX', roughly: 'APPROX', nearly: 'APPROX', almost: 'APPROX', some: 'APPROX', 'more than': 'MORE_THAN', over: 'MORE_THAN', 'less than': 'LESS_THAN', 'fewer than': 'LESS_THAN', under: 'LESS_THAN', 'at least': 'EQUAL_OR_MORE', 'at most': 'EQUAL_OR_LESS', 'up to': 'EQUAL_OR_LESS',
};

/** Numbers of units left open. */
export const vagueAmounts: readonly string[] = ['several', 'few', 'many', 'some'];

/** Articles before a collective number (*a dozen*), and the links behind it. */
export const articles: readonly string[] = ['a'];
export const partitives: readonly string[] = ['of'];

/** Words that join a date and a time, and those that count from a day. */
export const joins = { toTime: ['at'], toDate: [',', 'on'], counted: { after: 1, 'after the': 1, from: 1, following: 1, before: -1, 'before the': -1 },
  together: new Set(['', ',', 'at', '@', 'on', ', on', ', at', 'from', 'between', 'the', 'of', '-', '–', '(', 'in the', 'in', 'by', 'around', 'about', 'after', 'before', 'starting at', ', from', ', between', 'on the', 'until', 'at around', 'at about']),
  range: new Set(['to', 'until', 'till', 'through', 'thru', '-', '–', '—', 'to the', 'until the', 'through the']),
  dashes: new Set(['-', '–', '—', 'to', 'through', 'thru', 'until', 'till']),
  openers: new Set(['from', 'from the', 'since']),
  between: new Set(['and', 'and the']),
  list: new Set([',', 'and', 'or', 'the', 'on']),
  betweenOpeners: new Set(['between', 'between the']),
  bounds: new Map<string, 'BEFORE' | 'AFTER' | 'ON_OR_AFTER' | 'ON_OR_BEFORE'>([['before', 'BEFORE'], ['before the', 'BEFORE'], ['prior to', 'BEFORE'], ['ahead of', 'BEFORE'], ['earlier than', 'BEFORE'], ['after', 'AFTER'], ['after the', 'AFTER'], ['later than', 'AFTER'], ['since', 'ON_OR_AFTER'], ['since the', 'ON_OR_AFTER'], ['from', 'ON_OR_AFTER'], ['from the', 'ON_OR_AFTER'], ['as of', 'ON_OR_AFTER'], ['starting', 'ON_OR_AFTER'], ['beginning', 'ON_OR_AFTER'], ['starting on', 'ON_OR_AFTER'], ['starting in', 'ON_OR_AFTER'], ['as early as', 'ON_OR_AFTER'], ['beginning on', 'ON_OR_AFTER'], ['beginning in', 'ON_OR_AFTER'], ['effective', 'ON_OR_AFTER'], ['until', 'ON_OR_BEFORE'], ['till', 'ON_OR_BEFORE'], ['until the', 'ON_OR_BEFORE'], ['through', 'ON_OR_BEFORE'], ['up to', 'ON_OR_BEFORE'], ['by', 'ON_OR_BEFORE'], ['by the', 'ON_OR_BEFORE'], ['no later than', 'ON_OR_BEFORE'], ['as late as', 'ON_OR_BEFORE']]),
} as const;

/** Words for noon and midnight. */
export const namedHours: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };

/** English writes hours with am and pm or a colon; `o'clock` follows a bare figure. */
export const hourWords: readonly string[] = ["o'clock"];

/** The letter for hours that may touch its figure. */
export const gluedHour: string = 'h';

/** Halves of the day behind an hour of twelve; the short ones touch the figures. */
export const halfDays: Readonly<Record<string, 'am' | 'pm'>> = { am: 'am', pm: 'pm' };
export const gluedHalfDays: Readonly<Record<string, 'am' | 'pm'>> = { a: 'am', p: 'pm' };

/** Time zones that mean Universal Time, and others, which are part of the expression. */
export const universalZones: readonly string[] = ['gmt', 'utc', 'z'];
export const otherZones: readonly string[] = ['et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'mst', 'mdt', 'pt', 'pst', 'pdt', 'bst', 'cet', 'cest', 'eet', 'ist', 'jst', 'aest', 'local time', 'eastern', 'eastern time', 'pacific time'];

/** What stands in front of the place whose clock is meant: English puts it behind (*Paris time*). */
export const zoneHeads: readonly string[] = [];
export const zoneTails: readonly string[] = ['time'];

/** Endings of ordinals set apart, and of centuries: English sets none of them so. */
export const splitOrdinals: Readonly<Record<string, number>> = {};
export const centuryEndings: readonly string[] = ['th', 'st'];

/** The zero of a year in words: *nineteen oh one*. */
export const zeroWords: readonly string[] = ['zero', 'oh', 'o'];

/** Dates in figures: the month first, as the United States write, and the words before them. */
export const figures = { first: 'month', beforeDay: 'on|the', beforeMonth: 'in|of' } as const;

/** Words that show that the clause is about the future or the past, beside the endings of verbs. */
export const futureWords: readonly string[] = ['will', 'be', 'should', 'shall', 'scheduled', 'planned', 'expected', 'upcoming', 'due', 'plans', 'set', "won't", 'may', 'might'];
/** Verbs in the present that announce a day (*ends on Saturday*), unless an outcome stands behind it (*without a deal*). */
export const presentPlans: readonly string[] = ['ends', 'starts', 'begins', 'begin', 'opens', 'reopens', 'resumes', 'resume', 'expires', 'closes', 'kicks'];
export const outcomeWords: readonly string[] = ['without'];
/** Words that announce only behind one of these: *takes place*, *polls close*. */
export const plansBehind: Readonly<Record<string, readonly string[]>> = { place: ['takes', 'take'], close: ['polls'] };
/** Where *expected* compares and announces nothing: *ended earlier than expected on Friday*. */
export const comparedWords: readonly string[] = ['than expected', 'than planned', 'than scheduled', 'as expected', 'as planned', 'as scheduled'];
export const pastWords: readonly string[] = ['was', 'were', 'had', 'did', 'said', 'told', 'went', 'came', 'began', 'took', 'made', 'found', 'left', 'won', 'lost', 'killed', 'held', 'met', 'became', 'gave', 'saw', 'has', 'have', 'hit', 'fell', 'rose', 'struck', 'broke', 'spoke', 'wrote'];
/** Where a word of the past announces: *have to leave by Friday*. */
export const obligedWords: readonly string[] = ['has to', 'have to'];
/** Words before a verb of the past that take its tense away: *to be completed*, *is held on Fridays*. */
export const helperWords: readonly string[] = ['be', 'being'];
/** Words that open another clause, and those that join one. */
export const relatives: readonly string[] = ['who', 'which', 'that', 'when', 'while', 'because', 'where', 'as', 'if', 'whose', 'although', 'though'];
export const conjunctions: readonly string[] = ['and', 'but', 'or', 'then'];
/** *The final is on Saturday*; what may stand between; and *since*. */
export const copulas: readonly string[] = ['is', 'are'];
export const copulaLeadIns: readonly string[] = ['on', 'at', 'in', 'this', 'am', 'pm', 'a.m.', 'p.m.', 'noon', 'midnight'];
export const copulaPointers: readonly string[] = ['it', 'today', 'that', 'this'];
export const sinceWords: readonly string[] = ['since'];
/** Words in *-ed* that are no past. */
export const notPast: readonly string[] = ['need', 'indeed', 'speed', 'seed', 'feed', 'united', 'exceed', 'proceed', 'succeed', 'hundred', 'embed', 'shed', 'bed', 'wed', 'red'];

/** Nouns that put the day behind them ahead, in notes. */
export const planWords: readonly string[] = ['vacation', 'timeoff', 'pto', 'appointment', 'reminder'];

/** Nouns that a period follows as a measure: not an age. */
export const durationHeads: readonly string[] = [];
