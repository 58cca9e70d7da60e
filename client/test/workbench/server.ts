import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { vscodeServer } from './paths.ts';

export interface ServerOptions {
  /** A throw-away folder for settings, logs and sockets. */
  readonly dataFolder: string;
  readonly extensionsFolder: string;
  /** Only then the workbench obeys the extension and the suite that the page's address names. */
  readonly forTests?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly authority: string;
  /** The address of a page of this server; it carries the secret without which the server answers nobody. */
  page(query: Readonly<Record<string, string>>): string;
  stop(): Promise<void>;
}

/** A VS Code that is quiet: no telemetry, no updates, no welcome, no AI, nothing that looks for a network. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
};

/** Starts VS Code's server on a free port of 127.0.0.1 and resolves when it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = await freePort();
  const token = randomUUID();
  writeSettings(options);
  const log = path.join(options.dataFolder, 'server.log');
  const output = openSync(log, 'w');
  const [command, ...args] = [...deathGuard(), process.execPath, path.join(vscodeServer, 'out/server-main.js'), ...serverArguments(port, token, options)];
  const child = spawn(command ?? process.execPath, args, { stdio: ['ignore', output, output], env: environment(options), detached: true });
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const url = `http://127.0.0.1:${port}/`;
  const early = await Promise.race([exited, untilItAnswers(url)]);
  if (early !== 'up') throw new Error(`VS Code's server ended (${early}):\n${readFileSync(log, 'utf8')}`);
  const page = (query: Readonly<Record<string, string>>) => `${url}?${new URLSearchParams({ tkn: token, ...query })}`;
  return { authority: `127.0.0.1:${port}`, page, stop: () => stop(child.pid, exited) };
}

function serverArguments(port: number, token: string, { dataFolder, extensionsFolder, forTests }: ServerOptions): string[] {
  return [
    '--host=127.0.0.1',
    `--port=${port}`,
    `--connection-token=${token}`,
    '--accept-server-license-terms',
    `--server-data-dir=${path.join(dataFolder, 'server')}`,
    `--extensions-dir=${extensionsFolder}`,
    '--telemetry-level=off',
    '--disable-workspace-trust',
    '--disable-experiments',
    '--reconnection-grace-time=20',
    ...(forTests === true ? ['--enable-smoke-test-driver'] : []),
  ];
}

function writeSettings({ dataFolder, settings }: ServerOptions): void {
  for (const scope of ['Machine', 'User']) {
    const folder = path.join(dataFolder, 'server/data', scope);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 1));
  }
}

/** The server's sockets go into the throw-away folder; variables of an editor around us would confuse it. */
function environment({ dataFolder, env }: ServerOptions): NodeJS.ProcessEnv {
  const temporary = path.join(dataFolder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  const own = { TMPDIR: temporary, XDG_RUNTIME_DIR: temporary, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  return { ...Object.fromEntries(inherited), ...own, ...env };
}

/** Where Linux offers it, the server ends with us even when we are killed hard. */
function deathGuard(): string[] {
  return existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM'] : [];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function untilItAnswers(url: string): Promise<'up'> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${url}version`).catch(() => undefined);
    if (answer?.ok === true) return 'up';
    await sleep(100);
  }
  throw new Error('VS Code’s server did not answer within 30 seconds');
}

async function stop(pid: number | undefined, exited: Promise<number>): Promise<void> {
  signal(pid, 'SIGTERM');
  await Promise.race([exited, sleep(4000)]);
  signal(pid, 'SIGKILL');
}

/** To the whole process group: the extension hosts are children of the server. */
function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // Already gone.
  }
}
