import type { Message } from '../base/message.ts';
import { message } from '../base/message.ts';
import type { Finding, Verdict } from '../compare/types.ts';
import { derivedSentence } from '../features/derived.ts';
import { subjectAndAttribute } from '../features/labels.ts';
import { reasonText } from '../features/reasons.ts';
import { saidValue } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { printable } from './printable.ts';

/** {0} is what it is about, {1} the values. */
const sentences: Readonly<Record<Verdict, Message>> = {
  conflict: message('The articles contradict each other on {0}: {1}.'),
  tension: message('The articles do not sit well together on {0}: {1}.'),
  dispute: message('Those who are quoted disagree on {0}: {1}.'),
  correction: message('A later article corrects {0}: {1}.'),
  evolution: message('{0} moves with time: {1}.'),
  refined: message('The articles are more or less exact on {0}: {1}.'),
  corroborated: message('The articles agree on {0}: {1}.'),
};

const within = message('The article contradicts itself on {0}: {1}.');
const maxValues = 5;

/** A finding in one sentence that names no article: what it is about, and the values that were given, the earliest first. */
export function sentenceOf(finding: Finding, view: View): string {
  const derived = derivedSentence(view, finding);
  if (derived !== undefined) return printable(derived);
  const [subject, attribute] = subjectAndAttribute(view, finding);
  const about = subject === '' ? attribute : `${subject} (${attribute})`;
  const alone = finding.verdict === 'conflict' && new Set(finding.statements.map(({ article }) => article)).size === 1;
  const { template } = alone ? within : sentences[finding.verdict];
  return printable(view.translate(template, about, alone && finding.statements.length === 1 ? onlyReason(finding, view) : valuesOf(finding, view)));
}

function valuesOf(finding: Finding, view: View): string {
  const all = [...new Set([...finding.statements].sort(byTime).map((statement) => saidValue(view, statement)))];
  const values = all.length > maxValues ? [...all.slice(0, maxValues), '…'] : all;
  return finding.verdict === 'evolution' ? values.join(' → ') : new Intl.ListFormat(view.locale, { type: 'disjunction' }).format(values);
}

/** What is wrong with a statement that contradicts no other one. */
function onlyReason(finding: Finding, view: View): string {
  return finding.why.slice(0, 1).map((reason) => reasonText(view, finding, reason).replace(/\.$/, '')).join('');
}
