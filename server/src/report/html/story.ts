import { lanesOf } from '../../features/board/lanes.ts';
import { matrixOf } from '../../features/board/matrix.ts';
import type { Story } from '../../features/board/stories.ts';
import type { View } from '../../features/view.ts';
import { escapeHtml } from './escape.ts';
import { legend } from './legend.ts';
import type { Href } from './links.ts';
import { matrixTable } from './matrix.ts';
import { timelineSvg } from './timeline.ts';

/** The pictures of a story as HTML: its matrix, its line of time where it has dates, and what the marks stand for. */
export function storyPictures(story: Story, view: View, href: Href): string {
  const { translate } = view;
  const matrix = matrixOf(view, story);
  const timeline = timelineSvg(lanesOf(matrix), view, href);
  return [
    `<h3>${escapeHtml(translate('Facts and sources'))}</h3>`,
    matrixTable(matrix, view, href),
    ...(timeline === '' ? [] : [`<h3>${escapeHtml(translate('What was said when'))}</h3>`, `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(translate('What was said when'))}">${timeline}</div>`]),
    legend(new Set(matrix.rows.map(({ verdict }) => verdict)), view),
  ].join('\n');
}
