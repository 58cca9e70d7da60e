import classes from '../../locales/speakers.json' with { type: 'json' };
import { isAgency } from '../agencies.ts';
import type { Attribution, Mention } from '../facts.ts';
import { hashWord } from '../wordHash.ts';
import { folded } from '../words.ts';

type SpeakerClass = Attribution['speakerClass'];

/** Class of an unnamed speaker by its noun (*la préfecture* → authority); `undefined` for a noun that is no speaker. */
export function classOfNoun(word: string): SpeakerClass | undefined {
  const known = byHash.get(hashWord(word));
  return known !== undefined && known.noun === folded(word) ? known.speakerClass : undefined;
}

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

/** By hash, because every word of every sentence is asked for and hardly any is a speaker. */
const byHash: ReadonlyMap<number, { readonly noun: string; readonly speakerClass: SpeakerClass }> = new Map(
  Object.entries({ authority: classes.authority, organizer: classes.organizer, expert: classes.expert, agency: classes.agency }).flatMap(([name, nouns]) =>
    nouns.map((noun): [number, { readonly noun: string; readonly speakerClass: SpeakerClass }] => [hashWord(noun), { noun, speakerClass: name as SpeakerClass }]),
  ),
);
