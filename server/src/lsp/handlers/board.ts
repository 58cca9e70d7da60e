import { storiesOf } from '../../features/board/stories.ts';
import { boardRequest, storyFileRequest, type BoardParams, type BoardResult, type StoryFileParams } from '../../protocol.ts';
import { boardHtml, type BoardStory } from '../../report/html/board.ts';
import { storyPage } from '../../report/html/page.ts';
import { style } from '../../report/html/style.ts';
import { storyMarkdown } from '../../report/markdown.ts';
import type { Server } from '../serving.ts';

/** The panel *Facts and Sources*, and what is saved from it. */
export function registerBoard(server: Server): void {
  server.connection.onRequest(boardRequest, async ({ story }: BoardParams): Promise<BoardResult> => ({ ...boardHtml(await allStories(server), story, server), style }));
  server.connection.onRequest(storyFileRequest, async ({ story, format }: StoryFileParams): Promise<string> => {
    const found = (await allStories(server)).find(({ id }) => id === story);
    if (!found) return '';
    return format === 'md' ? storyMarkdown(found.story, found.view) : storyPage(found.story, found.view);
  });
}

/** Stories of all folders; an id tells the folder too. */
async function allStories({ workspace }: Server): Promise<BoardStory[]> {
  await workspace.located;
  const folders = workspace.folders();
  await Promise.all(folders.map((folder) => folder.ready));
  return folders.flatMap((folder) => {
    const view = folder.view();
    return storiesOf(view).map((story) => ({ id: `${folder.uri} ${story.id}`, story, view }));
  });
}
