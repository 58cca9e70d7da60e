import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Message } from '../base/message.ts';
import { message } from '../base/message.ts';
import type { Comparison } from '../compare/types.ts';
import { alwaysExcluded, matchesProject, projectFileName, sourceOptions, type Project } from '../corpus/project.ts';
import { parseProject, type ProjectProblem } from '../corpus/projectFile.ts';
import type { SourceOptions } from '../extract/facts.ts';
import { attributesPath, decisionsPath, reviewedPath } from '../desk/paths.ts';
import type { View } from '../features/view.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { Articles } from './articles.ts';
import { toLink, type Positions } from './convert.ts';
import { FactsStore } from './factsStore.ts';
import { PairsStore } from './pairsStore.ts';
import { FolderDesk, type DeskTexts } from './folderDesk.ts';
import type { FolderHost } from './folderHost.ts';
import { childUri, fileName, relativePath } from './paths.ts';
import { createAlarm, createBreather, debounce, forEachLimited, inSteps } from './schedule.ts';

/** Milliseconds without a keystroke before a text is read again for the sake of what others show. */
const editDelay = 50;
const readsAtOnce = 20;
/** Milliseconds of reading after which what was read is kept, in case the session ends; later ones follow at double the distance. */
const checkpointAfter = 10_000;

/** Small enough for one commit to be over before a person notices. */
const filesPerCommit = 10;

const emptyComparison: Comparison = { findings: [], facts: [] };

/** A folder that a project file switches on, or one document that a person marked as an article: what is compared with each other. */
export class Folder implements Positions {
  readonly uri: string;
  readonly #lone: boolean;
  readonly #host: FolderHost;
  readonly #articles: Articles;
  readonly #store: FactsStore;
  readonly #pairs: PairsStore;
  readonly #edited = new Set<string>();
  readonly #flushLater = debounce(editDelay, () => this.flush());
  readonly #skipped = new Map<string, Message>();
  readonly #notes = new Map<string, Message>();
  #project: Project | undefined;
  #projectFile: { readonly document: TextDocument; readonly problems: readonly ProjectProblem[] } | undefined;
  #settings = defaultSettings;
  readonly #desk = new FolderDesk((file) => this.#textOf(file));
  /** Project file and decisions that went from the disk while an editor holds their text. */
  readonly #gone = new Set<string>();
  #total = 0;
  #reading = 0;
  #generation = 0;
  /** True until all files were read for the project as it is now; what is interrupted stays to be done. */
  #outdated = false;
  #ready: Promise<void> = Promise.resolve();
  #comparing: Promise<void> | undefined;
  #disposed = false;

  constructor(uri: string, lone: boolean, host: FolderHost) {
    this.uri = uri;
    this.#lone = lone;
    this.#host = host;
    this.#store = new FactsStore(host.blobs, uri);
    this.#pairs = new PairsStore(host.blobs, uri);
    this.#articles = new Articles(host.analyse, host.createEngine, this.#store, this.#pairs);
  }

  /** True if articles of it are read. */
  get on(): boolean {
    return this.#lone || this.#project !== undefined;
  }

  get rulePages(): string | undefined {
    return this.#host.rulePages;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get projectUri(): string {
    return childUri(this.uri, projectFileName);
  }

  get decisionsUri(): string {
    return childUri(this.uri, decisionsPath);
  }

  get reviewedUri(): string {
    return childUri(this.uri, reviewedPath);
  }

  get attributesUri(): string {
    return childUri(this.uri, attributesPath);
  }

  /** True for a file that holds decisions. */
  isDesk(uri: string): boolean {
    return uri === this.decisionsUri || uri === this.reviewedUri;
  }

  /** Labels that the team added. */
  get labels(): readonly string[] {
    return this.#project?.labels ?? [];
  }

  get problems(): readonly ProjectProblem[] {
    return this.#projectFile?.problems ?? [];
  }

