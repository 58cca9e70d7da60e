import english from '../../locales/en/names.json' with { type: 'json' };
import french from '../../locales/fr/names.json' with { type: 'json' };
import firstNames from '../../locales/names/firstNames.json' with { type: 'json' };
import moreFirstNames from '../../locales/names/moreFirstNames.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import { fold } from './fold.ts';

type WordList = Exclude<keyof typeof english, 'events' | 'bodies' | 'placeTail'>;

/** Words of one language that tell what a name beside them is; all in lower case with accents. */
export type NameLexicon = Readonly<Record<WordList, ReadonlySet<string>>> & {
  readonly placeTail: ReadonlySet<string>;
  readonly organizationTail: ReadonlySet<string>;
  /** Kinds of public bodies of several words (*cour d'appel*), longest first, by their first word. */
  readonly bodies: ReadonlyMap<string, readonly (readonly string[])[]>;
};

const lexicons = new Map<Language, NameLexicon>();
let givenNames: ReadonlySet<string> | undefined;

/** The words of a language, split on first use. French text quotes English names, so tails are those of both. */
export function nameLexicon(language: Language): NameLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const own = language === 'fr' ? french : english;
  const set = (key: WordList): ReadonlySet<string> => new Set(own[key].split(' '));
  const lexicon: NameLexicon = {
    function: set('function'),
    titles: set('titles'),
    placeBefore: set('placeBefore'),
    placeHead: set('placeHead'),
    organizationBefore: withPlurals(own.organizationBefore),
    companyBefore: withPlurals(own.companyBefore),
    organizationOf: set('organizationOf'),
    organizationHead: set('organizationHead'),
    lowerOrganizationHead: set('lowerOrganizationHead'),
    adjectives: set('adjectives'),
    speech: set('speech'),
    ambiguous: set('ambiguous'),
    common: set('common'),
    eventHead: set('eventHead'),
    eventTail: set('eventTail'),
    eventBefore: set('eventBefore'),
    productBefore: set('productBefore'),
    portfolios: set('portfolios'),
    stateCodes: set('stateCodes'),
    placeTail: new Set(english.placeTail.split(' ')),
    organizationTail: new Set(`${english.organizationTail} ${french.organizationTail}`.split(' ')),
    bodies: byFirstWord(own.bodies),
  };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** *les papeteries X*: kinds of bodies stand in the plural, too. */
function withPlurals(words: string): Set<string> {
  return new Set(words.split(' ').flatMap((word) => [word, `${word}s`]));
}

function byFirstWord(phrases: readonly string[]): Map<string, readonly (readonly string[])[]> {
  const bodies = new Map<string, readonly (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    bodies.set(first, [...(bodies.get(first) ?? []), words]);
  }
  return bodies;
}

/** True for a first name of the lists (any accents); of a double one (*Jean-Claude*) both halves count. */
export function isFirstName(word: string): boolean {
  givenNames ??= new Set([...firstNames, ...moreFirstNames].flatMap((line) => line.split(' ')));
  const folded = fold(word);
  if (givenNames.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 && givenNames.has(folded.slice(0, hyphen)) && folded.length - hyphen > 3;
}
