import countries from '../../locales/names/countries.json' with { type: 'json' };
import { fold } from './fold.ts';

let codes: ReadonlyMap<string, string> | undefined;

/** Code of the country that an adjective of nationality names (*russes*, *Russian*), in any gender and number. */
export function countryOfDemonym(word: string): string | undefined {
  codes ??= build();
  return codes.get(fold(word));
}

function build(): Map<string, string> {
  const known = new Map<string, string>();
  for (const line of countries) {
    const [code = '', , demonyms = ''] = line.split('|');
    for (const group of demonyms.split(',')) {
      const [masculine = '', ...feminine] = group.split('=');
      for (const form of inflect(fold(masculine), feminine.map(fold))) if (form && !known.has(form)) known.set(form, code);
    }
  }
  return known;
}

/** *chinois → chinoise(s)*, *indien → indienne(s)*, *russe → russes*, *turc=turque → turcs, turque(s)*. */
function inflect(masculine: string, feminine: readonly string[]): string[] {
  const feminines = feminine.length > 0 ? [...feminine] : [feminineOf(masculine)];
  return [masculine, ...feminines].flatMap((form) => (form.endsWith('s') ? [form] : [form, `${form}s`]));
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('ien') || masculine.endsWith('yen') || masculine.endsWith('een')) return `${masculine}ne`;
  return masculine.endsWith('e') ? masculine : `${masculine}e`;
}

const GENTILE = /(?:ais|aise|aises|ois|oise|oises|ien|iens|ienne|iennes|ain|ains|aine|aines|ins|ines|éen|éenne|éens|éennes|esse|esses)$/;

/** True for a word that has the shape of a name of inhabitants (*Parisiens*, *Barcelonais*). */
export function looksLikeInhabitants(lower: string): boolean {
  return lower.length > 5 && GENTILE.test(lower);
}
