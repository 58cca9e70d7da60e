/** Where in a text a decision was made, so that it is found again after edits. Counted in code points of the text with LF line ends. */
export interface Anchor {
  readonly exact: string;
  /** What stood before and after, as much as was needed to tell the place from every other one. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** Fingerprint of the whole text at that moment: with an equal text the position is right without any search. */
  readonly text: string;
  /** How many other passages of that text were much like this one with its surroundings. */
  readonly alike: number;
  /** Which of the two surroundings stood there once only; the other tells nothing. */
  readonly sole: 'both' | 'prefix' | 'suffix' | 'none';
}

/** What a decision is about: a passage of a file, a whole file, or (in `file`) the address of an entity or of another decision. */
export interface Target {
  /** Path below the folder, `/`-separated, or a `urn:`. */
  readonly file: string;
  readonly anchor?: Anchor;
  /** Fingerprint of a statement: its words and how they were read. A decision on a finding ends when it changes. */
  readonly statement?: string;
}

/** `finding`: a verdict on a finding. `mark`: words of a text. `entity`: who is who. `note`: a remark on a passage. */
export type DecisionKind = 'finding' | 'mark' | 'entity' | 'note';

/** What else belongs to a decision; each is a key `recoupe:…` of its line. Which of them matter depends on the kind. */
export interface Details {
  /** Id and code of a finding, and a fingerprint of what it is about, whatever its values. */
  readonly finding?: string;
  readonly code?: string;
  readonly topic?: string;
  /** How far a decision goes: `finding`, `file`, `rule` of a finding; `here`, `article`, `everywhere` of a mark. */
  readonly scope?: string;
  /** Of a mark: `accepted` or `rejected`. */
  readonly verdict?: string;
  /** Key of an entity, the one that it is merged into, and the name or role to use. */
  readonly entity?: string;
  readonly into?: string;
  readonly name?: string;
  /** Words that an entity decision is about: files without them are left alone. */
  readonly forms?: readonly string[];
  /** Of a claim, with `entity` and `name` as its subject: what is said of it, the second participant, and what narrows it. */
  readonly attribute?: string;
  readonly object?: string;
  readonly objectName?: string;
  readonly place?: string;
  readonly qualifier?: string;
  /** Value of a date, as TIMEX3. */
  readonly value?: string;
  /** Of a note: the thread it belongs to, and `true` once that is settled. */
  readonly thread?: string;
  readonly resolved?: string;
}

/** One decision of a person: one line of `.recoupe/decisions.jsonl`, a W3C Web Annotation. */
export interface Decision {
  /** `urn:recoupe:` and 16 hexadecimal digits. Equal decisions have equal ids; of two lines with one id the later counts. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** The reason, label or action. */
  readonly tag: string;
  /** What the person wrote; may be empty. */
  readonly note: string;
  /** ISO time, UTC; empty where it is not known. */
  readonly created: string;
  /** Who decided; may be empty. */
  readonly creator: string;
  readonly targets: readonly Target[];
  readonly details: Details;
}
