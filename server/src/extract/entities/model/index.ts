import { finish, type Steps } from '../../../base/steps.ts';
import type { Language } from '../../../text/types.ts';
import english from '../../../../../models/names.en.json' with { type: 'json' };
import french from '../../../../../models/names.fr.json' with { type: 'json' };
import { unpackDictionary } from './dictionary.ts';
import { Recogniser } from './recogniser.ts';
import { unpackWeights } from './weights.ts';

export type { Recognised, Recogniser } from './recogniser.ts';
export { MODEL_TYPES } from './labels.ts';

const packed: Readonly<Record<Language, { readonly dictionary: string; readonly weights: string }>> = { fr: french, en: english };
const loaded = new Map<Language, Recogniser>();

/** The model of a language, unpacked on first use; undefined where there is none. */
export function recogniser(language: Language): Recogniser | undefined {
  const known = loaded.get(language);
  const data = packed[language];
  if (known || !data) return known;
  finish(loadRecogniser(language));
  return loaded.get(language);
}

/** Unpacks the model of a language, in steps. */
export function* loadRecogniser(language: Language): Steps<void> {
  const data = packed[language];
  if (!data || loaded.has(language)) return;
  const dictionary = unpackDictionary(data.dictionary);
  yield;
  const weights = unpackWeights(data.weights);
  yield;
  loaded.set(language, new Recogniser(language, dictionary, weights));
}
