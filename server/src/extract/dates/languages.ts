import type { Language } from '../../text/types.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Grammar } from './machine/grammar.ts';

/** How each language writes time: the one list that a new language is added to. */
export const grammars: Readonly<Record<Language, Grammar>> = { fr: french, en: english };
