/** Number words that add up: *vingt et un*, *quatre-vingt-dix-sept* (its parts are looked up one by one). */
export const cardinals: Readonly<Record<string, number>> = {
  zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
  treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
  septante: 70, huitante: 80, octante: 80, nonante: 90,
};

/** Words that multiply what stands before them. *vingts* is not here: *quatre-vingts* is read by the machine as 4 × 20. */
export const multipliers: Readonly<Record<string, number>> = {
  cent: 100, cents: 100, mille: 1000, mil: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12,
};

/** Words that link number words: *vingt et un*. */
export const links: readonly string[] = ['et'];

/** Collective nouns: the number they stand for, about (*une dizaine*, *des centaines*). *quinzaine* of days is two weeks. */
export const collectives: Readonly<Record<string, number>> = {
  dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000,
};

/** Ordinals written out; *seconde* is an ordinal only, never the unit of time, in this table. */
export const ordinals: Readonly<Record<string, number>> = {
  premier: 1, première: 1, premiers: 1, premières: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6,
  septième: 7, huitième: 8, neuvième: 9, dixième: 10, onzième: 11, douzième: 12, treizième: 13, quatorzième: 14, quinzième: 15,
  seizième: 16, 'dix-septième': 17, 'dix-huitième': 18, 'dix-neuvième': 19, vingtième: 20, 'vingt-et-unième': 21, trentième: 30, quarantième: 40, cinquantième: 50, soixantième: 60, centième: 100,
};

/** Parts of one. */
export const fractions: Readonly<Record<string, number>> = { demi: 0.5, demie: 0.5, moitié: 0.5, tiers: 1 / 3, quart: 0.25, quarts: 0.25 };

/** Separator of decimals in figures. */
export const decimalMark: string = ',';
