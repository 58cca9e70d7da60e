import * as vscode from 'vscode';
import { eventually, findingAt } from './workspace.ts';

describe('Facts and Sources', () => {
  it('opens as one panel', async () => {
    await findingAt('articles/02-gazette.txt', 'rejoint l’OTAN en 2022', 'conflict/joined');
    await vscode.commands.executeCommand('recoupe.showBoard');
    await vscode.commands.executeCommand('recoupe.showBoard');
    const panels = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('recoupe.board')));
    const [panel] = await eventually('the panel', () => panels().length === 1 && panels());
    if (panel) await vscode.window.tabGroups.close(panel);
  });
});
