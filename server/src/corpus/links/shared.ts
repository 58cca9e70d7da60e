import { appended } from '../../base/few.ts';
import type { EntityType } from '../../extract/facts.ts';
import type { ArticleKey, SharedEntity } from '../types.ts';
import { formsOf, type OwnEntity } from './roster.ts';

interface Use {
  readonly article: ArticleKey;
  readonly own: OwnEntity;
}

/** A shared entity that works out its names only when somebody asks. */
export class Shared implements SharedEntity {
  readonly id: string;
  readonly type: EntityType;
  #uses: Use[] = [];
  #sorted = true;
  #aliases: readonly string[] | undefined;
  #mentions: SharedEntity['mentions'] | undefined;

  constructor(id: string, type: EntityType) {
    this.id = id;
    this.type = type;
  }

  get unused(): boolean {
    return this.#uses.length === 0;
  }

  add(article: ArticleKey, own: OwnEntity): void {
    this.#uses = appended(this.#uses, { article, own });
    this.#forget(false);
  }

  remove(article: ArticleKey, id: string): void {
    const at = this.#uses.findIndex((use) => use.article === article && use.own.id === id);
    if (at >= 0) this.#uses.splice(at, 1);
    this.#forget(this.#sorted);
  }

  /** The name under the shared key itself, else that of the first article in order. */
  get name(): string {
    const uses = this.#inOrder();
    const main = uses.find(({ own }) => own.id === this.id) ?? uses[0];
    return main?.own.name ?? this.id;
  }

  get aliases(): readonly string[] {
    this.#aliases ??= this.#countAliases();
    return this.#aliases;
  }

  get mentions(): SharedEntity['mentions'] {
    this.#mentions ??= this.#inOrder().map(({ article, own }) => ({ article, count: own.count }));
    return this.#mentions;
  }

  #forget(sorted: boolean): void {
    this.#sorted = sorted;
    this.#aliases = undefined;
    this.#mentions = undefined;
  }

  #inOrder(): readonly Use[] {
    if (!this.#sorted) this.#uses.sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.own.id < b.own.id ? -1 : 1));
    this.#sorted = true;
    return this.#uses;
  }

  #countAliases(): string[] {
    const uses = new Map<string, number>();
    for (const { own } of this.#uses) for (const form of formsOf(own)) uses.set(form, (uses.get(form) ?? 0) + own.count);
    return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  }
}
