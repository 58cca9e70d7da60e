import { durationHeads } from '../../../locales/fr/time.ts';
import type { Captures } from '../machine/grammar.ts';

/** Words in front of an hour that put it on the clock: *vers 15 heures*. */
const PLACED = /^(?:à|vers|dès|avant|après|jusqu'|entre|ce|cette|matin|midi|soir|hier|demain|aujourd'hui|,|\(|-|–|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|passé|passée|passées|a|quand)$/;
const PHRASES = /^(?:alentours de|environs de|partir de|coup de|coups de|compter de|il est|c' est|était|sera|autour de|approche de|peu avant|peu après|environ|autour|jusqu' aux|sonné|sonnait|affiche|indique)$/;

/** Words in front of it that measure a length: *pendant 3 heures*, *dure 2h15*. */
const MEASURED = /^(?:pendant|durant|en|sur|dure|durent|duré|durait|durera|plus|moins|quelque|quelques|pour|encore|toutes|les|des|temps|total|totalisant|dépasse|atteint|près|max|maximum|prend|pris|prendra|fait|perdu|gagné)$/;
const COUNTED = /^(?:a|dans|ici|près de|moins de|plus de|pendant environ|durant environ|depuis)$/;
const OF_WHAT = /^(?:de|d'|des|plus|avant|après|durant|par|sur|et|supplémentaires|consécutives|entières|hebdomadaires|quotidiennes|à|auparavant)$/;

/** *durée de 1h30*, *2h30 de débat*, *dans 3 heures*: hours that are counted and not told by a clock. */
export function isLengthOfHours(c: Captures): boolean {
  const [before, after] = [c.before(1), c.after(1)];
  if (after === 'plus' || after === 'auparavant' || (after === 'par' && /^(?:jour|semaine|mois|an|nuit)$/.test(c.after(2)))) return true;
  if (MEASURED.test(before) && !(before === 'a' || /^(?:il est|c' est)$/.test(`${c.before(2)} ${before}`))) return before !== 'en' || !/^(?:fin)$/.test(c.before(2));
  if (before === 'de' || before === "d'") return (isMeasureHead(c.before(2)) && !isRange(c)) || (after === 'de' && !isRange(c));
  if (before === 'dans' || before === 'ici' || (before === 'a' && c.before(2) === 'y')) return true;
  return (after === 'de' || after === "d'") && !isRange(c) && !/^(?:à|vers|dès|ce|entre|jusqu')$/.test(before) && /^[a-zà-ÿ]{4,}$/.test(c.after(2)) && !/^(?:matin|soir|paris|après-midi|mardi|lundi)$/.test(c.after(2));
}

/** True where the words around say that the hour is one of the day. */
export function isHourOfDay(c: Captures): boolean {
  const [before, twice] = [c.before(1), `${c.before(2)} ${c.before(1)}`];
  if (c.from === 0) return !OF_WHAT.test(c.after(1)) || isRange(c);
  if (before === 'de' && isRange(c)) return true;
  if (before === 'et' || before === '-' || before === '–') return /^(?:heures?|h)$/.test(c.before(2)) || /^\d{1,2}h?(?:\d\d)?$/.test(c.before(2)) || /^(?:midi|minuit|matin|soir|après-midi)$/.test(c.before(2));
  if (COUNTED.test(before) && !PLACED.test(before)) return false;
  return (PLACED.test(before) && !/^y a$/.test(twice)) || PHRASES.test(twice) || PHRASES.test(before);
}

/** *de 9 heures à 19 heures*: the end follows. */
function isRange(c: Captures): boolean {
  return (c.after(1) === 'à' || c.after(1) === 'a' || c.after(1) === "jusqu'" || c.after(1) === '-') && /^(?:\d|midi|minuit|à|[a-zà-ÿ-]+$)/.test(c.after(2)) && !/^(?:la|le|les|un|une|son|sa|des|pied|vélo)$/.test(c.after(2));
}

function isMeasureHead(word: string): boolean {
  return HEADS.has(word) || /^(?:durée|temps|film|match|débat|réunion|vol|trajet|route|plus|moins|près|partie|crédit|semaine|total|avance|course|entretien|discours|émission|documentaire|garde|marche|délai)$/.test(word);
}

const HEADS: ReadonlySet<string> = new Set(durationHeads);
