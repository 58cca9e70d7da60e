/** A class of words that all mean the same: the value says only that one is there. */
export function wordsOf(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word) => [word, 1]));
}

/** Abbreviations stand with and without their stop (*sept*, *sept.*). */
export function withStops(words: Readonly<Record<string, number>>): Record<string, number> {
  const all: Record<string, number> = { ...words };
  for (const [word, value] of Object.entries(words)) if (word.length <= 5) all[`${word}.`] = value;
  return all;
}

/** A month with a figure behind a hyphen, which is one token (*Oct-2*, *Dec-2018*): `month * 10000 + figure`. */
export function dashedMonths(months: Readonly<Record<string, number>>): Record<string, number> {
  const figures = [...Array.from({ length: 100 }, (_, i) => i), ...Array.from({ length: 100 }, (_, i) => 1950 + i)];
  return Object.fromEntries(Object.entries(months).flatMap(([name, month]) => figures.flatMap((figure): [string, number][] => (figure < 10 ? [[`${name}-${figure}`, month * 10_000 + figure], [`${name}-0${figure}`, month * 10_000 + figure]] : [[`${name}-${figure}`, month * 10_000 + figure]]))));
}

/** Words are also found without their accents, as capitals and old machines write them. */
export function withPlain<T>(words: Readonly<Record<string, T>>): Record<string, T> {
  const all: Record<string, T> = {};
  for (const [word, value] of Object.entries(words)) all[word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')] = value;
  return { ...all, ...words };
}

/** Two words with a hyphen between them, which are one token (*lundi-mardi*, *May-June*): `first * 100 + last`. */
export function pairsOf(words: Readonly<Record<string, number>>): Record<string, number> {
  const all = Object.entries(words);
  return Object.fromEntries(all.flatMap(([a, first]) => all.map(([b, last]) => [`${a}-${b}`, first * 100 + last])));
}
