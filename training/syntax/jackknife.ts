import type { Language } from '../../server/src/text/types.ts';
import { Tagger } from '../../server/src/extract/syntax/model/tagger.ts';
import { unpackWeights } from '../../server/src/extract/syntax/model/weights.ts';
import { unpackRules } from '../../server/src/extract/syntax/lemma.ts';
import { readingsOf, type Lexicon } from '../../server/src/extract/syntax/lexicon.ts';
import type { Example } from './align.ts';
import { instancesOf } from './instances.ts';
import { packWeights } from './packWeights.ts';
import { train, type Recipe } from './perceptron.ts';

const FOLDS = 4;

/** Tags of each sentence by a tagger that did not learn it: what comes after learns to live with mistakes. */
export function tagsOfOthers(examples: readonly Example[], language: Language, lexicon: Lexicon, recipe: Recipe & { readonly drop: number }, most: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((_example, i) => i % FOLDS !== fold);
    const { instances, seen } = instancesOf(others, language, (lower) => readingsOf(lexicon, lower).map(({ form }) => form));
    const { packed } = packWeights(train(instances, recipe, () => undefined), seen, recipe.drop, most);
    const tagger = new Tagger(language, unpackWeights(packed), lexicon, unpackRules('', ''));
    for (const [i, { tokens }] of examples.entries()) if (i % FOLDS === fold) found[i] = tagger.tag(tokens, 0, tokens.length);
  }
  return found;
}
