import { acronymLinks } from './acronyms.ts';
import type { Roster } from './roster.ts';
import { spellingLinks } from './spellings.ts';
import { surnameLinks } from './surnames.ts';

/** Where keys of articles lead to. */
export interface Links {
  /** For a key wherever it stands. */
  readonly everywhere: ReadonlyMap<string, string>;
  /** For a key in one article, `article\nkey`; wins over `everywhere`. */
  readonly inArticle: ReadonlyMap<string, string>;
}

/** All links between the entities of these articles. */
export function linksOf(rosters: readonly Roster[]): Links {
  const everywhere = spellingLinks(rosters);
  const inArticle = new Map([...acronymLinks(rosters, everywhere), ...surnameLinks(rosters, everywhere)]);
  return { everywhere, inArticle };
}
