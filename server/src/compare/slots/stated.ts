import { passageOf } from '../passage.ts';
import type { Stated } from '../prepared.ts';
import { attributeOf, topicOf } from './kinds.ts';
import type { Filled } from './slot.ts';

/** The statement of a slot: the name or notion that fills it. */
export function statedOf({ article, kind, key, name, start, end }: Filled): Stated {
  const value = kind.startsWith('?') ? ({ kind: 'truth', value: key === 'yes' } as const) : ({ kind: 'text', value: name } as const);
  return passageOf(article, { start, end, topic: topicOf(kind), attribute: attributeOf(kind), value });
}
