import { afterEach, describe, expect, it, vi } from 'vitest';

const shown: string[] = [];
const show = (message: string) => void shown.push(message);
vi.mock('vscode', () => ({ l10n: { t: (text: string) => text }, window: { showErrorMessage: show, showWarningMessage: show } }));
vi.mock('vscode-languageclient', () => ({ CloseAction: { DoNotRestart: 1, Restart: 2 }, ErrorAction: { Continue: 1 } }));
const { restartOnce } = await import('../../src/errorHandler.ts');

afterEach(() => void shown.splice(0));

/** Actions after deaths at these minutes: 2 starts the server again, 1 does not. */
async function actions(...minutes: number[]): Promise<unknown[]> {
  const time = minutes.map((minute) => minute * 60_000);
  let now = 0;
  const handler = restartOnce(() => now);
  const found: unknown[] = [];
  for (const death of time) {
    now = death;
    found.push((await handler.closed()).action);
  }
  return found;
}

describe('a server that dies', () => {
  it('is started again, and that is said once', async () => {
    expect(await actions(0, 1, 2)).toEqual([2, 2, 2]);
    expect(shown).toEqual(['The Recoupe server stopped and was started again.']);
  });
  it('stays off when it dies again and again in a short time', async () => {
    expect(await actions(0, 0.2, 0.4, 0.6, 0.8)).toEqual([2, 2, 2, 2, 1]);
    expect(shown).toHaveLength(2);
  });
  it('is started again however often it dies in the course of a day', async () => {
    expect(await actions(0, 60, 120, 180, 240, 300)).toEqual([2, 2, 2, 2, 2, 2]);
  });
});
