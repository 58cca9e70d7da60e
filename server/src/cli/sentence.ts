import type { Finding } from '../compare/types.ts';
import type { Console } from './console.ts';
import { printable } from './excerpt.ts';

/** One sentence that says what a finding is about and between which values the sources stand. */
export function sentenceOf(finding: Finding, { translate }: Pick<Console, 'translate'>): string {
  const values = [...new Set(finding.statements.map(({ value }) => value))].map(printable).join(' | ');
  return translate('{0}, {1}: {2}', printable(finding.subjectName), finding.attribute, values);
}
