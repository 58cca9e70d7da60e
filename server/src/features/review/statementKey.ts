import { hashText } from '../../base/hash.ts';
import type { Finding, Statement } from '../../compare/types.ts';

/** Fingerprint of a statement: its sentence, whatever the spaces, and how it was read. */
export function statementKey(statement: Statement, textOf: (file: string) => string): string {
  const { start, end } = statement.claim.sentence;
  const sentence = textOf(statement.file).slice(Math.min(start, statement.start), Math.max(end, statement.end)).replaceAll(/\s+/g, ' ').trim();
  return hashText([statement.file, statement.claim.attribute, statement.value, sentence].join('\n'));
}

/** Fingerprint of what a finding is about, whatever is said of it. */
export function topicKey({ code, subject, attribute, statements }: Finding): string {
  const about = statements.length > 1 ? (statements[0]?.claim.object ?? '') : (statements[0]?.file ?? '');
  return hashText([code, subject, attribute, about].join('\n'));
}
