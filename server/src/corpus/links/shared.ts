import type { EntityType } from '../../extract/facts.ts';
import type { ArticleKey, SharedEntity } from '../types.ts';
import type { OwnEntity } from './roster.ts';

/** A shared entity that works out its names only when somebody asks. */
export class Shared implements SharedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly #uses: { readonly article: ArticleKey; readonly own: OwnEntity }[];
  #aliases: readonly string[] | undefined;
  #mentions: SharedEntity['mentions'] | undefined;

  constructor(id: string, article: ArticleKey, own: OwnEntity) {
    this.id = id;
    this.type = own.form.type;
    this.#uses = [{ article, own }];
  }

  add(article: ArticleKey, own: OwnEntity): void {
    this.#uses.push({ article, own });
  }

  /** The name under the shared key itself, else the longest that is used: a full name before a surname. */
  get name(): string {
    const main = this.#uses.find(({ own }) => own.form.id === this.id) ?? this.#uses[0];
    return main?.own.form.name ?? this.id;
  }

  get aliases(): readonly string[] {
    this.#aliases ??= this.#countAliases();
    return this.#aliases;
  }

  get mentions(): SharedEntity['mentions'] {
    this.#mentions ??= this.#uses.map(({ article, own }) => ({ article, count: own.count }));
    return this.#mentions;
  }

  #countAliases(): string[] {
    const uses = new Map<string, number>();
    for (const { own } of this.#uses) for (const form of own.form.forms) uses.set(form, (uses.get(form) ?? 0) + own.count);
    return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  }
}
