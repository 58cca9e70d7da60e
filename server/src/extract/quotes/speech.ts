import en from '../../locales/en/speech.json' with { type: 'json' };
import fr from '../../locales/fr/speech.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';

/** True for a form of a verb of saying (*déclaré*, *estime*, *said*). Expects lower case. */
export function isSpeechVerb(word: string, language: Language): boolean {
  return verbs[language].has(word);
}

/** True for a pronoun that may be the speaker, with the enclitic ones (*a-t-il déclaré*). */
export function isSpeakerPronoun(word: string, language: Language): boolean {
  return pronouns[language].has(word);
}

const verbs: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(fr.verbs), en: new Set(en.verbs) };
const pronouns: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(fr.pronouns), en: new Set(en.pronouns) };
