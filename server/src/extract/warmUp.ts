import type { Steps } from '../base/steps.ts';
import type { Language } from '../text/types.ts';
import { conceptOf } from './concepts.ts';
import { loadDates } from './dates/index.ts';
import { loadGazetteer } from './entities/gazetteer.ts';
import { loadRecogniser } from './entities/model/index.ts';
import type { Analyse } from './pipeline.ts';

/** Sentences that make the families compile what they look for. */
const first: Readonly<Record<Language, string>> = {
  fr: 'Deux personnes sont arrivées mardi.',
  en: 'Two people arrived on Tuesday.',
};

/** Makes ready, in steps, what the first text would have to wait for: lists, models, grammars, patterns. */
export function* warmUp(analyse: Analyse): Steps<void> {
  yield* loadGazetteer();
  for (const language of ['fr', 'en'] as const) {
    yield* loadDates(language);
    yield;
    yield* loadRecogniser(language);
    yield;
    conceptOf('', language);
    yield;
    analyse(first[language], { language });
    yield;
  }
}
