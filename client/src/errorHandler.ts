import { l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const window3Minutes = 180_000;
const maxRestarts = 4;

/** Starts a server that died again and says so once; gives up when it dies again and again. */
export function restartOnce(now: () => number = Date.now): ErrorHandler {
  let deaths: number[] = [];
  let said = false;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      deaths = [...deaths.filter((time) => now() - time < window3Minutes), now()];
      if (deaths.length > maxRestarts) {
        void window.showErrorMessage(l10n.t('The Recoupe server stopped several times and stays off. “Recoupe: Restart the Language Server” starts it again.'));
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (!said) void window.showWarningMessage(l10n.t('The Recoupe server stopped and was started again.'));
      said = true;
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
