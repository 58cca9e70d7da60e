import { memoised } from '../../base/memo.ts';
import { fold } from '../../extract/entities/fold.ts';
import { abbreviates } from '../../extract/entities/acronyms.ts';
import { initialsOf, shortFormOf } from '../../extract/entities/bodies.ts';
import { partsOf } from '../../extract/entities/partsOfBodies.ts';
import { gazetteer, isBareSurname, surnameOf } from '../../extract/entities/gazetteer.ts';
import { isFirstName } from '../../extract/entities/lexicon.ts';
import { transliterationKey } from '../../extract/entities/transliterate.ts';
import type { ArticleFacts, EntityForm, EntityType } from '../../extract/facts.ts';
import type { ArticleKey, CorpusArticle } from '../types.ts';

/** An entity of one article with what linking asks of it. There are very many: strings that are met often are one object. */
export interface OwnEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Undefined where the main name is the only one, see {@link formsOf}. */
  readonly forms: readonly string[] | undefined;
  readonly anchored: boolean;
  readonly count: number;
  /** Spelling-independent key of a full personal name. */
  readonly fullKey: string | undefined;
  /** Short forms that it is itself, of a name that is none in full. */
  readonly bare: readonly string[];
  /** Acronyms among the forms, folded. */
  readonly acronyms: readonly string[];
}

/** Every form used in the article. */
export function formsOf({ name, forms }: Pick<OwnEntity, 'name' | 'forms'>): readonly string[] {
  return forms ?? [name];
}

/** Short forms that may stand for an entity, of a full name: surname, first name, first word, initials. */
export function shortsOf({ type, name }: Pick<OwnEntity, 'type' | 'name'>): readonly string[] {
  return type === 'person' ? shortsOfPerson(name) : type === 'organization' ? shortsOfBody(name) : none;
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
  return facts.entities.map((form): OwnEntity => {
    const { id, type, name, forms, anchored } = form;
    const { fullKey, bare, acronyms } = keysOf(form);
    return { id: one(id), type, name: one(name), forms: forms.length === 1 && forms[0] === name ? undefined : forms.map(one), anchored, count: counts.get(id) ?? 0, fullKey, bare, acronyms };
  });
}

const one = memoised(50_000, (text) => text, 80);

const ACRONYM = /^[\p{Lu}\d.&-]{2,8}$/u;

/** *Ineris*: an acronym that is written like a word. */
const SPOKEN = /^\p{Lu}\p{Ll}{2,8}$/u;

/** One list for all that have nothing: there are very many. */
const none: readonly string[] = [];

type Keys = Pick<OwnEntity, 'fullKey' | 'bare' | 'acronyms'>;

function keysOf(form: EntityForm): Keys {
  if (form.type === 'person') return keysOfPerson(form);
  return form.type === 'organization' ? keysOfBody(form) : { fullKey: undefined, bare: none, acronyms: none };
}

/** `p:` surname, `f:` first name, `i:` initial and surname. */
function keysOfPerson({ name, anchored }: EntityForm): Keys {
  if (isNoFullName(name)) return { fullKey: undefined, bare: anchored ? none : [`p:${transliterationKey(name.includes(' ') ? name : surnameOf(name))}`, ...(isFirstName(name) ? [`f:${fold(name)}`] : [])], acronyms: none };
  return INITIAL.test(name) ? { fullKey: undefined, bare: [initialOf(name)], acronyms: none } : { fullKey: one(transliterationKey(name)), bare: none, acronyms: none };
}

function shortsOfPerson(name: string): readonly string[] {
  return isNoFullName(name) || INITIAL.test(name) ? none : [`p:${transliterationKey(surnameOf(name))}`, `f:${firstOf(name)}`, initialOf(name)];
}

const INITIAL = /^\p{Lu}\./u;

const isNoFullName = (name: string): boolean => !name.includes(' ') || isBareSurname(name);
const firstOf = (name: string): string => fold(name.slice(0, name.indexOf(' ')));
const initialOf = (name: string): string => `i:${firstOf(name).charAt(0)} ${transliterationKey(surnameOf(name))}`;

/** `o:` first word, `a:` initials, `b:` what is left without a kind behind or a place in front. */
function keysOfBody({ name, forms }: EntityForm): Keys {
  const found = forms.filter((form) => ACRONYM.test(form) || (SPOKEN.test(form) && form !== name && abbreviates(form, name))).map(fold);
  const acronyms = found.length > 0 ? found : SPOKEN.test(name) ? [fold(name)] : none;
  const listed = gazetteer().forms.has(fold(name));
  if (name.includes(' ')) return { fullKey: undefined, bare: listed ? none : [`b:${fold(name)}`], acronyms };
  return { fullKey: undefined, bare: listed ? none : [`${ACRONYM.test(name) ? 'a' : 'o'}:${fold(name)}`, ...(name.includes('-') ? [`b:${fold(name)}`] : [])], acronyms };
}

function shortsOfBody(name: string): readonly string[] {
  if (!name.includes(' ')) return none;
  const [word, initials] = [shortFormOf(name), initialsOf(name)];
  return [...(word === undefined ? [] : [`o:${word}`]), ...(initials === undefined ? [] : [`a:${initials}`]), ...partsOf(name).map((part) => `b:${part}`)];
}
