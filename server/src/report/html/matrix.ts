import type { Cell, Column, Matrix, Row } from '../../features/board/matrix.ts';
import { verdictLabels } from '../../features/labels.ts';
import type { Wording } from '../../features/wording.ts';
import { escapeHtml } from './escape.ts';
import { passageLink, type Href } from './links.ts';
import { markIcon } from './marks.ts';

/**
 * A matrix as an HTML table: facts down, sources across. A source that says nothing has a dash and the word for screen readers. Where
 * sources differ, what says the same has the same letter.
 */
export function matrixTable({ columns, rows }: Matrix, wording: Wording, href: Href): string {
  const { translate } = wording;
  const head = `<tr><th scope="col">${escapeHtml(translate('Fact'))}</th>${columns.map((column) => columnHead(column, wording, href)).join('')}</tr>`;
  const body = rows.map((row) => `<tr class="${row.verdict}">${rowHead(row, wording)}${row.cells.map((cells, at) => cellHtml(cells, row, columns[at], wording, href)).join('')}</tr>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(translate('Facts and sources'))}"><table class="matrix"><thead>${head}</thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Verdicts under which sources stand on sides. */
const divided = new Set(['conflict', 'tension', 'dispute', 'correction', 'evolution']);

function columnHead({ name, headline, date, place, group }: Column, { translate }: Wording, href: Href): string {
  const shared = translate('Sources with the same number depend on each other.');
  return `<th scope="col">${passageLink(place, href, `<span title="${escapeHtml(headline)}">${escapeHtml(name)}</span>`)}<span class="date">${escapeHtml(date)} <span class="group" title="${escapeHtml(shared)}">${group}</span></span></th>`;
}

function rowHead({ subject, attribute, verdict }: Row, { translate }: Wording): string {
  const about = [subject, attribute].filter(Boolean).map(escapeHtml);
  return `<th scope="row">${markIcon(verdict)} ${about.length > 1 ? `<strong>${about[0]}</strong>, ${about[1]}` : `<strong>${about.join('')}</strong>`} <span class="verdict">${escapeHtml(translate(verdictLabels[verdict].template))}</span></th>`;
}

function cellHtml(cells: readonly Cell[], row: Row, column: Column | undefined, { translate }: Wording, href: Href): string {
  if (cells.length === 0) return `<td class="silent"><span aria-hidden="true">–</span><span class="spoken">${escapeHtml(translate('silent'))}</span></td>`;
  const said = cells.map(({ value, side, place, words }) => {
    const letter = divided.has(row.verdict) ? `<span class="side side${side % 6}">${sideLetter(side)}</span> ` : '';
    return `<span class="said">${letter}${passageLink(place, href, `<span title="${escapeHtml(words)}">${escapeHtml(value)}</span>`, `${value}, ${column?.name ?? ''}`)}</span>`;
  });
  return `<td>${said.join('<br>')}</td>`;
}

/** A, B, … Z, then 27, 28, … */
export function sideLetter(side: number): string {
  return side < 26 ? String.fromCharCode(65 + side) : String(side + 1);
}
