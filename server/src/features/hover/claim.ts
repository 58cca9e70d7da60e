import type { Finding, Statement } from '../../compare/types.ts';
import { subjectAndAttribute, verdictLabels } from '../labels.ts';
import { escapeMarkdown, link, table } from '../markdown.ts';
import { reasonText } from '../reasons.ts';
import { saidValue, sourceRow } from '../sources.ts';
import { samePlace, type Topic } from '../statements.ts';
import type { View } from '../view.ts';

const maxRows = 12;
const maxReasons = 8;

/** A statement: its value, what every other source says of the same thing, the verdict in one sentence, and the reasons. */
export function hoverClaim(view: View, topic: Topic): string {
  const [subject, attribute] = subjectAndAttribute(view, topic);
  const about = [subject && `**${escapeMarkdown(subject, 60)}**`, escapeMarkdown(attribute)].filter(Boolean).join(', ');
  const head = view.translate('{0}: {1}', about, `**${escapeMarkdown(saidValue(view, topic.statement))}**`);
  const others = topic.statements.filter((statement) => !samePlace(statement, topic.statement));
  return [head, verdict(view, topic, others), ...sources(view, others), ...topic.findings.flatMap((finding) => reasons(view, finding))].join('\n\n');
}

function verdict(view: View, topic: Topic, others: readonly Statement[]): string {
  const { translate } = view;
  const finding = topic.findings[0];
  if (finding) return verdictSentence(view, finding, topic.statement);
  const fact = topic.facts.find((known) => known.statements.some((statement) => samePlace(statement, topic.statement)));
  const sourceCount = new Set(fact?.statements.map(({ article }) => article)).size;
  if (fact && sourceCount > 1) return translate('Stated by {0} sources, {1} independent.', sourceCount, fact.independentSources);
  return others.length > 0 ? translate('No other source gives this value.') : translate('No other source speaks of this.');
}

function verdictSentence(view: View, finding: Finding, statement: Statement): string {
  const values = [...new Set(finding.statements.filter((other) => other.value !== statement.value).map((other) => escapeMarkdown(saidValue(view, other))))];
  const label = view.translate(verdictLabels[finding.verdict].template);
  if (values.length === 0) return `**${label}**`;
  return `**${label}** – ${view.translate('others say {0}.', values.slice(0, 4).join(' / ') + (values.length > 4 ? ' / …' : ''))}`;
}

function sources(view: View, others: readonly Statement[]): string[] {
  if (others.length === 0) return [];
  const { translate } = view;
  const shown = table([translate('Source'), translate('Date'), translate('Says')], others.slice(0, maxRows).map((statement) => sourceRow(view, statement)));
  return others.length > maxRows ? [shown, translate('… and {0} more.', others.length - maxRows)] : [shown];
}

function reasons(view: View, finding: Finding): string[] {
  const lines = finding.why.slice(0, maxReasons).map((reason) => {
    const { file, span } = reason;
    const sentence = escapeMarkdown(reasonText(view, finding, reason), 300);
    return `- ${sentence}${file && span ? ` ${link('→', view.linkTo({ file, ...span }))}` : ''}`;
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}
