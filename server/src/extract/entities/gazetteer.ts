import { finish, type Steps } from '../../base/steps.ts';
import type { EntityType } from '../facts.ts';
import cities from '../../locales/names/cities.json' with { type: 'json' };
import clubs from '../../locales/names/clubs.json' with { type: 'json' };
import companies from '../../locales/names/companies.json' with { type: 'json' };
import countries from '../../locales/names/countries.json' with { type: 'json' };
import english from '../../locales/en/names.json' with { type: 'json' };
import french from '../../locales/fr/names.json' with { type: 'json' };
import leaders from '../../locales/names/leaders.json' with { type: 'json' };
import media from '../../locales/names/media.json' with { type: 'json' };
import organizations from '../../locales/names/organizations.json' with { type: 'json' };
import places from '../../locales/names/places.json' with { type: 'json' };
import territories from '../../locales/names/territories.json' with { type: 'json' };
import sharedSurnames from '../../locales/names/sharedSurnames.json' with { type: 'json' };
import { fold, slug } from './fold.ts';
import { FormFilter } from './formFilter.ts';
import { transliterationKey } from './transliterate.ts';

/** A name of the lists with its identity: all forms of an entry, in any language, share one `id`. */
export interface ListEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** ISO 3166 code of the country that a town lies in or that a country is. */
  readonly country?: string;
  /** Which list it stands in. */
  readonly list: 'country' | 'place' | 'city' | 'organization' | 'media' | 'club' | 'company' | 'person' | 'event';
  /** Offices held, `role:country:from-to,…` (people only). */
  readonly roles?: readonly string[];
}

/** One way to write a listed name. */
export interface ListForm {
  readonly form: string;
  readonly entry: ListEntry;
}

interface Gazetteer {
  readonly forms: ReadonlyMap<string, readonly ListForm[]>;
  /** Holds the keys of {@link forms}. */
  readonly filter: FormFilter;
  /** First word of every form → the number of words of the longest form that starts with it. */
  readonly heads: ReadonlyMap<string, number>;
  /** First words of forms that start in lower case (*mer Noire*), as written. */
  readonly lowerHeads: ReadonlySet<string>;
  /** By transliteration key of the family name; names that many people bear are left out. */
  readonly leadersBySurname: ReadonlyMap<string, readonly ListEntry[]>;
  /** By transliteration key of the full name. */
  readonly leadersByName: ReadonlyMap<string, ListEntry>;
}

let loaded: Gazetteer | undefined;

/** The lists, built on first use (tens of thousands of forms, a tenth of a second) unless {@link loadGazetteer} did it before. */
export function gazetteer(): Gazetteer {
  loaded ??= finish(build());
  return loaded;
}

/** Builds the lists in small steps, for who may not stand still. */
export function* loadGazetteer(): Steps<void> {
  if (!loaded) loaded = yield* build();
}

class Builder {
  readonly forms = new Map<string, ListForm[]>();
  readonly filter = new FormFilter();
  readonly heads = new Map<string, number>();
  readonly lowerHeads = new Set<string>();

  add(entry: ListEntry, forms: readonly string[]): void {
    for (const form of forms) {
      if (!form) continue;
      const key = fold(form);
      const same = this.forms.get(key);
      if (!same) this.#enter(key, { form, entry });
      else if (!same.some((known) => known.entry.id === entry.id && known.form === form)) same.push({ form, entry });
      this.#head(key);
      if (form.charAt(0) === form.charAt(0).toLowerCase()) this.lowerHeads.add(form.split(' ')[0] ?? form);
    }
  }

  #enter(key: string, form: ListForm): void {
    this.forms.set(key, [form]);
    this.filter.add(key);
  }

  /** The tokenizer splits `l'` and `moody's`; the first word is therefore entered as every token that it may become. */
  #head(key: string): void {
    const words = key.split(/[ ']/).length + 1;
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const mark = first.indexOf("'");
    for (const head of mark < 0 ? [first] : [first, first.slice(0, mark), first.slice(0, mark + 1)]) {
      if ((this.heads.get(head) ?? 0) < words) this.heads.set(head, words);
    }
  }
}

/** Lines of a list that are entered in one step. */
const STEP = 200;

