import type { Topic } from '../traits.ts';

/** What the disagreements of a kind of slot are about. */
export function topicOf(kind: string): Topic {
  return topics.get(kind) ?? 'statement';
}

const topics: ReadonlyMap<string, Topic> = new Map([['person', 'role'], ['organization', 'role'], ['role', 'role'], ['portfolio', 'role'], ['place', 'place'], ['site', 'place'], ['room', 'place'], ['compass', 'place']]);

/** The attribute of a slot's statement. */
export function attributeOf(kind: string): string {
  return kind.startsWith('?') ? 'whether' : (attributes.get(kind) ?? 'which');
}

const attributes: ReadonlyMap<string, string> = new Map([['person', 'who'], ['organization', 'which-body'], ['place', 'where'], ['site', 'where'], ['room', 'where'], ['role', 'which-office'], ['portfolio', 'which-office']]);

const slots: ReadonlySet<string> = new Set(['whether', 'which', ...attributes.values()]);

/** True for the attribute of a slot's statement. */
export function isOfSlot(attribute: string): boolean {
  return slots.has(attribute);
}

/** True for the attributes of what may be otherwise the next day: open or closed, free or in prison, who holds an office. */
export function changes(attribute: string): boolean {
  return attribute !== 'where' && attribute !== 'which';
}
