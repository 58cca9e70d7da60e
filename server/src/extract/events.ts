import type { ParagraphFacts } from './context.ts';
import { collect, happened, type Group } from './events/groups.ts';
import { participantsOf, placesOf } from './events/setting.ts';
import { publishedDays } from './published-days.ts';
import type { DayInterval, EventFrame, Published } from './facts.ts';
import { folded } from './words.ts';

/** Most events kept of an article. */
const MOST = 8;

/**
 * The events that an article tells of, the main one first: a type from the event nouns, told apart by rank (*sixième journée*) and
 * date, with the places and participants named around them and the days stated with them. Where neither the words of the
 * event nor, for the main one, the lead give its days they are presumed to be those of publication.
 */
export function findEvents(paragraphs: readonly ParagraphFacts[], published: Published): EventFrame[] {
  const groups = collect(paragraphs, published).slice(0, MOST);
  const taken = new Set<string>();
  return groups.map((group, i) => {
    const places = placesOf(paragraphs, group, i === 0);
    const id = freshId(`event:${group.type}:${group.rank ?? slug(discriminator(group, places))}`, taken);
    const days = group.days ?? (i === 0 ? (leadDay(paragraphs, published) ?? (happened.has(group.type) ? statedDay(paragraphs) : undefined)) : undefined);
    return { id, type: group.type, name: group.name, places, participants: i === 0 ? participantsOf(paragraphs) : [], days: days ?? publishedDays(published), ...(days ? {} : { presumed: true as const }), ...(group.rank === undefined ? {} : { rank: group.rank }) };
  });
}

/** Paragraphs whose dates may give the day of the main event, and how far from publication that day may lie. */
const LEAD = 4;
const BEFORE = 10;
const AFTER = 3;

/** The one recent day that the lead names (*samedi*, *ce mercredi*), if it names no other. */
function leadDay(paragraphs: readonly ParagraphFacts[], { value }: Published): DayInterval | undefined {
  if (value.length !== 10) return undefined;
  const published = Date.parse(value);
  const days = paragraphs.slice(0, LEAD).flatMap((facts) => facts.timexes).flatMap(({ earliest, latest }) => (earliest !== null && earliest === latest && near(Date.parse(earliest) - published) ? [earliest] : []));
  const [day, ...others] = new Set(days);
  return day === undefined || others.length > 0 ? undefined : { earliest: day, latest: day };
}

/** The one day that the lead states in full (*le 18 janvier 2014*): a report of a calamity long past is about that day. */
function statedDay(paragraphs: readonly ParagraphFacts[]): DayInterval | undefined {
  const days = paragraphs.slice(0, LEAD).filter(({ paragraph }) => paragraph.kind !== 'dateline' && paragraph.kind !== 'byline').flatMap((facts) => facts.timexes).flatMap(({ earliest, latest, anchor }) => (anchor === 'absolute' && earliest !== null && earliest === latest ? [earliest] : []));
  const [day, ...others] = new Set(days);
  return day === undefined || others.length > 0 ? undefined : { earliest: day, latest: day };
}

function near(distance: number): boolean {
  return distance >= -BEFORE * 86_400_000 && distance <= AFTER * 86_400_000;
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
