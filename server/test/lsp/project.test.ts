import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  FileChangeType,
  type ClientCapabilities,
  type CodeAction,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { conflictsRequest, decideRequest, includedRequest, reasonsRequest, reviewedRequest, rewriteRequest, rulePageRequest, type ConflictLocation, type DecideParams, type DeskEdit, type IncludedResult, type OfferedReason } from '../../src/protocol.ts';
import type { TestClient } from './client.ts';
import { items, pull, startTracked, stopAll } from './tracked.ts';

afterEach(stopAll);

const early = 'published 2022-01-05\nValmont joined Orda in 2021.\n';
const late = 'Valmont joined Orda in 2023.\n';
const newsroom = { 'recoupe.json': '{}', 'a.txt': early, 'b.txt': late };
const start = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };

describe('a project file', () => {
  test('with an error says where, and the last good settings stay', async () => {
    const editor = await startTracked({ files: newsroom });
    await editor.open('recoupe.json', '{ "exclude": ["b.txt"] }', 'json');
    await editor.until(() => editor.seen.projectsChanged === 2);
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    await editor.change('recoupe.json', '{ "exclude": ["b.txt" }');
    expect(items(await pull(editor, 'recoupe.json'))).toMatchObject([{ severity: 1, message: 'A comma is missing here.', range: { start: { line: 0, character: 22 } } }]);
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    await editor.change('recoupe.json', '{}');
    await editor.until(() => editor.seen.projectsChanged === 3);
    expect(items(await pull(editor, 'recoupe.json'))).toEqual([]);
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(1);
  });

  test('that comes switches a folder on, that goes off again', async () => {
    const editor = await startTracked({ files: { 'a.txt': early, 'b.txt': late } });
    await editor.open('a.txt');
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    editor.files['recoupe.json'] = '{}';
    await editor.onDisk(['recoupe.json', FileChangeType.Created]);
    await editor.until(() => editor.seen.projectsChanged === 1);
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(1);
    delete editor.files['recoupe.json'];
    await editor.onDisk(['recoupe.json', FileChangeType.Deleted]);
    await editor.until(() => editor.seen.projectsChanged === 2);
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
  });

  test('in which only spaces change makes nothing be read again', async () => {
    const editor = await startTracked({ files: newsroom });
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(1);
    const [reads, finds] = [editor.seen.reads.filter((path) => path === 'a.txt').length, editor.seen.finds];
    await editor.open('recoupe.json', '{  }', 'json');
    expect(items(await pull(editor, 'recoupe.json'))).toEqual([]);
    expect([editor.seen.reads.filter((path) => path === 'a.txt').length, editor.seen.finds]).toEqual([reads, finds]);
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(1);
  });

  test('says what is known of a source', async () => {
    const editor = await startTracked({ files: { ...newsroom, 'recoupe.json': '{ "sources": { "b.txt": { "outlet": "Le Phare", "published": "2023-06" } } }' } });
    expect(items(await pull(editor, 'a.txt'))[0]?.relatedInformation?.[0]?.message).toBe('Le Phare (June 2023): 2023 – “Valmont joined Orda in 2023”');
  });

  test('tells the client which documents it includes', async () => {
    const editor = await startTracked({ files: { ...newsroom, 'recoupe.json': '{ "include": ["**/*.txt"], "exclude": ["x/**"] }' } });
    const uris = ['a.txt', 'x/b.txt', 'README.md', 'sub/é.txt'].map(editor.uri);
    const { included } = await editor.connection.sendRequest<IncludedResult>(includedRequest, { uris: [...uris, 'untitled:a.txt'] });
    expect(included).toEqual([editor.uri('a.txt'), editor.uri('sub/é.txt')]);
  });
});

describe('settings', () => {
  test('are those of the folder, and follow a change', async () => {
    const editor = await startTracked({ files: newsroom, settings: { severity: { conflict: 'error' } } });
    expect(items(await pull(editor, 'a.txt'))[0]?.severity).toBe(1);
    await editor.configure({ severity: { conflict: 'off' } });
    await editor.until(() => editor.seen.status.some(({ conflicts, state }) => state === 'ready' && conflicts === 0));
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
  });
});

const hand = { created: '2026-03-01T09:00:00Z', creator: '', note: '' };

