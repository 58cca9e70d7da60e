import type { AddLink } from './index.ts';
import type { Roster } from './roster.ts';

/** Links an acronym that an article leaves unexplained to the one body that other articles call so. */
export function acronymLinks(rosters: readonly Roster[], everywhere: ReadonlyMap<string, string>, add: AddLink): void {
  const bodies = new Map<string, Set<string>>();
  for (const { entities } of rosters) {
    for (const { form, acronyms } of entities) {
      if (!form.name.includes(' ')) continue;
      for (const acronym of acronyms) bodies.set(acronym, (bodies.get(acronym) ?? new Set()).add(everywhere.get(form.id) ?? form.id));
    }
  }
  for (const { article, entities } of rosters) {
    for (const { form, acronyms } of entities) {
      const [acronym] = acronyms;
      if (form.name.includes(' ') || acronym === undefined) continue;
      const [only, second] = bodies.get(acronym) ?? [];
      if (only !== undefined && second === undefined && only !== form.id) add(article, form.id, only);
    }
  }
}
