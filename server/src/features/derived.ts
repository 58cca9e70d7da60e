import type { Finding } from '../compare/types.ts';
import { saidValue, sourceName } from './sources.ts';
import type { View } from './view.ts';

/**
 * The sentence of a tension that is derived and not read: a complete list of members leaves out somebody who had joined by then. Its two
 * statements are of different things, so their values cannot stand against each other. Undefined for any other finding.
 */
export function derivedSentence(view: View, finding: Finding): string | undefined {
  const list = finding.statements.find(({ claim }) => claim.value.kind === 'set');
  const joined = finding.statements.find(({ claim }) => claim.attribute === 'joined' && claim.value.kind === 'date');
  if (finding.verdict !== 'tension' || !list || !joined) return undefined;
  return view.translate(
    '{0}: the list of all members in {1} leaves out {2}, a member since {3} according to {4}.',
    list.claim.subjectName, sourceName(view, list), joined.claim.subjectName, saidValue(view, joined), sourceName(view, joined),
  );
}
