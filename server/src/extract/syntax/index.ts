import { finish, type Steps } from '../../base/steps.ts';
import frenchWords from '../../../../models/lexicon.fr.json' with { type: 'json' };
import english from '../../../../models/syntax.en.json' with { type: 'json' };
import french from '../../../../models/syntax.fr.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import { unpackRules } from './lemma.ts';
import { unpackLexicon } from './lexicon.ts';
import { Tagger } from './model/tagger.ts';
import { unpackWeights } from './model/weights.ts';

const packed = { fr: french, en: english } as const;
/** English goes without. */
const words = { fr: frenchWords, en: { paradigms: '', stems: '' } } as const;
const loaded = new Map<Language, Tagger>();

/** The tagger and lemmatiser of a language, unpacked on first use. */
export function taggerOf(language: Language): Tagger {
  return loaded.get(language) ?? finish(loadTagger(language));
}

/** Unpacks the tagger of a language, in steps. */
export function* loadTagger(language: Language): Steps<Tagger> {
  const known = loaded.get(language);
  if (known) return known;
  const { lemmas, weights } = packed[language];
  const lexicon = unpackLexicon(words[language].paradigms, words[language].stems);
  yield;
  const learnt = unpackWeights(weights);
  yield;
  const tagger = new Tagger(language, learnt, lexicon, unpackRules(lemmas.exceptions, lemmas.endings));
  loaded.set(language, tagger);
  return tagger;
}
