import type { EntityType } from '../extract/facts.ts';
import { compareText, knownEntity, mentionsOf } from './entities.ts';
import type { Place, View } from './view.ts';

/** An entity found by one of its names, at its earliest naming. */
export interface FoundEntity {
  readonly name: string;
  readonly type: EntityType;
  /** The other name that fitted, where the main one did not. */
  readonly alias: string;
  readonly place: Place;
}

const maxFound = 200;

/** Entities of the folder with a name that holds all letters of the query in order, accents and case aside; best first. */
export function workspaceSymbols(view: View, query: string): FoundEntity[] {
  const wanted = folded(query);
  const scored = [...view.snapshot.entities.values()].flatMap((shared) => {
    const names = [shared.name, ...shared.aliases];
    const best = names.map((name) => ({ name, score: score(folded(name), wanted) })).sort((a, b) => b.score - a.score)[0];
    return best && best.score > 0 ? [{ shared, ...best }] : [];
  });
  const weight = (found: (typeof scored)[number]): number => found.shared.mentions.reduce((sum, { count }) => sum + count, 0);
  const ordered = scored.toSorted((a, b) => b.score - a.score || weight(b) - weight(a) || compareText(a.shared.id, b.shared.id)).slice(0, maxFound);
  return ordered.flatMap(({ shared, name }) => {
    const place = mentionsOf(view, knownEntity(view, shared))[0];
    return place ? [{ name: shared.name, type: shared.type, alias: name === shared.name ? '' : name, place }] : [];
  });
}

/** 4: equal, 3: begins with, 2: a word begins with or holds, 1: letters in order, 0: no. */
function score(name: string, wanted: string): number {
  if (name === wanted) return 4;
  if (name.startsWith(wanted)) return 3;
  if (name.includes(wanted)) return 2;
  let from = 0;
  for (const char of wanted) {
    const at = name.indexOf(char, from);
    if (at < 0) return 0;
    from = at + char.length;
  }
  return 1;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}
