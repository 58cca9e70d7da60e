import type { Folder } from './folder.ts';

/** The folders of the workspace and the documents that are read alone. Knows which of them a file belongs to. */
export class Workspace {
  readonly #create: (uri: string, lone: boolean) => Folder;
  readonly #folders = new Map<string, Folder>();
  readonly #lone = new Map<string, Folder>();
  /** Resolved when the project files that stood there at the start were read. */
  #located: Promise<void> = Promise.resolve();

  constructor(create: (uri: string, lone: boolean) => Folder) {
    this.#create = create;
  }

  get located(): Promise<void> {
    return this.#located;
  }

  /** All that are on. */
  folders(): Folder[] {
    return this.all().filter((folder) => folder.on);
  }

  /** All folders of the workspace, on or off. */
  roots(): Folder[] {
    return [...this.#folders.values()];
  }

  /** Folders on or off, and documents that are read alone. */
  all(): Folder[] {
    return [...this.#folders.values(), ...this.#lone.values()];
  }

  add(uris: readonly string[]): void {
    const fresh = uris.map((uri) => uri.replace(/\/+$/, '')).filter((uri) => !this.#folders.has(uri));
    for (const uri of fresh) this.#folders.set(uri, this.#create(uri, false));
    this.#located = Promise.all([this.#located, ...fresh.map((uri) => this.#folders.get(uri)?.load())]).then(() => undefined);
  }

  remove(uris: readonly string[]): void {
    for (const uri of uris.map((other) => other.replace(/\/+$/, ''))) {
      this.#folders.get(uri)?.dispose();
      this.#folders.delete(uri);
    }
  }

  /** The folder whose article the file is: the deepest that includes it, else the document itself if it is read alone. */
  folderOf(uri: string): Folder | undefined {
    const including = this.roots().filter((folder) => folder.on && folder.includes(uri));
    return including.sort((a, b) => b.uri.length - a.uri.length)[0] ?? this.#lone.get(uri);
  }

  /** The folder whose project file this is. */
  projectOf(uri: string): Folder | undefined {
    return this.roots().find((folder) => folder.projectUri === uri);
  }

  /** Reads a document alone. */
  openAlone(uri: string): Folder {
    const known = this.#lone.get(uri);
    if (known) return known;
    const folder = this.#create(uri, true);
    this.#lone.set(uri, folder);
    void folder.load();
    folder.edited(uri);
    return folder;
  }

  closeAlone(uri: string): boolean {
    this.#lone.get(uri)?.dispose();
    return this.#lone.delete(uri);
  }

  dispose(): void {
    for (const folder of this.all()) folder.dispose();
  }
}
