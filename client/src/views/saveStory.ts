import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { storyFileRequest, type StoryFileParams } from '../../../server/src/protocol.ts';
import type { FromBoard } from '../../webview/messages.ts';

/** Asks where to, and saves the story or its picture there. */
export async function saveStory(client: BaseLanguageClient, story: string, message: FromBoard & { kind: 'save' }): Promise<void> {
  const { format } = message;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${l10n.t('sources')}.${format}`;
  const target = await window.showSaveDialog({ ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}), filters: { [format.toUpperCase()]: [format] } });
  if (target) await workspace.fs.writeFile(target, await contentOf(client, story, message));
}

async function contentOf(client: BaseLanguageClient, story: string, message: FromBoard & { kind: 'save' }): Promise<Uint8Array> {
  if (message.format === 'png') return Uint8Array.from(atob(message.base64), (unit) => unit.charCodeAt(0));
  if (message.format === 'svg') return new TextEncoder().encode(message.text);
  const params: StoryFileParams = { story, format: message.format };
  return new TextEncoder().encode(await client.sendRequest<string>(storyFileRequest, params));
}
