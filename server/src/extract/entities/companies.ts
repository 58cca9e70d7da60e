import { countryOfDemonym } from './demonyms.ts';
import { isFirstName } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** Adjectives that may stand between a kind and a name: *la biotech* **lyonnaise** *X*, *le groupe* **industriel** *X*. */
const ADJECTIVE = /(?:al|ale|ique|aire|ain|aine|ais|aise|ois|oise|ien|ienne|eux|euse|if|ive|on|onne|in|ine|é|ée|and|ande|eur|able|ible|er|ère|ixte|ics)$/;

const OF = new Set(['de', "d'", 'du', 'des', 'en']);

/**
 * Index of the noun that names the kind of what follows (*la laiterie X*, *la biotech lyonnaise X*, *le fabricant de jouets X*), or -1 where nothing before is such
 * a noun. A noun with a complement heads no name that starts with a first name: *la société de chasse, Jean X*.
 */
export function kindBefore(scan: Scan, from: number, kinds: ReadonlySet<string>): number {
  let loose = -1;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') return -1;
    if (token.capital && !scan.initial[at] && token.text !== token.text.toUpperCase()) return -1;
    // Every plain noun on the way must hang on the kind by *de*.
    if (kinds.has(token.lower) && loose < 0) return at;
    if (token.capital && !scan.initial[at]) return -1;
    if (scan.paragraph.language !== 'fr') return -1;
    if (OF.has(token.lower)) {
      if (loose !== at + 1) return -1;
      loose = -1;
    } else if (!isAdjective(scan, at)) {
      if (loose >= 0 || scan.lexicon.function.has(token.lower) || isFirstName(scan.tokens[from]?.text ?? '')) return -1;
      loose = at;
    } else if (at < from - 3 && loose < 0) return -1;
  }
  return -1;
}

function isAdjective(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || OF.has(scan.tokens[at - 1]?.lower ?? '')) return false;
  return countryOfDemonym(token.text) !== undefined || ADJECTIVE.test(token.lower) || scan.lexicon.adjectives.has(token.lower);
}

const DETERMINERS = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'des', 'the', 'a', 'an', 'its', 'his', 'their', 'leur', 'son', 'sa', 'première', 'premier', 'numéro', 'ex', 'former', 'ancien', 'ancienne', 'autre']);

/** True if a phrase of a few words behind a comma starts by naming a kind: *X, éditeur de jeux*, *X, a Boston lender*, *X, the deep-sea submersible*. */
export function kindAfter(scan: Scan, comma: number, kinds: ReadonlySet<string>): boolean {
  if (scan.tokens[comma]?.text !== ',') return false;
  for (let at = comma + 1, skipped = 0; at <= comma + 4; at++) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') return false;
    if (kinds.has(token.lower)) return true;
    if (DETERMINERS.has(token.lower)) continue;
    // English puts its adjectives in front of the noun, French behind it.
    if (scan.paragraph.language === 'fr' || ++skipped > 2) return false;
  }
  return false;
}

/** What companies do and people do not: employs, markets, is looking for a buyer. */
const DEEDS = new Set(['emploie', 'emploient', 'employait', 'commercialise', 'commercialisait', 'fabrique', 'embauche', 'licencie', 'employs', 'employed', 'manufactures']);

const LISTED = new Set(['coté', 'cotée', 'listed']);
const TAKEN = new Set(['racheté', 'rachète', 'rachetait', 'racheter', 'rachètera', 'absorbé', 'absorber', 'acquired', 'acquire', 'acquires']);

/** *a racheté* **X**: what is bought whole is a company. */
export function isTakenOver(scan: Scan, from: number): boolean {
  return TAKEN.has(scan.tokens[from - 1]?.lower ?? '');
}

/** True if the verb behind a name is one of a company. */
export function doesBusiness(scan: Scan, to: number): boolean {
  let at = to;
  if (scan.tokens[at]?.text === ',' && LISTED.has(scan.tokens[at + 1]?.lower ?? '')) return true;
  if (scan.tokens[at]?.text === ',' && /^(?:qui|which)$/.test(scan.tokens[at + 1]?.lower ?? '')) at += 2;
  return DEEDS.has(scan.tokens[at]?.lower ?? '');
}

const BY = new Set(['by', 'par']);
const RUN = new Set(['owned', 'operated', 'manufactured', 'developed', 'published', 'chartered', 'exploité', 'exploitée', 'exploités', 'détenu', 'détenue', 'édité', 'éditée', 'fabriqué', 'fabriquée', 'fabriqués', 'développé', 'développée', 'commercialisé', 'commercialisée', 'géré', 'gérée', 'affrété', 'affrétée', 'distribué', 'distribuée']);

/** *owned by X*, *exploitée par X*: mostly a company. */
export function isOwner(scan: Scan, from: number): boolean {
  return BY.has(scan.tokens[from - 1]?.lower ?? '') && RUN.has(scan.tokens[from - 2]?.lower ?? '');
}
