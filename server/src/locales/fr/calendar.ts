/** Names of the months and their abbreviations → 1 to 12. Lower case; abbreviations without their stop. */
export const months: Readonly<Record<string, number>> = {
  janvier: 1, février: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12,
  fevrier: 2, aout: 8, decembre: 12, janv: 1, jan: 1, févr: 2, fév: 2, fevr: 2, fev: 2, avr: 4, jui: 7, juil: 7, juill: 7, sept: 9, sep: 9, oct: 10, nov: 11, déc: 12, dec: 12,
};

/** Names of the days of the week and their abbreviations → 1 (Monday) to 7, as in ISO 8601. */
export const weekdays: Readonly<Record<string, number>> = {
  lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7,
  lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7,
};

/** Abbreviated days: words of their own (*mer*, *jeu*) unless a stop or a date follows. */
export const weekdayAbbreviations: Readonly<Record<string, number>> = { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 };

/** Names of the seasons → TIMEX3 codes. */
export const seasons: Readonly<Record<string, string>> = { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' };
