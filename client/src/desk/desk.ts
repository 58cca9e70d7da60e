import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as LspEdit } from 'vscode-languageclient';
import { rewriteRequest, type DeskEdit, type HandParams, type RewriteParams } from '../../../server/src/protocol.ts';

/** The decisions that this window makes: they are written, saved, and taken back in turn. */
export interface Desk {
  /** Who decides, now. */
  hand(note?: string): HandParams;
  /**
   * Asks for the edits of one step and writes them; false if there was nothing to write. Steps come one after the other, from the question
   * on: an edit is about the text as the step before left it.
   */
  apply(ask: () => Promise<DeskEdit | readonly (DeskEdit | null)[] | null>): Promise<boolean>;
  /** Takes the last step back. */
  undo(): Promise<void>;
}

const shownFor = 6_000;

export function createDesk(client: BaseLanguageClient): Desk {
  const steps: (readonly RewriteParams[])[] = [];
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = busy.then(work);
    busy = done.catch(() => undefined);
    return done;
  };
  const write = async (edits: readonly DeskEdit[]): Promise<boolean> => {
    for (const { edit } of edits) if (!(await applyAndSave(client, edit as LspEdit))) return false;
    return edits.length > 0;
  };
  return {
    hand: (note = '') => ({ created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'), creator: workspace.getConfiguration('recoupe').get<string>('author', ''), note }),
    apply: (ask) => inTurn(async () => {
      const edits = [await ask()].flat().filter((edit) => edit !== null);
      const done = await write(edits);
      if (done) steps.push(edits.map(({ undo }) => undo));
      return done;
    }),
    undo: () => inTurn(async () => {
      const step = steps.pop();
      const edits = await Promise.all((step ?? []).map((params) => client.sendRequest<DeskEdit | null>(rewriteRequest, params)));
      const done = await write(edits.filter((edit) => edit !== null));
      window.setStatusBarMessage(done ? l10n.t('The last decision was taken back.') : l10n.t('There is no decision of this window to take back.'), shownFor);
    }),
  };
}

async function applyAndSave(client: BaseLanguageClient, change: LspEdit): Promise<boolean> {
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(change);
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  for (const [uri] of edit.entries()) await (await workspace.openTextDocument(uri)).save();
  return true;
}
