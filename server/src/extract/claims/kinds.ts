import { nouns as en } from '../../locales/en/nouns.ts';
import { nouns as fr } from '../../locales/fr/nouns.ts';
import { singular } from '../quantities/noun.ts';
import type { Language } from '../../text/types.ts';

/** The kind of thing that a noun names (*toile*, *tableau* → `painting`), or the noun in the singular. Expects lower case. */
export function kindOf(noun: string, language: Language): string {
  const single = singular(noun, language);
  return kinds[language].get(single) ?? single;
}

const kinds: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: table(fr), en: table(en) };

function table(nouns: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(nouns).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])));
}
