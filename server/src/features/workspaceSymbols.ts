import type { EntityType } from '../extract/facts.ts';
import type { Steps } from '../base/steps.ts';
import type { SharedEntity } from '../corpus/types.ts';
import { compareText } from '../base/compareText.ts';
import { knownEntity } from './entities.ts';
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

/** Entities that are looked at in one step. */
const STEP = 500;

/** Entities of the folder with a name that holds all letters of the query in order, accents and case aside; best first. In steps: a folder has tens of thousands. */
export function* workspaceSymbols(view: View, query: string): Steps<FoundEntity[]> {
  const wanted = folded(query);
  const scored: Scored[] = [];
  let looked = 0;
  for (const shared of view.snapshot.entities.values()) {
    const best = [shared.name, ...shared.aliases].map((name) => ({ name, score: score(folded(name), wanted) })).sort((a, b) => b.score - a.score)[0];
    if (best && best.score > 0) scored.push({ shared, ...best, weight: shared.mentions.reduce((sum, { count }) => sum + count, 0) });
    if (++looked % STEP === 0) yield;
  }
  const ordered = scored.sort((a, b) => b.score - a.score || b.weight - a.weight || compareText(a.shared.id, b.shared.id)).slice(0, maxFound);
  const found: FoundEntity[] = [];
  for (const { shared, name } of ordered) {
    const place = firstMention(view, shared);
    if (place) found.push({ name: shared.name, type: shared.type, alias: name === shared.name ? '' : name, place });
    yield;
  }
  return found;
}

interface Scored {
  readonly shared: SharedEntity;
  readonly name: string;
  readonly score: number;
  readonly weight: number;
}

function firstMention(view: View, shared: SharedEntity): Place | undefined {
  for (const article of knownEntity(view, shared).articles) {
    const mention = article.facts.mentions.find(({ id }) => view.snapshot.entityOf(article.key, id) === shared.id);
    if (mention) return { file: article.file, start: mention.start, end: mention.end };
  }
  return undefined;
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
