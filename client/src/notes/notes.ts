import { commands as registry, CommentMode, comments, CommentThreadCollapsibleState, CommentThreadState, l10n, MarkdownString, window, type Comment, type Range, type CommentReply, type CommentThread, type Disposable, type Event, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { articleLanguage, noteRequest, threadsRequest, type DeskEdit, type NoteParams, type StatusParams, type ThreadItem, type ThreadsParams } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk/desk.ts';

/** A note as the editor shows it, with what it is in the file of decisions. */
interface Note extends Comment {
  readonly id: string;
  readonly text: string;
  body: MarkdownString | string;
  mode: CommentMode;
  readonly thread: CommentThread;
}

/**
 * Threads of notes on passages, in VS Code's own comments: kept with the decisions, resolvable, answered by whoever shares the folder. They begin with
 * the command *Mark with a Note*: the editor's own way draws a bar beside every line of every article.
 */
export function registerNotes(client: BaseLanguageClient, desk: Desk, onStatus: Event<StatusParams>): Disposable[] {
  const controller = comments.createCommentController('recoupe.notes', l10n.t('Notes'));
  controller.options = { prompt: l10n.t('Write a note'), placeHolder: l10n.t('For everybody who shares the folder') };
  const shown = new Map<string, CommentThread>();
  const write = async (thread: CommentThread, params: Omit<NoteParams, 'uri' | 'created' | 'creator' | 'note'> & { readonly note?: string }): Promise<boolean> => {
    const { note = '', ...what } = params;
    return desk.apply(() => client.sendRequest<DeskEdit | null>(noteRequest, { ...desk.hand(note), uri: client.code2ProtocolConverter.asUri(thread.uri), ...what } satisfies NoteParams));
  };
  const refresh = (): void => void Promise.all(openArticles().map((document) => show(client, controller.createCommentThread, shown, document))).catch((error: unknown) => client.error('notes', error, false));
  const handlers: Readonly<Record<string, (argument: never) => unknown>> = {
    async create({ thread, text }: CommentReply) {
      if (!(await write(thread, { action: 'reply', id: idOf(shown, thread) ?? '', note: text }))) window.setStatusBarMessage(l10n.t('A note needs words.'), 6_000);
    },
    resolve: (thread: CommentThread) => write(thread, { action: 'resolve', id: idOf(shown, thread) ?? '' }),
    reopen: (thread: CommentThread) => write(thread, { action: 'reopen', id: idOf(shown, thread) ?? '' }),
    edit: (note: Note) => change(note, CommentMode.Editing, note.text),
    cancel: (note: Note) => change(note, CommentMode.Preview, plain(note.text)),
    async save(note: Note) {
      await write(note.thread, { action: 'edit', id: note.id, note: typeof note.body === 'string' ? note.body : note.body.value });
      change(note, CommentMode.Preview, plain(note.text));
    },
    remove: (note: Note) => write(note.thread, { action: 'remove', id: note.id }),
  };
  return [
    controller, onStatus(refresh), window.onDidChangeVisibleTextEditors(refresh),
    ...Object.entries(handlers).map(([name, run]) => registry.registerCommand(`recoupe.notes.${name}`, run as (argument: unknown) => unknown)),
    { dispose: () => shown.clear() },
  ];
}

function openArticles(): TextDocument[] {
  return [...new Set(window.visibleTextEditors.map(({ document }) => document))].filter(({ languageId }) => languageId === articleLanguage);
}

type NewThread = (uri: TextDocument['uri'], range: Range, notes: readonly Comment[]) => CommentThread;

/** Brings the threads of a document to what the server says. A thread in which somebody writes stays as it is. */
async function show(client: BaseLanguageClient, create: NewThread, shown: Map<string, CommentThread>, document: TextDocument): Promise<void> {
  if (!client.isRunning()) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const items = await client.sendRequest<ThreadItem[]>(threadsRequest, { uri } satisfies ThreadsParams);
  const wanted = new Set(items.map(({ id }) => keyOf(uri, id)));
  for (const [key, thread] of [...shown].filter(([known]) => known.startsWith(`${uri} `) && !wanted.has(known))) {
    thread.dispose();
    shown.delete(key);
  }
  for (const item of items) {
    const range = client.protocol2CodeConverter.asRange(item.range);
    const thread = shown.get(keyOf(uri, item.id)) ?? create(document.uri, range, []);
    shown.set(keyOf(uri, item.id), thread);
    if ((thread.comments as readonly Note[]).some(({ mode }) => mode === CommentMode.Editing)) continue;
    thread.range = range;
    thread.state = item.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.contextValue = item.resolved ? 'resolved' : 'open';
    thread.label = item.resolved ? l10n.t('Note, resolved') : l10n.t('Note');
    thread.collapsibleState = item.resolved ? CommentThreadCollapsibleState.Collapsed : thread.collapsibleState;
    thread.comments = item.notes.map(({ id, text, creator, created }): Note => ({
      id, text, thread, mode: CommentMode.Preview, body: plain(text), contextValue: 'note',
      author: { name: creator || l10n.t('Somebody') }, ...(created === '' ? {} : { timestamp: new Date(created) }),
    }));
  }
}

/** What people write is shown as they wrote it: no link, no image, no HTML. */
function plain(text: string): MarkdownString {
  return new MarkdownString().appendText(text);
}

function change(note: Note, mode: CommentMode, body: MarkdownString | string): void {
  note.mode = mode;
  note.body = body;
  note.thread.comments = [...note.thread.comments];
}

function keyOf(uri: string, id: string): string {
  return `${uri} ${id}`;
}

function idOf(shown: ReadonlyMap<string, CommentThread>, thread: CommentThread): string | undefined {
  return [...shown].find(([, known]) => known === thread)?.[0].split(' ').at(-1);
}
