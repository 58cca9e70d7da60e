// Trains the tagger, the lemmatiser and the reading of clauses of a language: node training/tagger.ts --data DIR [--dictionary DIR] [--language fr|en] [--out models]
// --data: the folder that training/README.md describes; --dictionary: unpacked npm package dictionary-fr. The same input gives the same weights.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { unpackRules } from '../server/src/extract/syntax/lemma.ts';
import { readingsOf, unpackLexicon } from '../server/src/extract/syntax/lexicon.ts';
import { Tagger } from '../server/src/extract/syntax/model/tagger.ts';
import { unpackWeights } from '../server/src/extract/syntax/model/weights.ts';
import { unpackAttach } from '../server/src/extract/syntax/attach/unpack.ts';
import type { Reading } from '../server/src/extract/syntax/chunks.ts';
import { lemmaAt } from '../server/src/extract/syntax/clauses.ts';
import type { Example } from './syntax/align.ts';
import { trainAttachment } from './syntax/attachment.ts';
import { chunkTree } from './syntax/chunkTree.ts';
import { countWords } from './syntax/counts.ts';
import { frenchLexicon } from './syntax/frenchLexicon.ts';
import { readHunspell } from './syntax/hunspell.ts';
import { instancesOf } from './syntax/instances.ts';
import { tagsOfOthers } from './syntax/jackknife.ts';
import { learnLemmas } from './syntax/lemmas.ts';
import { packLexicon } from './syntax/packLexicon.ts';
import { packAttach } from './syntax/packAttach.ts';
import { packWeights } from './syntax/packWeights.ts';
import { train } from './syntax/perceptron.ts';
import { scoreClauses } from './syntax/scoreClauses.ts';
import { scoreTags } from './syntax/score.ts';
import { treebanks } from './syntax/sources.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, dictionary: { type: 'string' }, language: { type: 'string', default: 'fr' }, out: { type: 'string' } } });
const language = values.language === 'en' ? 'en' : 'fr';
const data = values.data;
if (data === undefined || (language === 'fr' && values.dictionary === undefined)) throw new Error('usage: node training/tagger.ts --data DIR --dictionary DIR [--language fr|en] [--out DIR]');
/** A word must stand so often in the texts that are counted. */
const OFTEN = 2;
const { learnt, held } = treebanks(language, data);
const packedLexicon = values.dictionary === undefined || language === 'en' ? { paradigms: '', stems: '' } : packLexicon(frenchLexicon(readHunspell(values.dictionary), countWords(['text/eltec-fr.txt.gz', 'news/winer-fr.jsonl'].map((file) => path.join(data, file))), OFTEN));
const lexicon = unpackLexicon(packedLexicon.paradigms, packedLexicon.stems);
const { instances, seen } = instancesOf(learnt, language, (lower) => readingsOf(lexicon, lower).map(({ form }) => form));
console.log(`${instances.length} sentences, ${instances.reduce((sum, { words }) => sum + words.length, 0)} tokens`);
/** Much text allows to leave out what is rare. */
const recipe = language === 'fr' ? { epochs: 10, seed: 1, least: 1, drop: 0.5 } : { epochs: 7, seed: 1, least: 3, drop: 1 };
/** Weights beyond are cut; a weight is kept in units of this, and dropped where it has few of them: that halves the files and costs nothing that the tests show. */
const MOST = 40;
const UNIT = MOST / 127;
const few = language === 'fr' ? { tagger: 3.5 * UNIT, attach: 7.5 * UNIT } : { tagger: 4.5 * UNIT, attach: 11.5 * UNIT };
const trained = train(instances, recipe, (epoch, wrong) => console.log(`epoch ${epoch + 1}: ${wrong} wrong`));
const { packed, features, kept } = packWeights(trained, seen, few.tagger, MOST);
const lemmas = learnLemmas(learnt, (lower) => readingsOf(lexicon, lower));

const size = (value: unknown): number => Math.round(deflateRawSync(JSON.stringify(value), { level: 9 }).length / 1024);
console.log(`${features} features with ${kept} weights, ${size(packed)} kB; lexicon ${size(packedLexicon)} kB, lemmas ${size(lemmas)} kB, all compressed`);
const tagger = new Tagger(language, unpackWeights(packed), lexicon, unpackRules(lemmas.exceptions, lemmas.endings));
for (const [name, examples] of Object.entries(held)) {
  const { tags, parts, lemmas, moods, mistakes } = scoreTags(tagger, examples);
  console.log(`${name}: tags ${tags.toFixed(2)}, parts of speech ${parts.toFixed(2)}, lemmas ${lemmas.toFixed(2)}\n  ${moods}\n  ${mistakes}`);
}
const reading = ({ tokens }: Example, tags: Uint8Array): Reading => ({ tokens, tags, english: language === 'en', lemma: (at) => lemmaAt(tagger, tokens, tags, at) });
const others = tagsOfOthers(learnt, language, lexicon, { ...recipe, epochs: Math.min(recipe.epochs, 5) }, MOST);
const trees = learnt.map((example, i) => chunkTree(example, reading(example, others[i] ?? new Uint8Array(0))));
console.log(`${trees.reduce((sum, { chunks }) => sum + chunks.length, 0)} chunks`);
const attachRecipe = language === 'fr' ? { epochs: 7, seed: 1, least: 15, explore: 0.3 } : { epochs: 6, seed: 1, least: 25, explore: 0.3 };
const attached = packAttach(trainAttachment(trees, attachRecipe, (epoch, wrong) => console.log(`epoch ${epoch + 1}: ${wrong} wrong`)), few.attach, MOST);
console.log(`${attached.features} features with ${attached.kept} weights, ${size(attached.packed)} kB compressed`);
const attachWeights = unpackAttach(attached.packed);
for (const [name, examples] of Object.entries(held)) console.log(`${name}: ${scoreClauses(attachWeights, examples, examples.map((example) => chunkTree(example, reading(example, tagger.tag(example.tokens, 0, example.tokens.length)))))}`);
const out = values.out ?? path.join(import.meta.dirname, '../models');
// Two files: the licences of the dictionary and of the treebanks are not the same.
writeFileSync(path.join(out, `syntax.${language}.json`), `${JSON.stringify({ lemmas, weights: packed, attach: attached.packed })}\n`);
if (language === 'fr') writeFileSync(path.join(out, 'lexicon.fr.json'), `${JSON.stringify(packedLexicon)}\n`);
