import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StatusParams } from '../../../server/src/protocol.ts';

interface Item {
  text?: string;
  detail?: string;
  busy?: boolean;
  severity?: number;
  command?: { command: string };
}

let item: Item = {};
const picks: { label: string; description: string }[][] = [];
const executed: unknown[][] = [];
const registered = new Map<string, () => unknown>();
vi.mock('vscode', () => ({
  l10n: { t: (text: string, ...args: (string | number)[]) => text.replace(/\{(\d)\}/g, (_, i: string) => String(args[Number(i)])) },
  languages: { createLanguageStatusItem: () => item },
  LanguageStatusSeverity: { Information: 0, Warning: 1 },
  Uri: { parse: (text: string) => text },
  workspace: { asRelativePath: (uri: string) => uri.replace('file:///news/', '') },
  commands: { executeCommand: (...args: unknown[]) => void executed.push(args), registerCommand: (name: string, run: () => unknown) => void registered.set(name, run) },
  window: { showQuickPick: async (items: { label: string; description: string }[]) => (picks.push(items), items[0]) },
}));
const { showStatus } = await import('../../src/status.ts');

let tell: (status: StatusParams) => void = () => undefined;
beforeEach(() => {
  item = {};
  picks.length = 0;
  executed.length = 0;
  showStatus((listener) => {
    tell = listener;
    return { dispose: () => undefined };
  });
});

const ready: StatusParams = { state: 'ready', read: 5, total: 6, conflicts: 2, open: 2, fresh: 0, baseline: false, skipped: [], notes: [] };

describe('the status item', () => {
  it('says that nothing is known yet', () => expect(item.text).toBe('Recoupe is starting'));
  it('follows the reading', () => {
    tell({ ...ready, state: 'reading', read: 3 });
    expect([item.text, item.busy]).toEqual(['Reading articles: 3 of 6', true]);
    tell(ready);
    expect([item.text, item.busy, item.detail, item.command, item.severity]).toEqual(['Articles read: 5, conflicts: 2', false, '', undefined, 0]);
  });
  it('says what was skipped, and why for who asks', async () => {
    tell({ ...ready, skipped: [{ uri: 'file:///news/a.txt', reason: 'is not a text file' }], notes: [{ uri: 'file:///news/b.txt', reason: 'was read as UTF-16' }] });
    expect([item.detail, item.severity, item.command?.command]).toEqual(['skipped: 1, with remarks: 1', 1, 'recoupe.showNotes']);
    await registered.get('recoupe.showNotes')?.();
    expect(picks[0]?.map(({ label, description }) => `${label} ${description}`)).toEqual(['a.txt is not a text file', 'b.txt was read as UTF-16']);
    expect(executed.at(-1)).toEqual(['vscode.open', 'file:///news/a.txt']);
  });
  it('tells the manifest whether a folder is on', () => {
    tell({ ...ready, state: 'off' });
    expect(item.text).toBe('Recoupe is off here');
    expect(executed).toContainEqual(['setContext', 'recoupe.active', false]);
    tell(ready);
    expect(executed).toContainEqual(['setContext', 'recoupe.active', true]);
  });
});
