/** English has no elided articles; names such as *L'Oréal* stay whole. */
export const elisions: readonly string[] = [];

export const enclitics: readonly string[] = [];

export const hyphenated: readonly string[] = [];

/** Abbreviations whose full stop belongs to them and does not end a sentence. Lower case, without the stop. */
export const abbreviations: readonly string[] = ['mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'gov', 'sen', 'rep', 'gen', 'lt', 'col', 'sgt', 'capt', 'cmdr', 'adm', 'rev', 'hon', 'pres', 'vs', 'mt', 'ft', 'fig', 'vol', 'approx', 'messrs'];

/** Abbreviations that may also end a sentence. */
export const finalAbbreviations: readonly string[] = ['etc', 'inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'bros', 'ave', 'blvd'];

/** Abbreviations only beside a figure: *Sept. 15*, *no. 5*; elsewhere the stop ends the sentence. */
export const figureAbbreviations: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'no', 'nos', 'p', 'pp', 'art', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'];

/** States of the United States behind a town or a party: *Fort Calder, Ark.*, *(D-Calif.)*; elsewhere the stop ends the sentence (*He fell ill.*). */
export const stateAbbreviations: readonly string[] = 'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que'.split(' ');

/** Endings of ordinals written with figures: *25th*, *1st*; *1990s* is kept whole in the same way. */
export const ordinalEndings: readonly string[] = ['st', 'nd', 'rd', 'th', 's'];
