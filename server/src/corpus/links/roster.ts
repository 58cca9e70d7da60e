import { fold } from '../../extract/entities/fold.ts';
import { surnameOf } from '../../extract/entities/gazetteer.ts';
import { transliterationKey } from '../../extract/entities/transliterate.ts';
import type { ArticleFacts, EntityForm } from '../../extract/facts.ts';
import type { ArticleKey, CorpusArticle } from '../types.ts';

/** An entity of one article with what linking asks of it. */
export interface OwnEntity {
  readonly form: EntityForm;
  readonly count: number;
  /** Spelling-independent key of a full personal name. */
  readonly fullKey?: string;
  /** The same of the surname, for full names and bare surnames. */
  readonly surnameKey?: string;
  /** Acronyms among the forms, folded. */
  readonly acronyms: readonly string[];
}

/** The entities of one article. */
export interface Roster {
  readonly article: ArticleKey;
  readonly entities: readonly OwnEntity[];
}

const remembered = new WeakMap<ArticleFacts, readonly OwnEntity[]>();

/** Reads the entities off an article's facts, once per facts. */
export function rosterOf({ key, facts }: CorpusArticle): Roster {
  let entities = remembered.get(facts);
  if (!entities) {
    entities = readEntities(facts);
    remembered.set(facts, entities);
  }
  return { article: key, entities };
}

function readEntities(facts: ArticleFacts): OwnEntity[] {
  const counts = new Map<string, number>();
  for (const { id } of facts.mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return facts.entities.map((form) => ({ form, count: counts.get(form.id) ?? 0, ...keysOf(form) }));
}

const ACRONYM = /^[\p{Lu}\d.&-]{2,8}$/u;

function keysOf({ type, name, forms }: EntityForm): Pick<OwnEntity, 'fullKey' | 'surnameKey' | 'acronyms'> {
  if (type !== 'person') return { acronyms: type === 'organization' ? forms.filter((form) => ACRONYM.test(form)).map(fold) : [] };
  const surnameKey = transliterationKey(surnameOf(name));
  return name.includes(' ') ? { fullKey: transliterationKey(name), surnameKey, acronyms: [] } : { surnameKey, acronyms: [] };
}
