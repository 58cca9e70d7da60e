import * as en from '../../locales/en/counted.ts';
import * as fr from '../../locales/fr/counted.ts';
import type { Language } from '../../text/types.ts';

/** What counts are called and what is said of the counted, prepared for looking up. */
export interface CountedLexicon {
  readonly attributes: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
  readonly anyone: ReadonlySet<string>;
  readonly predicates: readonly (readonly [string, string])[];
  readonly actives: ReadonlyMap<string, string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly assembly: readonly string[];
  readonly bodies: readonly string[];
  readonly jobs: ReadonlySet<string>;
  /** The jobs that are posts and not people. */
  readonly posts: ReadonlySet<string>;
  readonly cutting: readonly string[];
  readonly ballots: ReadonlySet<string>;
  readonly turnout: ReadonlySet<string>;
}

export function countedLexicon(language: Language): CountedLexicon {
  return lexicons[language];
}

const lexicons: Readonly<Record<Language, CountedLexicon>> = { fr: prepare(fr), en: prepare(en) };

function prepare(tables: typeof fr | typeof en): CountedLexicon {
  return {
    attributes: new Map(Object.entries(tables.attributes)),
    people: new Set(tables.people),
    anyone: new Set(tables.anyone),
    predicates: tables.predicates,
    actives: new Map(Object.entries(tables.actives)),
    auxiliaries: new Set(tables.auxiliaries),
    assembly: tables.assembly,
    bodies: tables.bodies,
    jobs: new Set(tables.jobs),
    posts: new Set(tables.posts),
    cutting: tables.cutting,
    ballots: new Set(tables.ballots),
    turnout: new Set(tables.turnout),
  };
}
