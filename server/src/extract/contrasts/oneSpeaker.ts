import type { ArticleContext } from '../context.ts';
import type { Attribution } from '../facts.ts';
import { folded } from '../words.ts';

/** Characters around a name in which the noun of its office stands. */
const BESIDE = 60;

/** *Le maire, Paul Roux … M. Roux*: true for a noun and a person where the noun stands beside the name somewhere in the article. */
export function isOneSpeaker({ paragraphs }: ArticleContext, one: Attribution | undefined, two: Attribution | undefined): boolean {
  if (!one || !two || one.speaker.startsWith('person:') === two.speaker.startsWith('person:')) return false;
  const [person, noun] = one.speaker.startsWith('person:') ? [one, two] : [two, one];
  return paragraphs.some(({ paragraph: { text }, mentions }) => mentions.some(({ id, start, end }) => id === person.speaker && folded(text.slice(Math.max(0, start - BESIDE), end + BESIDE)).includes(noun.speaker)));
}
