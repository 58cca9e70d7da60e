import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from '../settings.ts';
import type { ClientTraits } from './traits.ts';

/** Settings of a resource. Asked for each time, never kept here: folders of one workspace differ. */
export interface Configuration {
  settingsOf(uri: string): Promise<Settings>;
}

/** Settings by `workspace/configuration`; a client without it may send them with `didChangeConfiguration`. */
export function createConfiguration(connection: Connection, traits: ClientTraits, changed: () => void): Configuration {
  let sent: Settings = defaultSettings;
  connection.onDidChangeConfiguration((params) => {
    const settings: unknown = params.settings;
    if (typeof settings === 'object' && settings !== null && 'recoupe' in settings) sent = readSettings(settings.recoupe);
    changed();
  });
  return {
    async settingsOf(uri) {
      if (!traits.configuration) return sent;
      return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'recoupe' }).catch(() => undefined));
    },
  };
}

/** Asks the client to tell of changes. */
export async function watchConfiguration(connection: Connection, traits: ClientTraits): Promise<void> {
  if (traits.configurationRegistration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'recoupe' });
}
