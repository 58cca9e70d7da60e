import { commands, env, l10n, Uri, ViewColumn, window, type Disposable, type Event, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { boardRequest, type BoardParams, type BoardResult, type StatusParams } from '../../../server/src/protocol.ts';
import type { FromBoard, ToBoard } from '../../webview/messages.ts';
import { openLink } from './openLink.ts';
import { saveStory } from './saveStory.ts';

/**
 * The panel *Facts and Sources*: pictures of one story at a time. There is one, beside the texts; it follows what the folder says while it
 * is in sight. It runs one script of ours and loads nothing else.
 */
export function registerBoard(client: BaseLanguageClient, onStatus: Event<StatusParams>, extension: Uri): Disposable[] {
  let panel: WebviewPanel | undefined;
  let story = '';
  const ask = async (): Promise<BoardResult> => {
    const params: BoardParams = { story };
    const result = await client.sendRequest<BoardResult>(boardRequest, params);
    story = result.story;
    return result;
  };
  const refresh = async (): Promise<void> => {
    if (!panel?.visible || !client.isRunning()) return;
    const content: ToBoard = { html: (await ask()).html };
    await panel?.webview.postMessage(content);
  };
  const take = (message: FromBoard): Thenable<void> => {
    switch (message.kind) {
      case 'ready': return refresh();
      case 'open': return openLink(message.link, message.stay);
      case 'save': return saveStory(client, story, message);
      case 'story':
        story = message.story;
        return refresh();
    }
  };
  const show = async (): Promise<void> => {
    if (panel) return panel.reveal();
    const { style } = await ask();
    const folder = Uri.joinPath(extension, 'dist', 'webview');
    panel = window.createWebviewPanel('recoupe.board', l10n.t('Facts and sources'), ViewColumn.Active, { enableScripts: true, localResourceRoots: [folder] });
    panel.onDidDispose(() => (panel = undefined));
    panel.webview.onDidReceiveMessage(take);
    panel.webview.html = shell(panel, Uri.joinPath(folder, 'board.js'), style);
  };
  return [commands.registerCommand('recoupe.showBoard', show), onStatus(() => void refresh()), { dispose: () => panel?.dispose() }];
}

function shell({ webview }: WebviewPanel, script: Uri, style: string): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:`;
  return `<!doctype html><html lang="${env.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Recoupe</title>`
    + `<style nonce="${nonce}">${style}</style></head><body><main></main><script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script></body></html>`;
}
