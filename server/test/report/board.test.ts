import { describe, expect, it } from 'vitest';
import { storiesOf } from '../../src/features/board/stories.ts';
import { boardHtml, type BoardStory } from '../../src/report/html/board.ts';
import { storyMarkdown } from '../../src/report/markdown.ts';
import { toyView } from '../toyEngine.ts';

const view = toyView({
  'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021, Mara Lind said.\n',
  'b.txt': 'published 2023-06-01\nSince Valmont joined Orda in 2023, all is well.\n',
  'c.txt': 'published 2024-01-01\nKern joined Orda in 2021.\n',
  'd.txt': 'published 2024-01-01\nKern joined Orda in 1999, | they say.\n',
});
const stories: BoardStory[] = storiesOf(view).map((story) => ({ id: `folder ${story.id}`, story, view }));

describe('the panel Facts and Sources', () => {
  it('shows the story that was chosen, and the gravest one else', () => {
    expect(stories.map(({ id }) => boardHtml(stories, id, view).story)).toEqual(stories.map(({ id }) => id));
    expect(boardHtml(stories, 'gone', view).story).toBe(stories[0]?.id);
  });
  it('offers all stories and the ways to save', () => {
    const { html } = boardHtml(stories, '', view);
    expect([...html.matchAll(/<option [^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual(stories.map(({ story }) => `${story.title} (2 articles, conflicts: 1)`));
    expect([...html.matchAll(/data-save="(\w+)"/g)].map(([, format]) => format)).toEqual(['md', 'html', 'svg', 'png']);
  });
  it('says so where there is nothing to show', () => expect(boardHtml([], '', view)).toEqual({ html: '<p>No two articles of this folder speak of the same thing yet.</p>', story: '' }));
});

describe('a story as Markdown', () => {
  it('is a table of facts and sources, and the findings with their passages', () => {
    const story = stories.find(({ story: { articles } }) => articles.includes('c.txt#0'))?.story;
    expect(story && storyMarkdown(story, view)).toBe([
      `## ${story?.title}`, '',
      '| Fact | c.txt<br>1 January 2024 | d.txt<br>1 January 2024 |', '| --- | --- | --- |', '| Kern, date of joining (Conflict) | 2021 | 1999 |', '',
      '**The articles contradict each other on Kern \\(date of joining\\): 2021 or 1999.**', '',
      '> c.txt, 1 January 2024: **Kern joined Orda in 2021**.', '>', '> d.txt, 1 January 2024: **Kern joined Orda in 1999**, \\| they say.', '',
    ].join('\n'));
  });
});