  /** Resolved when every file was read. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** What was read and what was not, with reasons. */
  get status(): { readonly reading: boolean; readonly read: number; readonly total: number; readonly skipped: ReadonlyMap<string, Message>; readonly notes: Iterable<readonly [uri: string, note: Message]> } {
    const limits = this.#reading === 0 && this.#articles.settled ? (this.#articles.comparison.limits ?? []) : [];
    return { reading: this.#reading > 0, read: this.#articles.uris().length, total: this.#total, skipped: this.#skipped, notes: [...limits.map((limit) => [this.uri, limit] as const), ...this.#notes] };
  }

  uris(): string[] {
    return this.#articles.uris();
  }

  documentOf(uri: string): TextDocument | undefined {
    return uri === this.projectUri ? this.#projectFile?.document : this.#articles.documentOf(uri);
  }

  /** What the engine knows a file by: its path below the folder, so that ids of findings are the same on every machine. */
  nameOf(uri: string): string {
    return relativePath(this.uri, uri) ?? fileName(uri);
  }

  uriOf(file: string): string {
    return this.#articles.uriOf(file);
  }

  /** True if the file is one of the articles of the folder. */
  includes(uri: string): boolean {
    if (this.#lone) return uri === this.uri;
    const path = relativePath(this.uri, uri);
    return path !== undefined && this.#project !== undefined && matchesProject(this.#project, path);
  }

  /** Reads project file, decisions and settings; resolves then. Whatever files follow from them are read after it (see {@link ready}). */
  load(): Promise<void> {
    this.#outdated = true;
    return this.#load();
  }

  /** Reads project file, decisions and settings; the files only if other ones, or other things of them, are wanted now. */
  loadProject(): Promise<void> {
    return this.#load();
  }

  /** Reads the decisions again. */
  async loadDecisions(): Promise<void> {
    if (this.#desk.set(await this.#readDesk())) for (const uri of this.#articles.uris()) this.#put(uri, this.#articles.documentOf(uri)?.getText() ?? '');
    if (this.#articles.commit(true)) await this.#compare();
    this.#host.changed();
  }

  /** Project file or decisions came or went. What went stays away, though an editor may hold its text for a while, until that is changed. */
  setThere(uri: string, there: boolean): void {
    if (there) this.#gone.delete(uri);
    else this.#gone.add(uri);
  }

  /** Text of a file of the desk as it is now; undefined if there is none. */
  async deskText(uri: string): Promise<string | undefined> {
    return this.#text(uri);
  }

  /** An editor changed a text: it is read at the next request, or after a short rest. */
  edited(uri: string): void {
    this.#edited.add(uri);
    this.#flushLater();
  }

  /** Reads what editors changed since the last time. */
  flush(): void {
    this.#flushLater.cancel();
    if (this.#edited.size === 0) return;
    for (const uri of this.#edited) {
      const text = this.#host.openText(uri);
      if (text !== undefined && this.includes(uri)) this.#put(uri, text);
    }
    this.#edited.clear();
    if (this.#articles.commit(true)) void this.#compare();
  }

  /** Resolved when all that editors typed is read and compared, in steps; at once while files are read. Nothing may be awaited before {@link view}. */
  async calm(): Promise<void> {
    for (this.flush(); this.#reading === 0 && !this.#articles.settled && !this.#disposed; this.flush()) await this.#compare();
  }

  /** A file came, changed or went on the disk, or its editor closed. */
  async changedOnDisk(uris: readonly string[]): Promise<void> {
    const generation = this.#generation;
    const stopped = (): boolean => generation !== this.#generation;
    await forEachLimited(uris, readsAtOnce, stopped, async (uri) => {
      if (this.includes(uri)) await this.#read(uri, stopped);
      else this.#removeBelow(uri);
    });
    if (!stopped() && this.#articles.commit(true)) await this.#compare();
  }

  /** The moment as features see it. While files are being read nothing is compared: what is missing would look like silence. What {@link calm} left is worked out at once. */
  view(): View {
    this.flush();
    const { translate, locale } = this.#host;
    const { comparison, review } = this.#desk.reviewed(this.#reading > 0 ? emptyComparison : this.#articles.comparison);
    return {
      snapshot: this.#articles.snapshot,
      comparison,
      review,
      textOf: (file) => this.#textOf(file),
      nameOf: (file) => file,
      linkTo: (place) => toLink(this, place),
      translate,
      locale,
    };
  }

  dispose(): void {
    this.#generation++;
    this.#disposed = true;
    this.#flushLater.cancel();
  }

  #load(): Promise<void> {
    const generation = ++this.#generation;
    const before = JSON.stringify([this.#project, this.#settings]);
    const located = this.#locate(generation);
    this.#ready = located.then(() => {
      if (JSON.stringify([this.#project, this.#settings]) !== before) this.#outdated = true;
      return this.#outdated ? this.#index(generation) : this.#host.changed();
    }).catch((error: unknown) => this.#host.report(error));
    return located.catch(() => undefined);
  }

  async #locate(generation: number): Promise<void> {
    const [settings, project, desk] = await Promise.all([this.#host.settingsOf(this.uri), this.#text(this.projectUri), this.#readDesk()]);
    if (generation !== this.#generation) return;
    this.#settings = settings;
    if (this.#desk.set(desk)) this.#outdated = true;
    if (!this.#lone) this.#setProject(project);
  }

  /** Compares what is left to compare, in steps, and tells. While files are read, that comes at their end. */
  #compare(): Promise<void> {
    if (this.#reading > 0) return Promise.resolve();
    this.#comparing ??= this.#articles.settle(createBreather(), () => this.#reading > 0 || this.#disposed).finally(() => {
      this.#comparing = undefined;
      this.#host.changed();
    });
    return this.#comparing;
  }

  async #readDesk(): Promise<DeskTexts> {
    const [decisions, reviewed] = await Promise.all([this.#text(this.decisionsUri), this.#text(this.reviewedUri)]);
    return { decisions, reviewed };
  }

  #textOf(file: string): string {
    return this.#articles.documentOf(this.uriOf(file))?.getText() ?? '';
  }

  /** A file with errors keeps the last good settings; one that went switches the folder off. */
  #setProject(text: string | undefined): void {
    const before = JSON.stringify(this.#project);
    const parsed = text === undefined ? undefined : parseProject(text);
    this.#projectFile = text !== undefined && parsed ? { document: TextDocument.create(this.projectUri, 'json', 0, text), problems: parsed.problems } : undefined;
    this.#project = parsed ? (parsed.project ?? this.#project) : undefined;
    if (JSON.stringify(this.#project) !== before) this.#host.projectChanged();
  }

  async #index(generation: number): Promise<void> {
    const stopped = (): boolean => generation !== this.#generation;
    if (stopped()) return;
    this.#reading++;
    try {
      const wanted = await this.#wanted();
      if (this.#host.warmUp) await inSteps(this.#host.warmUp());
      if (stopped()) return;
      const keep = new Set(wanted);
      for (const uri of this.#articles.uris()) if (!keep.has(uri)) this.#articles.remove(uri, this.nameOf(uri));
      for (const uri of this.#skipped.keys()) if (uri !== this.uri && !keep.has(uri)) this.#skipped.delete(uri);
      this.#total = wanted.length;
      if (!this.#lone) await Promise.all([this.#store.load(), this.#pairs.load()]);
      await this.#readAll(wanted, stopped);
      if (!this.#lone) void (stopped() ? this.#store.checkpoint() : Promise.all([this.#store.save(), this.#pairs.save()]));
    } finally {
      this.#reading--;
      if (!stopped()) {
        this.#outdated = false;
        this.#host.changed();
      }
    }
  }

  async #wanted(): Promise<string[]> {
    if (this.#lone) return [this.uri];
    const project = this.#project;
    if (!project) return [];
    const limit = this.#settings.maxFiles;
    const found = await this.#host.files.find({ folder: this.uri, include: project.include, exclude: [...alwaysExcluded, ...project.exclude], limit });
    if (found.truncated) this.#skipped.set(this.uri, message('more than {0} files match; the others are not read (setting recoupe.maxFiles)', limit));
    else this.#skipped.delete(this.uri);
    return [...new Set([...found.uris, ...this.#host.openUris()])].filter((uri) => this.includes(uri));
  }

  async #readAll(uris: readonly string[], stopped: () => boolean): Promise<void> {
    const progress = this.#host.startProgress(uris.length);
    const breathe = createBreather();
    const checkpoint = createAlarm(checkpointAfter);
    let read = 0;
    try {
      await forEachLimited(uris, readsAtOnce, stopped, async (uri) => {
        await this.#read(uri, stopped);
        progress.report(++read);
        if (!this.#lone && checkpoint()) void this.#store.checkpoint();
        if (this.#articles.waiting >= filesPerCommit) this.#articles.commit(true);
        await breathe();
      });
      this.#articles.commit(true);
      await this.#articles.settle(breathe, stopped);
    } finally {
      progress.done();
    }
  }

  /** Reads one file, from its editor if it has one. */
  async #read(uri: string, stopped: () => boolean): Promise<void> {
    const open = this.#host.openText(uri);
    if (open !== undefined) return this.#put(uri, open);
    const file = await this.#host.files.read(uri, this.#settings.maxFileSize * 1_000_000);
    if (stopped()) return undefined;
    if (file.kind === 'text') {
      this.#put(uri, this.#host.openText(uri) ?? file.text);
      if (file.note) this.#notes.set(uri, file.note);
      return undefined;
    }
    this.#removeBelow(uri);
    if (file.kind === 'skipped') this.#skipped.set(uri, file.why);
    return undefined;
  }

  #put(uri: string, text: string): void {
    this.#skipped.delete(uri);
    this.#notes.delete(uri);
    try {
      this.#articles.put(uri, this.nameOf(uri), text, this.#optionsOf(uri, text), this.#reading > 0 && !this.#lone);
    } catch (error) {
      // The engine accepts any text; should it fail on one nevertheless, the others are still read.
      this.#host.report(error);
      this.#skipped.set(uri, message('could not be analysed: {0}', error instanceof Error ? error.message : String(error)));
    }
    this.#total = Math.max(this.#total, this.#articles.uris().length);
  }

  /** A folder that went takes its files with it: watchers tell of the folder only. */
  #removeBelow(uri: string): void {
    const gone = (other: string): boolean => other === uri || other.startsWith(`${uri}/`);
    for (const other of this.#articles.uris().filter(gone)) this.#articles.remove(other, this.nameOf(other));
    for (const known of [this.#skipped, this.#notes]) for (const other of [...known.keys()].filter((key) => key !== this.uri && gone(key))) known.delete(other);
  }

  #optionsOf(uri: string, text: string): SourceOptions {
    const path = this.nameOf(uri);
    const { language, reading } = this.#settings;
    return { ...(language === 'auto' ? {} : { language }), reading, ...(this.#project ? sourceOptions(this.#project, path) : { file: path }), ...this.#desk.optionsFor(path, text) };
  }

  async #text(uri: string): Promise<string | undefined> {
    if (this.#lone) return undefined;
    const open = this.#gone.has(uri) ? undefined : this.#host.openText(uri);
    if (open !== undefined) return open;
    const file = await this.#host.files.read(uri, 10_000_000);
    return file.kind === 'text' ? file.text : undefined;
  }
}
