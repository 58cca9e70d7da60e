import { hashText } from '../../base/hash.ts';
import type { Prepared } from '../prepared.ts';

/**
 * A fingerprint of all that a comparison asks of an article: `hash` is that of its text and options; whom its keys are linked to depends
 * on other articles.
 */
export function printOf({ article: { facts, outlet }, published, dated, copied, shared }: Prepared, hash: string): string {
  const links = new Map<string, string>();
  collect(facts, (id) => {
    const link = shared(id);
    if (link !== id) links.set(id, link);
  });
  return hashText(`${hash} ${facts.index} ${outlet} ${JSON.stringify([published, dated, copied?.copies.map(({ key }) => key) ?? [], [...links].sort(([a], [b]) => (a < b ? -1 : 1))])}`);
}

/** Long texts in which no key stands by itself. */
const packed: ReadonlySet<string> = new Set(['lead', 'gist', 'shingles', 'figures', 'slots', 'marks', 'lines', 'headlineText']);
/** Types of entities are words like `organization`. */
const LONGEST_TYPE = 16;

/** Calls back with every string that may be the key of an entity, wherever it stands. */
function collect(value: unknown, tell: (id: string) => void): void {
  if (typeof value === 'string') {
    const colon = value.indexOf(':');
    if (colon > 0 && colon <= LONGEST_TYPE) tell(value);
  } else if (Array.isArray(value)) for (const item of value) collect(item, tell);
  else if (typeof value === 'object' && value !== null) for (const key in value) if (!packed.has(key)) collect((value as Readonly<Record<string, unknown>>)[key], tell);
}