function* build(): Steps<Gazetteer> {
  const builder = new Builder();
  const leadersBySurname = new Map<string, ListEntry[]>();
  const leadersByName = new Map<string, ListEntry>();
  yield* entered([countries], () => addCountries(builder));
  yield* entered(places, (line) => addPlain(builder, 'place', 'place', line));
  yield* entered(organizations, (line) => addPlain(builder, 'organization', 'organization', line));
  yield* entered(clubs, (line) => addPlain(builder, 'organization', 'club', line));
  yield* entered(media, (line) => addPlain(builder, 'organization', 'media', line));
  yield* entered(companies, (line) => addPlain(builder, 'organization', 'company', line));
  yield* entered([...french.events, ...english.events], (name) => addPlain(builder, 'event', 'event', name));
  yield* entered(leaders, (line) => addLeader(builder, leadersBySurname, leadersByName, line));
  for (const surname of sharedSurnames.flatMap((names) => names.split(' '))) leadersBySurname.delete(transliterationKey(surname));
  // A line has all towns of a country.
  for (const line of cities) yield* entered([line], (towns) => addCities(builder, towns));
  return { forms: builder.forms, filter: builder.filter, heads: builder.heads, lowerHeads: builder.lowerHeads, leadersBySurname, leadersByName };
}

function* entered<T>(items: readonly T[], enter: (item: T) => void): Steps<void> {
  for (const [i, item] of items.entries()) {
    if (i % STEP === 0) yield;
    enter(item);
  }
}

function addPlain(builder: Builder, type: EntityType, list: ListEntry['list'], line: string): void {
  const forms = line.split('|');
  const name = forms[0] ?? '';
  builder.add({ id: `${type}:${slug(name)}`, type, name, list }, forms);
}

function addCountries(builder: Builder): void {
  const extra = new Map(countries.map((line) => [line.slice(0, line.indexOf('|')), line.split('|')]));
  for (const line of territories) {
    const [code = '', ...forms] = line.split('|');
    const [, aliases = '', , capitals = ''] = extra.get(code) ?? [];
    const name = forms[0] ?? '';
    builder.add({ id: `place:${slug(name)}`, type: 'place', name, country: code, list: 'country' }, [...forms, ...aliases.split(',')]);
    for (const capital of capitals.split(';')) addCity(builder, code, capital.split(','));
  }
}

/** Towns of one country; a form already known for another place of it (an exonym) is not entered twice. */
function addCities(builder: Builder, line: string): void {
  const [country = '', ...names] = line.split('|');
  for (const name of names) if (!builder.forms.get(fold(name))?.some(({ entry }) => entry.type === 'place')) addCity(builder, country, [name]);
}

function addCity(builder: Builder, country: string, forms: readonly string[]): void {
  const name = forms[0];
  if (name) builder.add({ id: `place:${slug(name)}`, type: 'place', name, country, list: 'city' }, forms);
}

function addLeader(builder: Builder, bySurname: Map<string, ListEntry[]>, byName: Map<string, ListEntry>, line: string): void {
  const [name = '', aliases = '', ...roles] = line.split('|');
  const entry: ListEntry = { id: `person:${slug(name)}`, type: 'person', name, list: 'person', roles: roles.filter(Boolean) };
  const forms = [name, ...aliases.split(',')].filter(Boolean);
  builder.add(entry, forms);
  for (const form of forms) if (form.includes(' ')) byName.set(transliterationKey(form), entry);
  const surnames = new Set(forms.map((form) => transliterationKey(surnameOf(form))));
  for (const surname of surnames) bySurname.set(surname, [...(bySurname.get(surname) ?? []), entry]);
}

const FAMILY_FIRST = /^(?:Xi|Kim|Li|Hu|Wang|Yoon|Moon|Lee|Lai|Tsai|Ban|Mao) /;

const GENERATION = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/;

/** The family name inside a full name: after the first name, or the first word of Chinese and Korean names. */
export function surnameOf(fullName: string): string {
  const name = fullName.replace(GENERATION, '');
  const space = name.indexOf(' ');
  if (space < 0) return name;
  if (FAMILY_FIRST.test(name)) return name.slice(0, space);
  const particle = / (?:(?:von|van) (?:der|den|de) |von |van |de |da |ben |bin |al-|Le |La |De |Di |Van )/.exec(name);
  return particle ? name.slice(particle.index + 1) : name.slice(name.lastIndexOf(' ') + 1);
}

const PARTICLES = /^(?:(?:von|van) (?:der |den |de )?|d'|(?:de|du|da|di|ben|bin|al|el|ould|le|la|De|Du|Le|La|El|Van|Von) )/;

/** True for a surname that starts with its particle and has no first name: *von der Leyen*, *Le Goff*. */
export function isBareSurname(name: string): boolean {
  return PARTICLES.test(name);
}
