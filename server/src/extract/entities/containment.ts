import regions from '../../locales/names/regions.json' with { type: 'json' };
import { fold } from './fold.ts';
import { gazetteer } from './gazetteer.ts';

/** How a place lies to another one. `unknown` where the lists do not know one of them, or know several of that name. */
export type PlaceRelation = 'same' | 'inside' | 'around' | 'elsewhere' | 'unknown';

/** A place of the lists with all that it lies in: folded names of regions, and the code of its country. */
interface Located {
  readonly key: string;
  readonly around: ReadonlySet<string>;
}

let parents: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * How one named place lies to another: *Grenoble* is inside *Isère*, *Auvergne-Rhône-Alpes* and *France*, which are around it, and elsewhere than *Lyon*. Names in French or
 * English, as the lists have them.
 */
export function relatePlaces(a: string, b: string): PlaceRelation {
  const [one, two] = [locate(a), locate(b)];
  if (!one || !two) return fold(a) === fold(b) ? 'same' : 'unknown';
  if (one.key === two.key) return 'same';
  if (one.around.has(two.key)) return 'inside';
  if (two.around.has(one.key)) return 'around';
  return 'elsewhere';
}

/** A country by its code, a region or a town by the main name of its list entry; undefined for a name of two places. */
function locate(name: string): Located | undefined {
  parents ??= build();
  const places = (gazetteer().forms.get(fold(name)) ?? []).map(({ entry }) => entry).filter(({ type }) => type === 'place');
  if (new Set(places.map(({ id, list, country }) => `${id} ${list} ${country}`)).size > 1) return undefined;
  const [entry] = places;
  if (entry?.list === 'country') return { key: entry.country ?? entry.id, around: new Set() };
  const key = fold(entry?.name ?? name);
  const around = new Set<string>();
  const climb = (from: string): void => {
    for (const parent of parents?.get(from) ?? []) {
      if (around.has(parent)) continue;
      around.add(parent);
      climb(parent);
    }
  };
  climb(key);
  if (entry?.country !== undefined) around.add(entry.country);
  return around.size > 0 ? { key, around } : undefined;
}

/** What each region and town lies in. */
function build(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const put = (place: string, parent: string): void => void found.set(place, [...(found.get(place) ?? []), parent]);
  const main = (name: string): string => fold(gazetteer().forms.get(fold(name))?.find(({ entry }) => entry.type === 'place')?.entry.name ?? name);
  for (const line of regions) {
    const [country = '', region = '', members = ''] = line.split('|');
    put(main(region), country);
    for (const member of members.split(',').filter(Boolean)) put(main(member), main(region));
  }
  return found;
}
