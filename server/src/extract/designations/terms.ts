import capitals from '../../locales/names/countries.json' with { type: 'json' };
import { fold } from '../entities/fold.ts';
import { gazetteer, type ListEntry } from '../entities/gazetteer.ts';

interface Term {
  readonly holder: ListEntry;
  readonly from: number;
  readonly to: number;
}

let terms: ReadonlyMap<string, readonly Term[]> | undefined;

/** Who held an office (`president:FR`) at some time in a year, by the lists. */
export function holdersIn(office: string, year: number): ListEntry[] {
  terms ??= build();
  return [...new Set((terms.get(office) ?? []).filter(({ from, to }) => from <= year && year <= to).map(({ holder }) => holder))];
}

/** Reads `role:country:from-to,from-` off every leader of the lists. */
function build(): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const holder of new Set(gazetteer().leadersByName.values())) {
    for (const role of holder.roles ?? []) {
      const [office = '', country = '', years = ''] = role.split(':');
      for (const span of years.split(',').filter(Boolean)) {
        const [from = '', to = ''] = span.split('-');
        const key = `${office}:${country}`;
        found.set(key, [...(found.get(key) ?? []), { holder, from: Number(from), to: to === '' ? Infinity : Number(to) }]);
      }
    }
  }
  return found;
}

let towns: ReadonlyMap<string, ListEntry> | undefined;

/** The capital of a country, by its ISO code; undefined where it has two. */
export function capitalOf(country: string): ListEntry | undefined {
  towns ??= new Map(
    capitals.flatMap((line): [string, ListEntry][] => {
      const [code = '', , , names = ''] = line.split('|');
      const entry = names.includes(';') ? undefined : gazetteer().forms.get(fold(names.split(',')[0] ?? ''))?.find((form) => form.entry.country === code)?.entry;
      return entry ? [[code, entry]] : [];
    }),
  );
  return towns.get(country);
}
