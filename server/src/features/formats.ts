type Locale = 'fr' | 'en';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A format for numbers. Formats cost more to make than to use, and there are few different ones: they are kept. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(regionOf(locale), options);
  numbers.set(key, known);
  return known;
}

/** A format for days and times in UTC. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dates.get(key) ?? new Intl.DateTimeFormat(regionOf(locale), { timeZone: 'UTC', ...options });
  dates.set(key, known);
  return known;
}

/** The language with the region whose habits of writing numbers and dates are followed. */
function regionOf(locale: Locale): string {
  return locale === 'fr' ? 'fr-FR' : 'en-GB';
}
