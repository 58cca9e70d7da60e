import type { SharedEntity } from '../corpus/types.ts';
import type { EntityType } from '../extract/facts.ts';
import { fold } from '../extract/entities/fold.ts';
import { compareText } from '../base/compareText.ts';
import { knownEntity, mentionsOf } from './entities.ts';
import { roleOf } from './marks/roles.ts';
import { sourceDate, sourceName } from './sources.ts';
import type { Place, View } from './view.ts';

/** An entity as a list shows it. */
export interface ListedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other forms, most used first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly sources: number;
  readonly role?: string;
}

/** The entities of a folder, those of most articles first, whose name or other form holds `filter`; at most `limit`, and how many there are. */
export function listEntities(view: View, filter: string, limit: number): { readonly entities: readonly ListedEntity[]; readonly total: number } {
  const wanted = fold(filter.trim());
  const found = [...view.snapshot.entities.values()].filter((entity) => wanted === '' || [entity.name, ...entity.aliases].some((form) => fold(form).includes(wanted)));
  const ordered = found.sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name));
  return { entities: ordered.slice(0, limit).map((entity) => listed(view, entity)), total: found.length };
}

function listed(view: View, entity: SharedEntity): ListedEntity {
  const role = roleOf(view, entity.id);
  return {
    ...(role === undefined ? {} : { role }),
    id: entity.id, type: entity.type, name: entity.name,
    aliases: entity.aliases.filter((alias) => alias !== entity.name),
    mentions: entity.mentions.reduce((sum, { count }) => sum + count, 0),
    sources: entity.mentions.length,
  };
}

/** Where an entity is named, source by source in order of time. */
export interface MentionsInSource {
  readonly source: string;
  readonly date: string;
  readonly places: readonly (Place & { readonly line: string })[];
}

const maxMentions = 200;

export function mentionsBySource(view: View, id: string): MentionsInSource[] {
  const shared = view.snapshot.entities.get(id);
  if (!shared) return [];
  const entity = knownEntity(view, shared);
  const places = mentionsOf(view, entity).slice(0, maxMentions);
  const files = new Map(entity.articles.map((article) => [article.file, article]));
  return [...files.values()].map((article) => ({
    source: sourceName(view, article),
    date: sourceDate(view, article.facts.published.value),
    places: places.filter(({ file }) => file === article.file).map((place) => ({ ...place, line: lineAround(view, place) })),
  })).filter((source) => source.places.length > 0);
}

const context = 40;

/** The words around a place, one line. */
function lineAround(view: View, { file, start, end }: Place): string {
  const text = view.textOf(file);
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - context);
  const to = text.indexOf('\n', end);
  return text.slice(from, Math.min(to < 0 ? text.length : to, end + context)).trim();
}