/** What our client asks when a person decides on the finding of `a.txt`. */
async function deciding(editor: TestClient): Promise<DecideParams> {
  const [finding] = items(await pull(editor, 'a.txt'));
  return { ...hand, uri: editor.uri('a.txt'), findings: [(finding?.data as { finding: string } | undefined)?.finding ?? ''], reason: 'another-event', scope: 'finding' };
}

/** The text that the last change of an edit writes. */
function writtenBy(edit: WorkspaceEdit): string {
  const change = edit.documentChanges?.at(-1);
  return change && 'edits' in change ? change.edits.map((part) => ('newText' in part ? part.newText : '')).join('') : '';
}

describe('deciding on a finding', () => {
  test('writes a line that the server then follows, with what git needs to merge it', async () => {
    const editor = await startTracked({ files: newsroom });
    const params = await deciding(editor);
    const { edit } = (await editor.connection.sendRequest<DeskEdit>(decideRequest, params)) as { edit: WorkspaceEdit };
    expect(edit.documentChanges).toMatchObject([
      { kind: 'create', uri: editor.uri('.recoupe/.gitattributes') }, { edits: [{ newText: '*.jsonl text eol=lf merge=union\n' }] },
      { kind: 'create', uri: editor.uri('.recoupe/decisions.jsonl') }, { edits: [{ newText: expect.stringContaining('"exact":"Valmont joined Orda in 2021"') }] },
    ]);
    editor.files['.recoupe/.gitattributes'] = '*.jsonl merge=union\n';
    editor.files['.recoupe/decisions.jsonl'] = writtenBy(edit);
    await editor.onDisk(['.recoupe/decisions.jsonl', FileChangeType.Created]);
    await editor.until(() => editor.seen.status.at(-1)?.conflicts === 0 && editor.seen.status.length > 1);
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    expect(await editor.connection.sendRequest(decideRequest, params)).toBeNull();
  });

  test('offers the reasons that make sense for all findings asked about', async () => {
    const editor = await startTracked({ files: newsroom });
    const { uri, findings } = await deciding(editor);
    const offered = await editor.connection.sendRequest<OfferedReason[]>(reasonsRequest, { uri, findings });
    expect(offered.map(({ tag }) => tag)).toContain('another-event');
    expect(await editor.connection.sendRequest(reasonsRequest, { uri, findings: ['?'] })).toEqual([]);
  });

  test('marks all as reviewed in a file of its own', async () => {
    const editor = await startTracked({ files: newsroom });
    await deciding(editor);
    const [made] = await editor.connection.sendRequest<DeskEdit[]>(reviewedRequest, hand);
    editor.files['.recoupe/reviewed.jsonl'] = writtenBy(made?.edit as WorkspaceEdit);
    expect(editor.files['.recoupe/reviewed.jsonl']).toMatch(/"value":"reviewed"[^]*"recoupe:code":"conflict\/joined"/);
    await editor.onDisk(['.recoupe/reviewed.jsonl', FileChangeType.Created]);
    for (let i = 0; i < 100 && (await editor.connection.sendRequest<DeskEdit[]>(reviewedRequest, hand)).length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await editor.connection.sendRequest(reviewedRequest, hand)).toEqual([]);
  });

  test.each(['.recoupe/decisions.jsonl', '.recoupe'])('ends when %s is deleted, though an editor holds its text', async (deleted) => {
    const editor = await startTracked({ files: newsroom });
    const finding = (items(await pull(editor, 'a.txt'))[0]?.data as { finding: string } | undefined)?.finding ?? '';
    const line = `${JSON.stringify({ finding, decision: 'ignored' })}\n`;
    const conflicts = (): number | undefined => editor.seen.status.at(-1)?.conflicts;
    editor.files['.recoupe/decisions.jsonl'] = line;
    await editor.open('.recoupe/decisions.jsonl', line, 'json');
    await editor.until(() => conflicts() === 0);
    delete editor.files['.recoupe/decisions.jsonl'];
    await editor.onDisk([deleted, FileChangeType.Deleted]);
    await editor.until(() => conflicts() === 1);
    await editor.change('.recoupe/decisions.jsonl', `${line}\n`);
    await editor.until(() => conflicts() === 0);
  });

  test('is taken back by what came with it', async () => {
    const editor = await startTracked({ files: newsroom });
    const other = JSON.stringify({ finding: '00', decision: 'ignored' });
    editor.files['.recoupe/decisions.jsonl'] = `${other}\n`;
    await editor.onDisk(['.recoupe/decisions.jsonl', FileChangeType.Created]);
    const { edit, undo } = await editor.connection.sendRequest<DeskEdit>(decideRequest, await deciding(editor));
    await editor.open('.recoupe/decisions.jsonl', `${other}\n${writtenBy(edit as WorkspaceEdit)}`, 'json');
    await editor.until(() => editor.seen.status.at(-1)?.conflicts === 0);
    const back = (await editor.connection.sendRequest<DeskEdit>(rewriteRequest, undo)).edit as WorkspaceEdit;
    const change = back.documentChanges?.at(-1);
    expect(change).toMatchObject({ edits: [{ newText: '', range: { start: { line: 1, character: 0 }, end: { line: 2 } } }] });
  });

  test('is a quick fix, as a command for our client and as an edit for others', async () => {
    const actions = async (ours: boolean): Promise<CodeAction[]> => {
      const editor = await startTracked({ files: newsroom, initializationOptions: { recoupe: ours } });
      const context = { diagnostics: items(await pull(editor, 'a.txt')) };
      return ((await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: editor.uri('a.txt') }, range: start, context })) ?? []) as CodeAction[];
    };
    const ours = await actions(true);
    expect(ours.map(({ title, command, diagnostics }) => [title, command?.command, diagnostics?.length])).toEqual([
      ['Go to the conflicting statement: 2023 in b.txt', 'recoupe.goToConflict', 1],
      ['Why? What this rests on', 'recoupe.why', 1],
      ...['No conflict: another event', 'No conflict: a change over time', 'No conflict: two speakers', 'Typing error in this source', 'Confirm the conflict', 'Ignore this finding',
        'Ignore findings of this rule in this file', 'Ignore findings of this rule everywhere', 'Decide with a note…'].map((title) => [title, 'recoupe.decide', 1]),
    ]);
    expect(ours[0]?.command?.arguments).toMatchObject([{ from: { uri: 'file:///news/a.txt', range: { start: { line: 1, character: 0 } } }, to: { uri: 'file:///news/b.txt', range: { start: { line: 0, character: 0 } } } }]);
    expect((await actions(false)).map(({ title, command, edit }) => [title, command, edit?.documentChanges?.length])).toContainEqual(['Ignore this finding', undefined, 4]);
  });
});

