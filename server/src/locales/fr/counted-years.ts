/** *il y a 82 ans, en 1935*; *le 3 mai 1935, il y a 82 ans* is left: the words between may say anything. */
export const ago: RegExp = /\bil y a (?:tout juste |exactement )?(?<count>\d{1,3}) ans,? (?:jour pour jour,? )?(?:en|le \d{1,2}(?:er)? [a-zéû]{3,9}) (?<year>1[4-9]\d\d|20\d\d)\b/g;
/** *le 80e anniversaire du débarquement de 1944*. */
export const anniversary: RegExp = /(?<count>\d{1,3})(?:e|ème|ième) anniversaire (?:de la|de l'|du|des|de)\s?[^.;!?\n\d]{0,60}?(?:de|du \d{1,2}(?:er)? [a-zéû]{3,9}|le \d{1,2}(?:er)? [a-zéû]{3,9}|en|,|\() ?(?<year>1[4-9]\d\d|20\d\d)\b/g;
/** *le centenaire de la révolution de 1917*. */
export const jubilee: RegExp = /\b(?<count>cinquantenaire|centenaire|bicentenaire|tricentenaire|quadricentenaire) (?:de la|de l'|du|des|de)\s?[^.;!?\n\d]{0,60}?(?:de|en|,|\() ?(?<year>1[4-9]\d\d|20\d\d)\b/g;
export const jubilees: Readonly<Record<string, number>> = { cinquantenaire: 50, centenaire: 100, bicentenaire: 200, tricentenaire: 300, quadricentenaire: 400 };
