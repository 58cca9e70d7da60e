import { afterEach, describe, expect, test } from 'vitest';
import { FileChangeType, PrepareRenameRequest, ReferencesRequest, RenameRequest, type WorkspaceEdit } from 'vscode-languageserver/node';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { entitiesRequest, entityRequest, markAtRequest, markRequest, mentionsRequest, proposalRequest, type DeskEdit, type EntitiesResult, type EntityParams, type MarkAtResult, type MarkParams, type MentionsItem } from '../../src/protocol.ts';
import { startTracked, stopAll } from './tracked.ts';

afterEach(stopAll);

const files = {
  'recoupe.json': '{ "labels": ["slogan"] }',
  'a.txt': 'Le port\n\nIrène Valmondois a ouvert le port mardi.\n',
  'b.txt': 'Un autre jour\n\nLa Dame du quai a parlé hier.\n',
};
const hand = { created: '2026-03-01T09:00:00Z', creator: '', note: '' };
const line = (character: number, end = character) => ({ start: { line: 2, character }, end: { line: 2, character: end } });

async function start() {
  const editor = await startTracked({ files: { ...files }, engine: { analyse: createAnalyser(), createEngine } });
  const take = async ({ edit }: DeskEdit): Promise<void> => {
    const change = (edit as WorkspaceEdit).documentChanges?.at(-1);
    const text = change && 'edits' in change ? change.edits.map((part) => ('newText' in part ? part.newText : '')).join('') : '';
    editor.files['.recoupe/decisions.jsonl'] = `${editor.files['.recoupe/decisions.jsonl'] ?? ''}${text}`;
    await editor.onDisk(['.recoupe/decisions.jsonl', FileChangeType.Changed]);
  };
  return { editor, take, ask: <T>(method: string, params: unknown): Promise<T> => editor.connection.sendRequest<T>(method, params) };
}

describe('marks by hand', () => {
  test('tell what stands there, and the labels of the team', async () => {
    const { editor, ask } = await start();
    expect(await ask<MarkAtResult>(markAtRequest, { uri: editor.uri('a.txt'), range: line(8) })).toMatchObject({ words: 'Irène Valmondois', label: 'person', range: line(0, 16), labels: ['slogan'], entity: { id: 'person:irene-valmondois' } });
    expect(await ask(proposalRequest, { uri: editor.uri('a.txt'), position: { line: 0, character: 0 }, step: 1 })).toEqual(line(0, 16));
  });

  test('made in one article link words of another at once', async () => {
    const { editor, take, ask } = await start();
    const { entities } = await ask<EntitiesResult>(entitiesRequest, { filter: 'valmondois', limit: 5 });
    const params: EntityParams = { ...hand, folder: 'file:///news', id: entities[0]?.id ?? '', action: 'alias', name: 'La Dame du quai' };
    await take(await ask<DeskEdit>(entityRequest, params));
    const mentions = async (): Promise<string[]> => (await ask<MentionsItem[]>(mentionsRequest, { folder: 'file:///news', id: entities[0]?.id })).flatMap(({ places }) => places.map(({ uri }) => uri));
    for (let tries = 0; tries < 100 && (await mentions()).length < 2; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await mentions()).toEqual([editor.uri('a.txt'), editor.uri('b.txt')]);
    const found = await editor.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri: editor.uri('a.txt') }, position: { line: 2, character: 2 }, context: { includeDeclaration: true } });
    expect(found).toHaveLength(2);
  });

  test('are nothing where there is no word, and nothing twice', async () => {
    const { editor, take, ask } = await start();
    const mark: MarkParams = { ...hand, uri: editor.uri('a.txt'), range: line(28, 32), label: 'place', verdict: 'accepted', scope: 'here' };
    expect(await ask(markRequest, { ...mark, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } } })).toBeNull();
    await take(await ask<DeskEdit>(markRequest, mark));
    for (let tries = 0; tries < 100 && (await ask(markRequest, mark)) !== null; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await ask(markRequest, mark)).toBeNull();
  });
});

describe('rename', () => {
  test('gives a main name in the decisions, and no other words have one', async () => {
    const { editor } = await start();
    const at = { textDocument: { uri: editor.uri('a.txt') }, position: { line: 2, character: 2 } };
    expect(await editor.connection.sendRequest(PrepareRenameRequest.type, at)).toMatchObject({ placeholder: 'Irène Valmondois', range: line(0, 16) });
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...at, newName: 'I. Valmondois' });
    expect(JSON.stringify(edit)).toContain('I. Valmondois');
    await expect(editor.connection.sendRequest(PrepareRenameRequest.type, { ...at, position: { line: 2, character: 30 } })).rejects.toThrow('main name');
  });
});
