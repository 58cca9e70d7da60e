import type { Steps } from '../../base/steps.ts';
import type { ArticleKey } from '../types.ts';
import { acronymLinks } from './acronyms.ts';
import type { Roster } from './roster.ts';
import { spellingLinks } from './spellings.ts';
import { surnameLinks } from './surnames.ts';

/** Where keys of articles lead to. */
export interface Links {
  /** For a key wherever it stands. */
  readonly everywhere: ReadonlyMap<string, string>;
  /** For keys of one article; wins over `everywhere`. */
  readonly inArticle: ReadonlyMap<ArticleKey, ReadonlyMap<string, string>>;
}

/** Notes a link of a key in one article. */
export type AddLink = (article: ArticleKey, id: string, to: string) => void;

/** All links between the entities of these articles. */
export function* linksOf(rosters: readonly Roster[]): Steps<Links> {
  const everywhere = spellingLinks(rosters);
  yield;
  const inArticle = new Map<ArticleKey, Map<string, string>>();
  const add = (article: ArticleKey, id: string, to: string): void => {
    const own = inArticle.get(article);
    if (own) own.set(id, to);
    else inArticle.set(article, new Map([[id, to]]));
  };
  acronymLinks(rosters, everywhere, add);
  yield;
  surnameLinks(rosters, everywhere, add);
  return { everywhere, inArticle };
}
