import { fold } from './fold.ts';
import { gazetteer, surnameOf, type ListEntry } from './gazetteer.ts';
import { isFirstName } from './lexicon.ts';
import { transliterationKey } from './transliterate.ts';

/** A person that the article names in full, or a leader whom the lists know. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly anchored: boolean;
}

/** The people of an article by the shorter forms that stand for them: surname, last words, first name. */
export class People {
  readonly #byForm = new Map<string, Person | null>();
  readonly #byFirst = new Map<string, Person | null>();

  /** Enters a full name. A form that two people share stands for neither. */
  add(person: Person, words: readonly string[]): void {
    for (let from = 1; from < words.length; from++) this.#put(this.#byForm, words.slice(from).join(' '), person);
    this.#put(this.#byForm, surnameOf(person.name), person);
    const first = words[0];
    if (first) this.#put(this.#byFirst, first, person);
  }

  /** The person that a short form stands for in this article. */
  named(key: string): Person | undefined {
    return this.#byForm.get(key) ?? this.#byFirst.get(key) ?? undefined;
  }

  /** True for a surname of this article, also where two people bear it. */
  isSurname(key: string): boolean {
    return this.#byForm.has(key);
  }

  /** The person that *K. Surname* stands for: the initial must be that of the first name. */
  withInitial(key: string): Person | undefined {
    const person = this.#byForm.get(key.slice(key.indexOf(' ') + 1)) ?? undefined;
    return person && fold(person.name).charAt(0) === key.charAt(0) ? person : undefined;
  }

  #put(map: Map<string, Person | null>, form: string, person: Person): void {
    const key = fold(form);
    const known = map.get(key);
    map.set(key, known === undefined || known?.id === person.id ? person : null);
  }
}

/** The leader whose full name this is in some spelling. */
export function leaderSpelt(name: string): ListEntry | undefined {
  return name.includes(' ') ? gazetteer().leadersByName.get(transliterationKey(name)) : undefined;
}

/** The one head of state or government whose family name this is, or undefined where several share it. */
export function leaderNamed(key: string): ListEntry | undefined {
  if (isFirstName(key)) return undefined;
  const named = gazetteer().leadersBySurname.get(transliterationKey(key)) ?? [];
  const [only] = named;
  return named.length === 1 && only && (only.roles ?? []).length > 0 ? only : undefined;
}
