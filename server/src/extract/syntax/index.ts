import { finish, type Steps } from '../../base/steps.ts';
import frenchWords from '../../../../models/lexicon.fr.json' with { type: 'json' };
import english from '../../../../models/syntax.en.json' with { type: 'json' };
import french from '../../../../models/syntax.fr.json' with { type: 'json' };
import type { Language, Paragraph, Sentence } from '../../text/types.ts';
import { unpackAttach } from './attach/unpack.ts';
import { readClauses, type Clauses, type Reader } from './clauses.ts';
import { unpackRules } from './lemma.ts';
import { unpackLexicon } from './lexicon.ts';
import { Tagger } from './model/tagger.ts';
import { unpackWeights } from './model/weights.ts';

export { moodOf, relationOf, type Clauses } from './clauses.ts';
export { isPassive, roleOf, type Role } from './role.ts';

const packed = { fr: french, en: english } as const;
/** English goes without. */
const words = { fr: frenchWords, en: { paradigms: '', stems: '' } } as const;
const loaded = new Map<Language, Reader>();
const known = new WeakMap<Sentence, Clauses>();

/** The clauses of a sentence of a paragraph; worked out when they are first asked for, and once. */
export function clausesOf({ tokens, language }: Paragraph, sentence: Sentence): Clauses {
  const before = known.get(sentence);
  if (before) return before;
  const made = readClauses(readerOf(language), tokens.slice(sentence.from, sentence.to));
  known.set(sentence, made);
  return made;
}

/** What reads sentences of a language, unpacked on first use. */
export function readerOf(language: Language): Reader {
  return loaded.get(language) ?? finish(loadSyntax(language));
}

/** Unpacks what reads sentences of a language, in steps. */
export function* loadSyntax(language: Language): Steps<Reader> {
  const before = loaded.get(language);
  if (before) return before;
  const { lemmas, weights, attach } = packed[language];
  const lexicon = unpackLexicon(words[language].paradigms, words[language].stems);
  yield;
  const learnt = unpackWeights(weights);
  yield;
  const reader = { language, tagger: new Tagger(language, learnt, lexicon, unpackRules(lemmas.exceptions, lemmas.endings)), weights: unpackAttach(attach) };
  loaded.set(language, reader);
  return reader;
}
