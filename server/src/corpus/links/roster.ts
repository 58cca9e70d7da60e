import { fold } from '../../extract/entities/fold.ts';
import { abbreviates } from '../../extract/entities/acronyms.ts';
import { initialsOf, shortFormOf } from '../../extract/entities/bodies.ts';
import { partsOf } from '../../extract/entities/partsOfBodies.ts';
import { gazetteer, isBareSurname, surnameOf } from '../../extract/entities/gazetteer.ts';
import { isFirstName } from '../../extract/entities/lexicon.ts';
import { transliterationKey } from '../../extract/entities/transliterate.ts';
import type { ArticleFacts, EntityForm } from '../../extract/facts.ts';
import type { ArticleKey, CorpusArticle } from '../types.ts';

/** An entity of one article with what linking asks of it. */
export interface OwnEntity {
  readonly form: EntityForm;
  readonly count: number;
  /** Spelling-independent key of a full personal name. */
  readonly fullKey?: string;
  /** Short forms that may stand for it, of a full name: surname, first name, first word, initials. */
  readonly shorts: readonly string[];
  /** Short forms that it is itself, of a name that is none in full. */
  readonly bare: readonly string[];
  /** Acronyms among the forms, folded. */
  readonly acronyms: readonly string[];
}

/** The entities of one article. */
export interface Roster {
  readonly article: ArticleKey;
  readonly entities: readonly OwnEntity[];
}

const remembered = new WeakMap<ArticleFacts, readonly OwnEntity[]>();

/** Reads the entities off an article's facts, once per facts. */
export function rosterOf({ key, facts }: CorpusArticle): Roster {
  let entities = remembered.get(facts);
  if (!entities) {
    entities = readEntities(facts);
    remembered.set(facts, entities);
  }
  return { article: key, entities };
}

function readEntities(facts: ArticleFacts): OwnEntity[] {
  const counts = new Map<string, number>();
  for (const { id } of facts.mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return facts.entities.map((form) => ({ form, count: counts.get(form.id) ?? 0, ...keysOf(form) }));
}

const ACRONYM = /^[\p{Lu}\d.&-]{2,8}$/u;

/** *Ineris*: an acronym that is written like a word. */
const SPOKEN = /^\p{Lu}\p{Ll}{2,8}$/u;

/** One list for all that have nothing: there are very many. */
const none: readonly string[] = [];

type Keys = Pick<OwnEntity, 'fullKey' | 'shorts' | 'bare' | 'acronyms'>;

function keysOf(form: EntityForm): Keys {
  if (form.type === 'person') return keysOfPerson(form);
  return form.type === 'organization' ? keysOfBody(form) : { shorts: none, bare: none, acronyms: none };
}

/** `p:` surname, `f:` first name, `i:` initial and surname. */
function keysOfPerson({ name, anchored }: EntityForm): Keys {
  const surname = transliterationKey(surnameOf(name));
  if (!name.includes(' ') || isBareSurname(name)) return { shorts: none, bare: anchored ? none : [`p:${name.includes(' ') ? transliterationKey(name) : surname}`, ...(isFirstName(name) ? [`f:${fold(name)}`] : [])], acronyms: none };
  const first = fold(name.slice(0, name.indexOf(' ')));
  const initial = `i:${first.charAt(0)} ${surname}`;
  if (/^\p{Lu}\./u.test(name)) return { shorts: none, bare: [initial], acronyms: none };
  return { fullKey: transliterationKey(name), shorts: [`p:${surname}`, `f:${first}`, initial], bare: none, acronyms: none };
}

/** `o:` first word, `a:` initials, `b:` what is left without a kind behind or a place in front. */
function keysOfBody({ name, forms }: EntityForm): Keys {
  const found = forms.filter((form) => ACRONYM.test(form) || (SPOKEN.test(form) && form !== name && abbreviates(form, name))).map(fold);
  const acronyms = found.length > 0 ? found : SPOKEN.test(name) ? [fold(name)] : none;
  if (name.includes(' ')) {
    const [word, initials] = [shortFormOf(name), initialsOf(name)];
    const shorts = [...(word === undefined ? [] : [`o:${word}`]), ...(initials === undefined ? [] : [`a:${initials}`]), ...partsOf(name).map((part) => `b:${part}`)];
    return { shorts, bare: gazetteer().forms.has(fold(name)) ? none : [`b:${fold(name)}`], acronyms };
  }
  const listed = gazetteer().forms.has(fold(name));
  return { shorts: none, bare: listed ? none : [`${ACRONYM.test(name) ? 'a' : 'o'}:${fold(name)}`, ...(name.includes('-') ? [`b:${fold(name)}`] : [])], acronyms };
}
