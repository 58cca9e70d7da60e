import type { Story } from '../../features/board/stories.ts';
import type { View } from '../../features/view.ts';
import { escapeHtml } from './escape.ts';
import { findingHtml } from './finding.ts';
import { storyPictures } from './story.ts';

/** A story of some folder. */
export interface BoardStory {
  readonly id: string;
  readonly story: Story;
  readonly view: View;
}

/**
 * What the panel *Facts and Sources* shows of one story: a choice among all, its pictures, its findings. Links are those of the view. An
 * unknown `chosen` shows the first story.
 */
export function boardHtml(stories: readonly BoardStory[], chosen: string, { translate }: Pick<View, 'translate'>): { html: string; story: string } {
  const shown = stories.find(({ id }) => id === chosen) ?? stories[0];
  if (!shown) return { html: `<p>${escapeHtml(translate('No two articles of this folder speak of the same thing yet.'))}</p>`, story: '' };
  const { story, view, id } = shown;
  const options = stories.map((other) => `<option value="${escapeHtml(other.id)}"${other === shown ? ' selected' : ''}>${escapeHtml(labelOf(other.story, translate))}</option>`);
  const saves = [['md', 'Markdown'], ['html', 'HTML'], ['svg', 'SVG'], ['png', 'PNG']].map(([format, name]) => `<button data-save="${format}" aria-label="${escapeHtml(translate('Save as {0}', name ?? ''))}">${name}</button>`);
  const findings = view.comparison.findings.filter(({ severity, statements }) => severity !== 'hint' && statements.some(({ article }) => story.articles.includes(article)));
  const html = [
    `<div class="bar"><label>${escapeHtml(translate('Story'))} <select id="story">${options.join('')}</select></label><span class="saves">${escapeHtml(translate('Save as'))} ${saves.join(' ')}</span></div>`,
    `<h1>${escapeHtml(translate('Facts and sources'))}</h1>`,
    `<h2>${escapeHtml(story.title)}</h2>`,
    storyPictures(story, view, view.linkTo),
    ...findings.map((finding) => findingHtml(finding, view, view.linkTo)),
  ].join('\n');
  return { html, story: id };
}

function labelOf({ title, articles, questions }: Story, translate: View['translate']): string {
  const conflicts = questions.filter(({ verdict }) => verdict === 'conflict').length;
  return conflicts > 0 ? translate('{0} ({1} articles, conflicts: {2})', title, articles.length, conflicts) : translate('{0} ({1} articles)', title, articles.length);
}
