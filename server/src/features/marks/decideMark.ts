import { decisionId, urnOf } from '../../desk/identity.ts';
import { entityTypes } from '../../corpus/decided.ts';
import type { Decision, Details } from '../../desk/types.ts';
import type { ClaimAbout } from '../../extract/facts.ts';
import { slug } from '../../extract/entities/fold.ts';
import { targetAt, type Hand } from '../review/decide.ts';
import type { View } from '../view.ts';
import type { MarkAt } from './markAt.ts';

/** What a person says of words. `entity` and `name` where it is somebody or something in particular, `value` of a date. */
export interface MarkChoice {
  readonly label: string;
  readonly verdict: 'accepted' | 'rejected';
  readonly scope: 'here' | 'article' | 'everywhere';
  readonly entity?: string;
  readonly name?: string;
  readonly value?: string;
  /** What a claim is about. */
  readonly about?: ClaimAbout;
}

/** The words that a mark is about. */
type Words = Pick<MarkAt, 'start' | 'end' | 'words' | 'label' | 'entity' | 'quotation'>;

/** The decision that marks words, or says that they are no such thing: on this passage, on all of these words in the file, or everywhere. */
export function decideMark(view: View, file: string, at: Words, choice: MarkChoice, hand: Hand): Decision {
  const { label, verdict, scope } = choice;
  const span = label === 'speaker' && at.quotation ? at.quotation : at;
  const about = scope === 'everywhere' ? [scope, at.words] : scope === 'article' ? [scope, file, at.words] : [scope, file, view.textOf(file).slice(Math.max(0, span.start - 32), span.end + 32), at.words];
  const layer = label === 'speaker' ? 'speaker' : entityTypes.some((type) => type === label) || label === 'date' ? 'text' : label;
  return {
    id: decisionId('mark', layer, ...about), kind: 'mark', tag: label, ...hand,
    targets: [targetAt(view, { file, start: span.start, end: span.end })],
    details: { scope, verdict, ...(scope === 'here' ? {} : { forms: [at.words] }), ...meaning(at, choice) },
  };
}

/** Who or what is meant: who the person names, else who it was taken for, else somebody of that name. */
function meaning(at: Words, { label, verdict, entity, name, value, about }: MarkChoice): Details {
  if (verdict === 'rejected') return {};
  if (label === 'claim' && about) return aboutWhat(about);
  if (label === 'date') return value === undefined ? {} : { value };
  if (label === 'speaker') return entity === undefined ? {} : { entity, ...(name === undefined ? {} : { name }) };
  if (!entityTypes.some((type) => type === label)) return {};
  const known = entity === undefined && name === undefined && at.label === label ? at.entity : undefined;
  const shown = name ?? known?.name ?? at.words;
  return { entity: entity || (known?.id ?? `${label}:${slug(shown)}`), name: shown };
}

function aboutWhat({ subject, ...rest }: ClaimAbout): Details {
  return { entity: subject, ...rest };
}

/** Who is who: a merge, a main name, another name, a role. One decision for each key that the articles know the entity by. */
export function decideEntity(view: View, id: string, action: 'merge' | 'name' | 'alias' | 'role', { into, name }: { readonly into?: string; readonly name?: string }, hand: Hand): Decision[] {
  const entity = view.snapshot.entities.get(id);
  if (!entity || (action === 'merge' ? into === undefined || into === id : !name)) return [];
  const keys = action === 'merge' || action === 'name' ? ownKeys(view, id) : [id];
  const forms = [...new Set([entity.name, ...entity.aliases])];
  const known = into === undefined ? undefined : view.snapshot.entities.get(into);
  return keys.map((key): Decision => ({
    id: decisionId('entity', action, key, ...(action === 'alias' ? [name ?? ''] : [])), kind: 'entity', tag: action, ...hand,
    targets: [{ file: urnOf('entity', key) }],
    details: action === 'merge'
      ? { entity: key, into: into ?? '', name: known?.name ?? name ?? '', forms }
      : action === 'alias' ? { entity: key, name: entity.name, forms: [name ?? ''] } : { entity: key, name: name ?? '', forms },
  }));
}

/** The keys under which single articles know a shared entity. */
function ownKeys({ snapshot }: View, id: string): string[] {
  const keys = new Set<string>();
  for (const { article } of snapshot.entities.get(id)?.mentions ?? []) {
    for (const own of snapshot.articles.get(article)?.facts.entities ?? []) if (snapshot.entityOf(article, own.id) === id) keys.add(own.id);
  }
  return [...keys].sort();
}
