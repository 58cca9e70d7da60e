import { afterEach, describe, expect, test } from 'vitest';
import { boardRequest, storyFileRequest, type BoardResult } from '../../src/protocol.ts';
import { toyEngine } from '../toyEngine.ts';
import { startTracked, stopAll } from './tracked.ts';

afterEach(stopAll);

const files = { 'recoupe.json': '{}', 'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021.\n', 'b.txt': 'published 2023-06-01\nValmont joined Orda in 2023.\n' };

describe('the panel Facts and Sources', () => {
  test('shows the story of a folder, each value a link to its passage', async () => {
    const editor = await startTracked({ files, engine: toyEngine });
    const { html, story, style } = await editor.connection.sendRequest<BoardResult>(boardRequest, { story: '' });
    expect(story).toBe('file:///news a.txt#0');
    expect(style).toContain('.matrix');
    expect([...html.matchAll(/href="([^"]*)"[^>]*><span[^>]*>(\d+)/g)].map(([, link, value]) => [value, link])).toEqual([['2021', 'file:///news/a.txt#L2,1-L2,28'], ['2023', 'file:///news/b.txt#L2,1-L2,28']]);
  });
  test('saves a story as Markdown and as a page; nothing for a story that is gone', async () => {
    const editor = await startTracked({ files, engine: toyEngine });
    const save = (story: string, format: string): Promise<string> => editor.connection.sendRequest<string>(storyFileRequest, { story, format });
    expect(await save('file:///news a.txt#0', 'md')).toContain('| Valmont, date of joining (Conflict) | 2021 | 2023 |');
    expect(await save('file:///news a.txt#0', 'html')).toMatch(/^<!doctype html>/);
    expect(await save('gone', 'md')).toBe('');
  });
});
