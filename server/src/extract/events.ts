import type { ParagraphFacts } from './context.ts';
import { collect, type Group } from './events/groups.ts';
import { participantsOf, placesOf } from './events/setting.ts';
import { publishedDays } from './published-days.ts';
import type { EventFrame, Published } from './facts.ts';
import { folded } from './words.ts';

/** Most events kept of an article. */
const MOST = 8;

/**
 * The events that an article tells of, the main one first: a type from the event nouns, told apart by rank (*sixième journée*) and
 * date, with the places and participants named around them and the days stated with them, else the days of publication.
 */
export function findEvents(paragraphs: readonly ParagraphFacts[], published: Published): EventFrame[] {
  const groups = collect(paragraphs, published).slice(0, MOST);
  const taken = new Set<string>();
  return groups.map((group, i) => {
    const places = placesOf(paragraphs, group, i === 0);
    const id = freshId(`event:${group.type}:${group.rank ?? slug(discriminator(group, places))}`, taken);
    return { id, type: group.type, name: group.name, places, participants: i === 0 ? participantsOf(paragraphs) : [], days: group.days ?? publishedDays(published), ...(group.days ? {} : { presumed: true as const }), ...(group.rank === undefined ? {} : { rank: group.rank }) };
  });
}

function discriminator(group: Group, places: readonly string[]): string {
  if (!group.main) return group.value ?? 'other';
  return places[0]?.replace(/^place:/, '') ?? group.value ?? 'main';
}

function freshId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
  taken.add(id);
  return id;
}

function slug(text: string): string {
  return folded(text).replace(/[^a-z0-9]+/g, '-');
}
