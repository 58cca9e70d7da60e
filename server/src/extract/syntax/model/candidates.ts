import type { Language } from '../../../text/types.ts';
import { TAGS, tagNumber } from '../tags.ts';

/** The tags that a word may have. @param seen those that it was met with, for a common word @param forms what the lexicon says of it */
export function candidatesOf(text: string, initial: boolean, forms: readonly string[], language: Language, seen: readonly number[] | undefined): readonly number[] {
  const possible = seen ?? byForm(text, forms, language);
  const plain = text.toLowerCase();
  if (text === plain) return possible;
  const kept = initial || language === 'en' || text === text.toUpperCase() ? possible : possible.filter((tag) => !VERBS.has(tag));
  return kept.includes(NAME) ? kept : [...kept, NAME].sort((a, b) => a - b);
}

function byForm(text: string, forms: readonly string[], language: Language): readonly number[] {
  if (/^\d/.test(text)) return FIGURES;
  if (!/\p{L}/u.test(text)) return MARKS;
  return forms.length === 0 ? OPEN[language] : meaningsOf(forms);
}

/** What a word may be of which the lexicon has these forms. */
export function meaningsOf(forms: readonly string[]): number[] {
  return [...new Set(forms.flatMap((form) => meanings[form] ?? [form]).map(tagNumber))].filter((tag) => tag >= 0).sort((a, b) => a - b);
}

/** What forms of the lexicon may be beside themselves, see `Reading`. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  Hs: ['Ns', 'As'],
  Hp: ['Np', 'Ap'],
  Gs: ['Ns', 'As'],
  Gp: ['Np', 'Ap'],
  U: ['Ns', 'Np', 'As', 'Ap', 'P', 'B', 'I', 'X'],
  Z: ['M', 'Ns'],
  Vks: ['Vks', 'As', 'Ns'],
  Vkp: ['Vkp', 'Ap', 'Np'],
  Vg: ['Vg', 'As'],
  Vn: ['Vn', 'Ns'],
};

function numbersOf(names: readonly string[]): readonly number[] {
  return names.map(tagNumber).filter((tag) => tag >= 0).sort((a, b) => a - b);
}

const NAME = tagNumber('P');
/** No French verb has a capital inside a sentence. */
const VERBS: ReadonlySet<number> = new Set(TAGS.flatMap((tag, i) => (tag.startsWith('V') ? [i] : [])));
const FIGURES = numbersOf(['M', 'Ns', 'Np', 'As', 'P', 'X', 'B']);
const MARKS = numbersOf(['F', 'X', 'Ns', 'S', 'Kc', 'M']);
const NAMELIKE = ['Ns', 'Np', 'As', 'Ap', 'P', 'M', 'B', 'I', 'X'];
const OPEN: Readonly<Record<Language, readonly number[]>> = {
  fr: numbersOf([...NAMELIKE, ...TAGS.filter((tag) => tag.startsWith('V') && tag !== 'VM')]),
  en: numbersOf([...NAMELIKE, 'S', 'Ks', 'Vn', 'Vg', 'Vks', 'VP3s', 'VP3p', 'VJ3s', 'VY2p']),
};