describe('the page of a rule', () => {
  test('has an address that our client shows; other clients are given none that leads nowhere', async () => {
    expect(items(await pull(await startTracked({ files: newsroom }), 'a.txt'))[0]?.codeDescription?.href).toBe('recoupe-rule:/conflict/joined.md');
    expect(items(await pull(await startTracked({ files: newsroom, initializationOptions: {} }), 'a.txt'))[0]).not.toHaveProperty('codeDescription');
  });
  test('comes from the server', async () => {
    const editor = await startTracked({ files: newsroom });
    expect(await editor.connection.sendRequest<string>(rulePageRequest, { code: 'conflict/joined' })).toMatch(/^# Conflict: when somebody joined or left\n[^]*## Raised by\n/);
    expect(await editor.connection.sendRequest<string>(rulePageRequest, { code: '../secret' })).toBe('');
  });
});

describe('conflicts of the workspace', () => {
  test('in reading order, with no document open', async () => {
    const editor = await startTracked({ files: newsroom });
    const conflicts = await editor.connection.sendRequest<ConflictLocation[]>(conflictsRequest);
    expect(conflicts.map(({ uri, others, message }) => [uri, others.map((other) => other.uri), message])).toEqual([
      [editor.uri('a.txt'), [editor.uri('b.txt')], 'Conflict – Valmont, date of joining: 2021 here, but 2023 in b.txt.'],
    ]);
  });
});

describe('a client that does not pull', () => {
  test('is sent diagnostics, each file when it changes', async () => {
    const capabilities: ClientCapabilities = { workspace: { workspaceFolders: true } };
    const editor = await startTracked({ files: newsroom, capabilities, initializationOptions: {} });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const pushed = (): string[] => editor.seen.pushed.map(({ uri, diagnostics }) => `${uri.slice(13)} ${diagnostics.length}`);
    await editor.until(() => pushed().length === 2);
    await editor.open('a.txt');
    await editor.change('a.txt', early.replace('2021', '2023'));
    await editor.until(() => pushed().length === 4);
    expect(pushed()).toEqual(['a.txt 1', 'b.txt 1', 'a.txt 0', 'b.txt 0']);
  });
});
