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

/** The lists, built on first use (some 10,000 forms, a few milliseconds). */
export function gazetteer(): Gazetteer {
  loaded ??= build();
  return loaded;
}

class Builder {
  readonly forms = new Map<string, ListForm[]>();
  readonly heads = new Map<string, number>();
  readonly lowerHeads = new Set<string>();

  add(entry: ListEntry, forms: readonly string[]): void {
    for (const form of forms) {
      if (!form) continue;
      const key = fold(form);
      const same = this.forms.get(key);
      if (!same) this.forms.set(key, [{ form, entry }]);
      else if (!same.some((known) => known.entry.id === entry.id && known.form === form)) same.push({ form, entry });
      this.#head(key);
      if (form.charAt(0) === form.charAt(0).toLowerCase()) this.lowerHeads.add(form.split(' ')[0] ?? form);
    }
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

function build(): Gazetteer {
  const builder = new Builder();
  const leadersBySurname = new Map<string, ListEntry[]>();
  const leadersByName = new Map<string, ListEntry>();
  addCountries(builder);
  for (const line of places) addPlain(builder, 'place', 'place', line);
  for (const line of organizations) addPlain(builder, 'organization', 'organization', line);
  for (const line of clubs) addPlain(builder, 'organization', 'club', line);
  for (const line of media) addPlain(builder, 'organization', 'media', line);
  for (const line of companies) addPlain(builder, 'organization', 'company', line);
  for (const name of [...french.events, ...english.events]) addPlain(builder, 'event', 'event', name);
  for (const line of leaders) addLeader(builder, leadersBySurname, leadersByName, line);
  for (const surname of sharedSurnames.flatMap((names) => names.split(' '))) leadersBySurname.delete(transliterationKey(surname));
  for (const line of cities) addCities(builder, line);
  return { forms: builder.forms, heads: builder.heads, lowerHeads: builder.lowerHeads, leadersBySurname, leadersByName };
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

/** The family name inside a full name: after the first name, or the first word of Chinese and Korean names. */
export function surnameOf(name: string): string {
  const space = name.indexOf(' ');
  if (space < 0) return name;
  if (FAMILY_FIRST.test(name)) return name.slice(0, space);
  const particle = / (?:(?:von|van) (?:der|den|de) |von |van |de |da |ben |bin |al-|Le |La |De |Di |Van )/.exec(name);
  return particle ? name.slice(particle.index + 1) : name.slice(name.lastIndexOf(' ') + 1);
}
