import type { Message } from '../base/message.ts';
import { message } from '../base/message.ts';
import type { Finding, Verdict } from '../compare/types.ts';
import { attributeLabel } from '../features/labels.ts';
import { saidValue } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { printable } from './printable.ts';

/** {0} is what it is about, {1} which of its properties, {2} the values. */
const sentences: Readonly<Record<Verdict, Message>> = {
  conflict: message('The articles contradict each other on {0} ({1}): {2}.'),
  tension: message('The articles do not sit well together on {0} ({1}): {2}.'),
  dispute: message('Those who are quoted disagree on {0} ({1}): {2}.'),
  correction: message('A later article corrects {0} ({1}): {2}.'),
  evolution: message('{0} ({1}) moves with time: {2}.'),
  refined: message('The articles are more or less exact on {0} ({1}): {2}.'),
  corroborated: message('The articles agree on {0} ({1}): {2}.'),
};

const within = message('The article contradicts itself on {0} ({1}): {2}.');

/** A finding in one sentence that names no article: what it is about, and the values that were given, the earliest first. */
export function sentenceOf(finding: Finding, view: View): string {
  const label = attributeLabel(finding.attribute);
  const values = [...new Set([...finding.statements].sort(byTime).map((statement) => printable(saidValue(view, statement))))];
  const listed = finding.verdict === 'evolution' ? values.join(' → ') : new Intl.ListFormat(view.locale, { type: 'disjunction' }).format(values);
  const alone = finding.verdict === 'conflict' && new Set(finding.statements.map(({ article }) => article)).size === 1;
  return view.translate((alone ? within : sentences[finding.verdict]).template, printable(finding.subjectName), view.translate(label.template, ...label.args), listed);
}
