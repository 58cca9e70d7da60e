import classes from '../../locales/speakers.json' with { type: 'json' };
import { isAgency } from '../agencies.ts';
import type { Attribution, Mention } from '../facts.ts';
import { wordClass } from '../wordClasses.ts';
import { folded } from '../words.ts';

type SpeakerClass = Attribution['speakerClass'];

/** Class of an unnamed speaker by its noun (*la préfecture* → authority); `undefined` for a noun that is no speaker. */
export function classOfNoun(word: string): SpeakerClass | undefined {
  return nouns.get(folded(word));
}

/** Words that {@link classOfNoun} knows. */
export const SPEAKER = wordClass((lower) => classOfNoun(lower) !== undefined);

/** Attribution to a named speaker; `title` holds the words before the name (*le ministre de l'Intérieur* X). */
export function namedSpeaker(mention: Mention, title: readonly string[]): Attribution {
  return { speaker: mention.id, name: mention.name, speakerClass: classOfName(mention, title) };
}

/** Attribution to an unnamed body: the key is its folded noun without plural, so that *les syndicats* and *le syndicat* are one. */
export function unnamedSpeaker(noun: string, speakerClass: SpeakerClass): Attribution {
  return { speaker: folded(noun).replace(/s$/, ''), name: noun, speakerClass };
}

function classOfName(mention: Mention, title: readonly string[]): SpeakerClass {
  if (mention.type === 'organization' && isAgency(mention.name)) return 'agency';
  const words = mention.type === 'person' ? title : [...mention.name.split(/[\s’'-]+/), mention.name, ...title];
  for (const word of words) {
    const found = classOfNoun(word);
    if (found) return found;
  }
  return mention.type === 'person' ? 'person' : 'other';
}

const nouns: ReadonlyMap<string, SpeakerClass> = new Map(
  Object.entries({ authority: classes.authority, organizer: classes.organizer, expert: classes.expert, agency: classes.agency }).flatMap(([name, words]) => words.map((noun): [string, SpeakerClass] => [noun, name as SpeakerClass])),
);
