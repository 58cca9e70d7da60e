import type { ParagraphFacts } from '../context.ts';
import type { Mention } from '../facts.ts';
import { isAgency } from '../agencies.ts';
import { eventNounsIn } from './lexicon.ts';
import type { Group } from './groups.ts';

/** Paragraphs that count as lead for the setting of the main event. */
const LEAD = 5;
const MOST_PLACES = 6;
const MOST_PARTICIPANTS = 8;

/** Entity keys of the places of an event, those named in a sentence with its noun first, then (main event) those of the lead. */
export function placesOf(paragraphs: readonly ParagraphFacts[], group: Group, lead: boolean): string[] {
  const near: Mention[] = [];
  for (const facts of paragraphs) {
    const nouns = eventNounsIn(facts.paragraph);
    for (const sentence of nouns.size === 0 ? [] : facts.paragraph.sentences) {
      const noun = nouns.get(sentence.from)?.find(({ type }) => type === group.type);
      const start = noun && facts.paragraph.tokens[noun.from]?.start;
      if (start === undefined) continue;
      const places = facts.mentions.filter((mention) => mention.type === 'place' && mention.start >= sentence.start && mention.end <= sentence.end);
      near.push(...places.filter((place) => place.start > start), ...places.filter((place) => place.start < start));
    }
    if (near.length >= MOST_PLACES * 2) break;
  }
  const around = lead ? paragraphs.slice(0, LEAD).flatMap((facts) => facts.mentions.filter((mention) => mention.type === 'place')) : [];
  return keys([...near, ...around]).slice(0, MOST_PLACES);
}

/** Entity keys of the people and organisations of headline and lead, by number of namings in the article. */
export function participantsOf(paragraphs: readonly ParagraphFacts[]): string[] {
  const counts = new Map<string, number>();
  paragraphs.forEach((facts, i) => {
    for (const mention of facts.mentions) {
      if ((mention.type !== 'person' && mention.type !== 'organization') || isAgency(mention.name)) continue;
      if (i < LEAD || counts.has(mention.id)) counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_PARTICIPANTS).map(([id]) => id);
}

function keys(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.id))];
}
