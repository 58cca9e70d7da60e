/** Words that lose their vowel before an apostrophe; each is a token of its own (`l'`, `qu'`). */
export const elisions: readonly string[] = ['l', 'd', 'j', 'm', 't', 's', 'c', 'ç', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'];

/** Pronouns and particles that follow a verb or noun after a hyphen; each is a token of its own, hyphen included. */
export const enclitics: readonly string[] = [
  't-il', 't-elle', 't-on', 't-ils', 't-elles', 'il', 'elle', 'on', 'ils', 'elles', 'je', 'tu', 'nous', 'vous', 'ce', 'moi', 'toi',
  'le', 'la', 'les', 'lui', 'leur', 'y', 'en', 'là', 'ci',
];

/** Words with such an ending that are one word all the same. */
export const hyphenated: readonly string[] = ['rendez-vous', 'celui-ci', 'celui-là', 'celle-ci', 'celle-là', 'ceux-ci', 'ceux-là', 'celles-ci', 'celles-là', 'garde-à-vous', 'sauve-qui-peut'];

/** Abbreviations whose full stop belongs to them and does not end a sentence. Lower case, without the stop. */
export const abbreviations: readonly string[] = ['m', 'mm', 'mr', 'mme', 'mmes', 'mlle', 'dr', 'pr', 'me', 'mgr', 'st', 'ste', 'cf', 'ex', 'env', 'hab', 'tél', 'boul', 'bd', 'chap', 'vol', 'fig', 'éd', 'coll', 'gén', 'lt', 'cap', 'col', 'cdt'];

/** Abbreviations that may also end a sentence. */
export const finalAbbreviations: readonly string[] = ['etc', 'av', 'apr', 'min', 'sec'];

/** Abbreviations only beside a figure: *15 sept. 2022*, *no. 5*; elsewhere the stop ends the sentence. */
export const figureAbbreviations: readonly string[] = ['janv', 'jan', 'févr', 'fév', 'fevr', 'fev', 'mar', 'avr', 'juil', 'juill', 'août', 'sept', 'oct', 'nov', 'déc', 'dec', 'no', 'n', 'p', 'pp', 'art', 'lun', 'mer', 'jeu', 'ven', 'sam', 'dim'];

/** States that texts abbreviate behind a town: none. */
export const stateAbbreviations: readonly string[] = [];

/** Endings of ordinals written with figures: *25e*, *1er*. */
export const ordinalEndings: readonly string[] = ['e', 'er', 'ère', 're', 'ers', 'ères', 'nd', 'nde', 'nds', 'ndes', 'ème', 'eme', 'ième', 'è', 'es', 'èmes', 'me'];
