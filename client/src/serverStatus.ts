import { EventEmitter, type Disposable, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { statusNotification, type StatusParams } from '../../server/src/protocol.ts';

/** What the server says of its work, for everybody who wants to know: a client has one handler per notification, the last one. */
export function listenToStatus(client: BaseLanguageClient): { readonly onStatus: Event<StatusParams>; readonly listening: Disposable } {
  const emitter = new EventEmitter<StatusParams>();
  client.onNotification(statusNotification, (status: StatusParams) => emitter.fire(status));
  return { onStatus: emitter.event, listening: emitter };
}
