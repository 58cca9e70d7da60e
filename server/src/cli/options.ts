import { message, type Message } from '../base/message.ts';
import type { DateReading } from '../extract/facts.ts';
import { markFormats } from '../report/marks/formats.ts';

/** What a call of the command line asks for. */
export type Command =
  | { readonly kind: 'annotate'; readonly paths: readonly string[]; readonly jsonl: boolean }
  | CheckCommand
  | ReportCommand
  | ExportCommand
  | ImportCommand
  | { readonly kind: 'help' | 'version' };

export interface CheckCommand {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'sarif' | 'html';
  readonly failOn: 'warning' | 'information' | 'never';
  /** Show what `.recoupe/decisions.jsonl` says to ignore. */
  readonly all: boolean;
  /** Only what is new or changed since `.recoupe/reviewed.jsonl` was written. */
  readonly onlyNew: boolean;
  /** Show evolutions and other hints where the format leaves them out. */
  readonly verbose: boolean;
}

/** What the sources say, as a document. */
export interface ReportCommand {
  readonly kind: 'report';
  readonly paths: readonly string[];
  readonly format: 'html' | 'markdown' | 'csv';
}

/** Marks, for another tool. */
export interface ExportCommand {
  readonly kind: 'export';
  readonly paths: readonly string[];
  /** A name of {@link markFormats}. */
  readonly format: string;
}

/** Marks from another tool, into the decisions of a folder. */
export interface ImportCommand {
  readonly kind: 'import';
  readonly folder: string;
  /** A name of {@link markFormats}. */
  readonly format: string;
  /** The file with the marks; absent for a format that has a file beside each article. */
  readonly from: string | undefined;
}

export interface Call {
  readonly command: Command;
  /** Language of messages; undefined where the environment decides. */
  readonly language: 'fr' | 'en' | undefined;
  /** How dates are read; undefined where `recoupe.json` decides. */
  readonly reading: DateReading | undefined;
}

/** A call that makes no sense; the reason is for the reader of standard error. */
export class UsageError extends Error {
  readonly reason: Message;
  constructor(reason: Message) {
    super(reason.template);
    this.reason = reason;
  }
}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function parseCall(argv: readonly string[]): Call {
  const { words, flags } = split(argv);
  const language = choice(flags, 'language', ['fr', 'en']);
  const reading = choice(flags, 'reading', ['news', 'narrative', 'nearest']);
  if (flags.has('help') || words[0] === 'help' || argv.length === 0) return { command: { kind: 'help' }, language, reading };
  if (flags.has('version')) return { command: { kind: 'version' }, language, reading };
  const [name, ...paths] = words;
  if (name === 'annotate') return { command: annotate(paths, flags), language, reading };
  if (name === 'check') return { command: check(paths, flags), language, reading };
  if (name === 'report') return { command: report(paths, flags), language, reading };
  if (name === 'export') return { command: exporting(paths, flags), language, reading };
  if (name === 'import') return { command: importing(paths, flags), language, reading };
  if (name === undefined) throw new UsageError(message('No command was given: {0}.', commandNames));
  throw new UsageError(message('There is no command “{0}”: {1}.', name, commandNames));
}

function annotate(paths: readonly string[], flags: Flags): Command {
  const jsonl = flags.has('jsonl');
  only(flags, 'annotate', ['jsonl', 'language', 'reading']);
  if (jsonl && paths.length > 0) throw new UsageError(message('--jsonl reads standard input and takes no path.'));
  if (!jsonl && paths.length === 0) throw new UsageError(message('Name at least one file or folder.'));
  return { kind: 'annotate', paths, jsonl };
}

function check(paths: readonly string[], flags: Flags): CheckCommand {
  only(flags, 'check', ['format', 'fail-on', 'all', 'new', 'verbose', 'language', 'reading']);
  const format = choice(flags, 'format', ['text', 'json', 'sarif', 'html']) ?? 'text';
  const failOn = choice(flags, 'fail-on', ['warning', 'information', 'never']) ?? 'warning';
  if (paths.length === 0) throw new UsageError(message('Name at least one file or folder.'));
  return { kind: 'check', paths, format, failOn, all: flags.has('all'), onlyNew: flags.has('new'), verbose: flags.has('verbose') };
}

function report(paths: readonly string[], flags: Flags): ReportCommand {
  only(flags, 'report', ['format', 'language', 'reading']);
  if (paths.length === 0) throw new UsageError(message('Name at least one file or folder.'));
  return { kind: 'report', paths, format: choice(flags, 'format', ['html', 'markdown', 'csv']) ?? 'html' };
}

function exporting(paths: readonly string[], flags: Flags): ExportCommand {
  only(flags, 'export', ['format', 'language', 'reading']);
  const format = choice(flags, 'format', markFormats.map(({ name }) => name));
  if (paths.length === 0) throw new UsageError(message('Name at least one file or folder.'));
  if (format === undefined) throw new UsageError(message('--format says for which tool: {0}.', markFormats.map(({ name }) => name).join(', ')));
  return { kind: 'export', paths, format };
}

function importing([folder, ...more]: readonly string[], flags: Flags): ImportCommand {
  only(flags, 'import', ['format', 'from', 'language', 'reading']);
  const known = choice(flags, 'format', markFormats.map(({ name }) => name));
  const format = markFormats.find(({ name }) => name === known);
  if (folder === undefined || more.length > 0) throw new UsageError(message('Name one folder.'));
  if (!format) throw new UsageError(message('--format says for which tool: {0}.', markFormats.map(({ name }) => name).join(', ')));
  if (format.extension === undefined && !flags.has('from')) throw new UsageError(message('--from says which file holds the marks.'));
  return { kind: 'import', folder, format: format.name, from: flags.get('from') };
}

const commandNames = 'check, report, annotate, export, import';

type Flags = ReadonlyMap<string, string>;
const withValue = new Set(['format', 'from', 'fail-on', 'language', 'reading']);
const withoutValue = new Set(['jsonl', 'all', 'new', 'verbose', 'help', 'version']);
const short: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version' };

/** Words and flags of a call; after `--` every argument is a word. */
function split(argv: readonly string[]): { words: string[]; flags: Flags } {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const arg = short[argv[i] ?? ''] ?? argv[i] ?? '';
    if (arg === '--') return { words: [...words, ...argv.slice(i + 1)], flags };
    if (!arg.startsWith('--')) {
      if (arg.startsWith('-') && arg.length > 1) throw new UsageError(message('There is no option {0}.', arg));
      words.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = arg.slice(2, equals < 0 ? undefined : equals);
    if (withoutValue.has(name) && equals < 0) flags.set(name, '');
    else if (withValue.has(name)) {
      const value = equals < 0 ? argv[++i] : arg.slice(equals + 1);
      if (value === undefined) throw new UsageError(message('The option --{0} needs a value.', name));
      flags.set(name, value);
    } else throw new UsageError(message('There is no option {0}.', arg));
  }
  return { words, flags };
}

function choice<T extends string>(flags: Flags, name: string, values: readonly T[]): T | undefined {
  const given = flags.get(name);
  if (given === undefined) return undefined;
  const found = values.find((value) => value === given);
  if (found === undefined) throw new UsageError(message('--{0} is one of {1}, not “{2}”.', name, values.join(', '), given));
  return found;
}

function only(flags: Flags, command: string, allowed: readonly string[]): void {
  for (const name of flags.keys()) if (!allowed.includes(name)) throw new UsageError(message('The command {0} has no option --{1}.', command, name));
}
