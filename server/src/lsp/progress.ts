import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Translate } from '../base/message.ts';
import type { ClientTraits } from './traits.ts';

const worthShowing = 50;
const reportEvery = 100;

/** Progress of reading a folder, shown where there is enough to read for a person to notice. */
export function createProgress(connection: Connection, traits: ClientTraits, translate: Translate, total: number): { report(read: number): void; done(): void } {
  if (!traits.progress || total < worthShowing) return { report: () => undefined, done: () => undefined };
  let reporter: WorkDoneProgressReporter | undefined;
  let finished = false;
  let last = 0;
  connection.window.createWorkDoneProgress().then((created) => {
    reporter = created;
    created.begin(translate('Reading articles'), 0);
    if (finished) created.done();
  }, () => undefined);
  return {
    report(read) {
      if (performance.now() - last < reportEvery) return;
      last = performance.now();
      reporter?.report(Math.floor((read / total) * 100), translate('{0} of {1}', read, total));
    },
    done() {
      finished = true;
      reporter?.done();
    },
  };
}
