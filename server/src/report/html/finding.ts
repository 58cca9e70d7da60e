import type { Finding, Statement } from '../../compare/types.ts';
import { reasonText } from '../../features/reasons.ts';
import { sourceDate, sourceName } from '../../features/sources.ts';
import { byTime } from '../../features/statements.ts';
import type { View } from '../../features/view.ts';
import { excerpt } from '../excerpt.ts';
import { sentenceOf } from '../sentence.ts';
import { escapeHtml } from './escape.ts';
import { passageLink, type Href } from './links.ts';
import { markIcon } from './marks.ts';

/** One finding as HTML: what it is in a sentence, each passage with its source, and the reasons. */
export function findingHtml(finding: Finding, view: View, href: Href): string {
  const reasons = finding.why.map((reason) => `<li>${escapeHtml(reasonText(view, finding, reason))}</li>`);
  return [
    `<article class="finding ${finding.verdict}" id="${escapeHtml(finding.id)}">`,
    `<p>${markIcon(finding.verdict)} <strong>${escapeHtml(sentenceOf(finding, view))}</strong> <span class="faint">${escapeHtml(finding.code)}</span></p>`,
    ...[...finding.statements].sort(byTime).map((statement) => passageHtml(statement, view, href)),
    ...(reasons.length > 0 ? [`<details><summary>${escapeHtml(view.translate('Why:'))}</summary><ul>${reasons.join('')}</ul></details>`] : []),
    '</article>',
  ].join('\n');
}

function passageHtml(statement: Statement, view: View, href: Href): string {
  const { before, words, after } = excerpt(view.textOf(statement.file), statement);
  const source = sourceName(view, statement);
  const date = sourceDate(view, statement.published);
  return `<blockquote>${passageLink(statement, href, escapeHtml(source))} <span class="faint">${escapeHtml(date)}</span><br>${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}</blockquote>`;
}
