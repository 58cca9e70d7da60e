import { cardinals } from '../../server/src/locales/fr/numbers.ts';
import { conjugated } from './conjugation.ts';
import type { Entry } from './hunspell.ts';

/** A word with its forms and what each of them is, see `extract/syntax/lexicon.ts`. */
export interface Inflected {
  readonly lemma: string;
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** Fewer forms are no verb. */
const VERB_FORMS = 12;

/** The words of a French spelling dictionary that a text may hold: those of which a form is met, as `counts` has them, at least `least` times; names are left out. */
export function frenchLexicon(entries: readonly Entry[], counts: ReadonlyMap<string, number>, least: number): Inflected[] {
  return entries.flatMap((entry) => {
    const often = [...entry.forms].reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
    if (often < least || entry.word !== entry.word.toLowerCase() || !/^[a-zà-öø-ÿœæ-]+$/.test(entry.word) || entry.word.length < 2) return [];
    return [{ lemma: entry.word, forms: isVerb(entry) ? conjugated(entry.word, entry.forms) : nominal(entry) }];
  });
}

function isVerb({ word, forms }: Entry): boolean {
  return /(?:er|ir|re|ïr)$/.test(word) && forms.size >= VERB_FORMS;
}

/** *dix*, *vingt-deux*; *un* is an article far more often. */
function isNumber(word: string): boolean {
  return word !== 'un' && word !== 'une' && word.split('-').every((part) => part in cardinals || part === 'et' || part === 'mille' || part === 'cent' || part === 'vingts');
}

function nominal({ word, flags, forms }: Entry): Map<string, string[]> {
  if (isNumber(word)) return new Map([[word, ['Z']]]);
  const letter = flags.some((flag) => /^[FWG]/.test(flag)) ? 'G' : flags.some((flag) => /^[SXAI][.=]$/.test(flag)) ? 'H' : 'U';
  if (flags.some((flag) => /^U[m.]$/.test(flag))) return new Map([[word, ['Hs']], [`${word}s`, ['Hp']]]);
  if (letter === 'U') return new Map([[word, ['U']]]);
  const alone = /[sxz]$/.test(word);
  const of = (form: string): string[] => (form === word && alone ? [`${letter}s`, `${letter}p`] : [/[sx]$/.test(form) && !(form === word) ? `${letter}p` : `${letter}s`]);
  return new Map([...forms].map((form) => [form, of(form)]));
}
