import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dictionaryKey } from '../../server/src/extract/entities/model/dictionary.ts';
import { fold } from '../../server/src/extract/entities/fold.ts';
import { ByteWriter } from './bytes.ts';
import { readCities } from './cities.ts';

/** Where the word lists lie. */
export interface DictionarySources {
  readonly surnames: string;
  readonly people: string;
  readonly companies: string;
  readonly cities: string;
  /** Word, count in lower case, count with a capital. */
  readonly habits: string | undefined;
  /** Word, count, cluster. */
  readonly clusters: string | undefined;
}

/** Builds the packed dictionary (see `server/src/extract/entities/model/dictionary.ts` for the bits). */
export function buildDictionary(sources: DictionarySources): string {
  const words = new Map<string, number>();
  const mark = (word: string, bits: number): void => {
    const folded = fold(word);
    if (folded.length > 2 && !/\s/.test(folded)) words.set(folded, (words.get(folded) ?? 0) | bits);
  };
  const habits = sources.habits === undefined ? new Map<string, number>() : readHabits(sources.habits);
  const ordinary = (word: string): boolean => habits.get(fold(word)) === 1;
  lines(sources.surnames).forEach((line) => {
    const [name = '', count = '0'] = line.split(',');
    if (Number(count) >= 400) mark(name, Number(count) >= 6_000 ? 3 : Number(count) >= 1_500 ? 2 : 1);
  });
  const people = new Map<string, number>();
  for (const name of lines(sources.people)) for (const word of name.split(' ')) people.set(word, (people.get(word) ?? 0) + 1);
  for (const [word, count] of people) if (count >= 2 && !ordinary(word)) mark(word, 4);
  for (const { name, country, population } of readCities(path.join(sources.cities, 'cities.pbf'))) {
    const parts = name.split(' ');
    if (population < (country === 'FR' ? 1_000 : 15_000)) continue;
    if (parts.length === 1) mark(name, country === 'FR' ? 8 : 16);
    else for (const part of parts) if (part.length > 3 && !ordinary(part)) mark(part, 32);
  }
  for (const name of lines(sources.companies)) if (!name.includes(' ') && !ordinary(name)) mark(name, 64);
  for (const [word, habit] of habits) mark(word, habit << 7);
  if (sources.clusters !== undefined) {
    for (const line of lines(sources.clusters)) {
      const [word = '', count = '0', cluster = '0'] = line.split('\t');
      if (Number(count) >= 12) mark(word, (1 + Number(cluster)) << 9);
    }
  }
  return pack(words);
}

function readHabits(file: string): Map<string, number> {
  const habits = new Map<string, number>();
  const counts = new Map<string, [number, number]>();
  for (const line of lines(file)) {
    const [word = '', lower = '0', capital = '0'] = line.split('\t');
    const known = counts.get(fold(word)) ?? [0, 0];
    counts.set(fold(word), [known[0] + Number(lower), known[1] + Number(capital)]);
  }
  for (const [word, [lower, capital]] of counts) {
    if (lower + capital < 12) continue;
    const share = lower / (lower + capital);
    habits.set(word, share > 0.9 ? 1 : share > 0.25 ? 2 : 3);
  }
  return habits;
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('<'));

function pack(words: ReadonlyMap<string, number>): string {
  const entries = new Map<number, number>();
  for (const [word, value] of words) {
    const key = dictionaryKey(word);
    const known = entries.get(key) ?? 0;
    entries.set(key, (known | value) & 0xffff);
  }
  const writer = new ByteWriter();
  writer.varint(entries.size);
  let last = 0;
  for (const [key, value] of [...entries].sort(([a], [b]) => a - b)) {
    writer.varint(key - last);
    writer.byte(value & 255);
    writer.byte(value >> 8);
    last = key;
  }
  return writer.base64();
}
