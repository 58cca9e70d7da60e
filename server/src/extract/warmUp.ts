import type { Steps } from '../base/steps.ts';
import type { Language } from '../text/types.ts';
import { conceptOf } from './concepts.ts';
import { loadDates } from './dates/index.ts';
import { loadGazetteer } from './entities/gazetteer.ts';
import { loadRecogniser } from './entities/model/index.ts';
import type { Analyse } from './pipeline.ts';
import { loadSyntax } from './syntax/index.ts';

/** Short texts of which each makes other parts compile what they look for. */
const first: Readonly<Record<Language, readonly string[]>> = {
  fr: ['La halle rouvre', 'Publié le 4 juin 2024', 'Deux personnes sont arrivées mardi.', 'Selon Paul Ardant, les travaux auraient coûté près de 3 millions d’euros.'],
  en: ['The market reopens', 'Published 4 June 2024', 'Two people arrived on Tuesday.', 'According to Paul Ardan, the works may have cost about 3 million euros.'],
};

/** Makes ready, in steps, what the first text would have to wait for: lists, models, grammars, patterns. */
export function* warmUp(analyse: Analyse): Steps<void> {
  yield* loadGazetteer();
  for (const language of ['fr', 'en'] as const) {
    yield* loadDates(language);
    yield;
    yield* loadRecogniser(language);
    yield;
    yield* loadSyntax(language);
    yield;
    conceptOf('', language);
    yield;
    for (const text of first[language]) {
      analyse(text, { language });
      yield;
    }
  }
}
