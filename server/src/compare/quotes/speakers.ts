import { message } from '../../base/message.ts';
import type { EntityForm } from '../../extract/facts.ts';
import type { Outcome } from '../pair.ts';
import { passageOf, placeOf } from '../passage.ts';
import { alike } from '../values/entity.ts';
import type { Spoken } from './spoken.ts';
import type { Version } from './version.ts';

/** So many words are not said twice by chance. */
const LONG = 10;

/** The same words from two mouths. A warning only where the quotation is long, the same to the word, and both texts name a person in full. */
export function twoSpeakers({ a, b, common, inner, whole }: Version): Outcome[] {
  const [one, two] = [speakerOf(a), speakerOf(b)];
  if (!one || !two || inner.length > 0 || one.shared === two.shared || alike(one.name, two.name)) return [];
  const exact = whole && common >= LONG;
  return [
    {
      verdict: 'conflict',
      severity: exact ? 'warning' : 'hint',
      confidence: exact ? 0.8 : 0.5,
      a: one.stated,
      b: two.stated,
      reasons: [
        { message: message('{0} words in a row are the same in both quotations.', common) },
        { ...placeOf(one.stated), message: message('{0} has {1} say them.', one.stated.statement.outlet, one.name) },
        { ...placeOf(two.stated), message: message('{0} has {1} say them.', two.stated.statement.outlet, two.name) },
      ],
    },
  ];
}

/** Who speaks: a person whom the text names in full. A body may speak through a person, so it is no other speaker. */
function speakerOf({ article, quote }: Spoken): { readonly name: string; readonly shared: string; readonly stated: Outcome['a'] } | null {
  const { speaker, start, end } = quote;
  const form: EntityForm | undefined = speaker === null ? undefined : article.article.facts.entities.find(({ id }) => id === speaker);
  if (!form || form.type !== 'person' || !form.anchored || !form.name.includes(' ')) return null;
  const value = { kind: 'entity', id: form.id, name: form.name } as const;
  const attribution = { speaker: form.id, name: form.name, speakerClass: 'person' } as const;
  return { name: form.name, shared: article.shared(form.id), stated: passageOf(article, { start, end, topic: 'speaker', attribute: 'speaker', value, attribution }) };
}
