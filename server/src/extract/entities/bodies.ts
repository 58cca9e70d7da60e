import { fold } from './fold.ts';
import { gazetteer } from './gazetteer.ts';
import { isFirstName, nameLexicon } from './lexicon.ts';

/** The bodies of an article by the shorter forms that stand for them: *Castel* for *Castel Bank*. */
export class Bodies<T extends { readonly id: string }> {
  readonly #byForm = new Map<string, T | null>();
  readonly #byFirstName = new Map<string, T | null>();

  /** Enters a full name. A form that two bodies share stands for neither. */
  add(body: T, name: string): void {
    for (const key of [shortFormOf(name), complementOf(name)]) if (key !== undefined) this.#put(this.#byForm, key, body);
    const first = FIRST.exec(name)?.[0];
    if (first !== undefined && isFirstName(first)) this.#put(this.#byFirstName, fold(first), body);
  }

  /** The body that a short form stands for in this article. */
  named(key: string): T | undefined {
    return this.#byForm.get(key) ?? undefined;
  }

  /** The body whose name starts with this first name: *Garance* of *Garance Outdoor*. The caller knows that nobody of the article is called so. */
  calledLike(firstName: string): T | undefined {
    return this.#byFirstName.get(firstName) ?? undefined;
  }

  #put(map: Map<string, T | null>, key: string, body: T): void {
    const known = map.get(key);
    map.set(key, known === undefined || known?.id === body.id ? body : null);
  }
}

const FIRST = /^\p{Lu}\p{Ll}{3,}(?= \p{Lu})/u;

/** Folded first word of a body's name of several words, if it may stand for the whole: no kind, no place, no first name, no common word, not what a council or a newspaper is of. */
export function shortFormOf(name: string): string | undefined {
  const space = name.indexOf(' ');
  const first = name.slice(0, Math.max(space, 0));
  if (first.length < 4 || first === first.toLowerCase() || /[.'’]/.test(first) || OF_PLACES.test(name)) return undefined;
  return isDistinctive(first) ? fold(first) : undefined;
}

/** Bodies that are called after the place where they are: *Dunmore* is the town of the *Dunmore Borough Council*. */
const OF_PLACES = / (?:Council|Police|Court|Constabulary|Hospital|Airport|Cathedral|Church|School|Times|Post|Journal|Herald|Tribune|Gazette|Telegraph|News|Echo|Courier|Chronicle|Mercury|Observer|Argus|\p{L}+-(?:Times|Tribune|Post|Herald|News))$/u;

/** Folded proper name behind the kind of a body: *Ormes* of *clinique des Ormes*. */
function complementOf(name: string): string | undefined {
  const last = /^\p{L}+ (?:des|du|de la) (\p{Lu}\p{L}{3,})$/u.exec(name)?.[1];
  return last !== undefined && isDistinctive(last) && !nameLexicon('fr').portfolios.has(last.toLowerCase()) ? fold(last) : undefined;
}

/** True for a word that is no kind, no place, no first name and no common word. */
function isDistinctive(word: string): boolean {
  const lower = word.toLowerCase();
  for (const language of ['fr', 'en'] as const) {
    const { organizationHead, companyBefore, function: functional, common, titles, placeHead, adjectives } = nameLexicon(language);
    if ([organizationHead, companyBefore, functional, common, titles, placeHead, adjectives].some((words) => words.has(lower))) return false;
  }
  return !isFirstName(word) && !gazetteer().forms.has(fold(word));
}

/** *FC Lorient* is the *FCL*. */
const CLUB = /^(FC|AS|RC|SC|US) (\p{Lu})\p{L}+$/u;

/** Words of a name whose initials an acronym leaves out. */
const SMALL = /^(?:de|du|des|la|le|les|et|of|the|and|for|pour|à|aux|au|sur|en|in|d|l)$/;

/** Folded initials of a name of three words or more, small words left out: what its acronym would be. */
export function initialsOf(name: string): string | undefined {
  const club = CLUB.exec(name);
  if (club) return fold(`${club[1] ?? ''}${club[2] ?? ''}`);
  const words = fold(name).split(/[ '-]/).filter((word) => word !== '' && !SMALL.test(word));
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : undefined;
}
