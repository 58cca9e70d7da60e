import type { Span } from '../../base/span.ts';
import type { ArticleEntities } from '../entities/index.ts';
import type { Decided, DecidedEntity, EntityForm, Mention } from '../facts.ts';
import { inPlaceOf, spansIn } from './spans.ts';

/** The names of an article after what people decided: words that are none, words that are one, and entities that are another one or have another name. */
export function decideNames(found: ArticleEntities, text: string, lines: readonly Span[], decided: Decided | undefined): ArticleEntities {
  if (!decided) return found;
  const known = new Map(decided.entities.map((entity) => [entity.id, entity]));
  const mentions = found.mentions.map((own, i) => decideLine(own, lines[i] ?? { start: 0, end: 0 }, decided).map((mention) => renamed(mention, known)));
  return { mentions, entities: formsOf(mentions, found.entities, known, (i, span) => wordsAt(text, lines[i], span)) };
}

function decideLine(own: readonly Mention[], line: Span, decided: Decided): readonly Mention[] {
  const spans = spansIn(line, decided, ['entity', 'none']);
  if (spans.length === 0) return own;
  const added = spans.flatMap((span): Mention[] => (span.kind === 'entity' ? [{ start: span.start, end: span.end, type: span.type, id: span.id, name: span.name, inferred: false }] : []));
  return inPlaceOf(own, spans, added);
}

/** Merges are followed from one to the next, a bounded number of times: two people may have merged in a circle. */
function renamed(mention: Mention, known: ReadonlyMap<string, DecidedEntity>): Mention {
  let { id, name } = mention;
  for (let steps = 0; steps < 8; steps++) {
    const decided = known.get(id);
    if (decided?.name !== undefined) name = decided.name;
    if (decided?.into === undefined || decided.into === id) break;
    id = decided.into;
  }
  return id === mention.id && name === mention.name ? mention : { ...mention, id, name, type: typeOf(id) ?? mention.type };
}

function typeOf(id: string): Mention['type'] | undefined {
  const type = id.slice(0, id.indexOf(':'));
  return (['person', 'organization', 'place', 'event', 'product'] as const).find((known) => known === type);
}

/** The entities that are still named, each with every form that is used of it. */
function formsOf(mentions: readonly (readonly Mention[])[], before: readonly EntityForm[], known: ReadonlyMap<string, DecidedEntity>, wordsOf: (line: number, span: Span) => string): EntityForm[] {
  const old = new Map(before.map((entity) => [renamed(asMention(entity), known).id, entity]));
  const entities = new Map<string, { form: Mention; forms: Set<string> }>();
  for (const [i, own] of mentions.entries()) {
    for (const mention of own) {
      const entity = entities.get(mention.id) ?? { form: mention, forms: new Set([mention.name]) };
      entity.forms.add(wordsOf(i, mention));
      entities.set(mention.id, entity);
    }
  }
  return [...entities.values()].map(({ form, forms }) => ({ id: form.id, type: form.type, name: form.name, forms: [...forms], anchored: old.get(form.id)?.anchored ?? true }));
}

function asMention({ id, type, name }: EntityForm): Mention {
  return { start: 0, end: 0, id, type, name, inferred: false };
}

function wordsAt(text: string, line: Span | undefined, { start, end }: Span): string {
  const from = line?.start ?? 0;
  return text.slice(from + start, from + end).replaceAll(/\s+/g, ' ').replaceAll('’', "'");
}
