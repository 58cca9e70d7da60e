import type { WireLocation, WireRange } from './protocol.ts';

// The desk's part of the protocol: decisions, marks, notes, and what the views list. The client sees it through protocol.ts.

/** Argument of the command *Decide*. */
export interface DecideArguments {
  /** A file that the findings touch: it tells the folder. */
  readonly uri?: string;
  readonly findings?: readonly string[];
  readonly reason?: string;
  /** `finding` (where it is left out), `file` or `rule`. */
  readonly scope?: string;
  /** Where the person stood: a typing error is there. */
  readonly at?: WireLocation;
}

/** Client → server: what decides on findings. Answer: {@link DeskEdit} or null. */
export const decideRequest = 'recoupe/decide';
export interface DecideParams extends HandParams {
  readonly uri: string;
  readonly findings: readonly string[];
  readonly reason: string;
  readonly scope: string;
  readonly at?: WireLocation;
}

/** Who decides and when: the server has no clock. */
export interface HandParams {
  /** ISO time, UTC. */
  readonly created: string;
  readonly creator: string;
  readonly note: string;
}

/** Client → server: the reasons that make sense for findings. Answer: list of {@link OfferedReason}. */
export const reasonsRequest = 'recoupe/reasons';
export interface ReasonsParams {
  readonly uri: string;
  readonly findings: readonly string[];
}
export interface OfferedReason {
  readonly tag: string;
  readonly title: string;
}

/** A change of the files of decisions, as a `WorkspaceEdit` of LSP, and what takes it back. */
export interface DeskEdit {
  readonly edit: unknown;
  readonly undo: RewriteParams;
  /** How many decisions were made or taken back. */
  readonly count: number;
}

/** Client → server: everything that the view *Conflicts* shows. No parameters. */
export const findingsRequest = 'recoupe/findings';
export interface FindingItem {
  readonly id: string;
  readonly code: string;
  readonly verdict: string;
  readonly kind: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly subject: string;
  readonly message: string;
  readonly story: string;
  readonly places: readonly WireLocation[];
  readonly state: 'open' | 'confirmed' | 'settled' | 'gone';
  readonly since: 'new' | 'changed' | 'reviewed';
  readonly decisions: readonly DecisionItem[];
}
export interface DecisionItem {
  readonly id: string;
  readonly text: string;
  /** The file that it stands in. */
  readonly uri: string;
}

/** Client → server: the entities of all folders, most frequent first. */
export const entitiesRequest = 'recoupe/entities';
export interface EntitiesParams {
  readonly filter: string;
  readonly limit: number;
}
export interface EntitiesResult {
  readonly entities: readonly EntityItem[];
  readonly total: number;
}
export interface EntityItem {
  readonly folder: string;
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place' | 'event' | 'product';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly sources: number;
  readonly role?: string;
}

/** Client → server: where an entity is named, source by source. */
export const mentionsRequest = 'recoupe/mentions';
export interface MentionsParams {
  readonly folder: string;
  readonly id: string;
}
export interface MentionsItem {
  readonly source: string;
  readonly date: string;
  readonly places: readonly (WireLocation & { readonly line: string })[];
}

/** Client → server: the articles of all folders in order of time. No parameters. */
export const sourcesRequest = 'recoupe/sources';
export interface SourceItem {
  readonly source: string;
  readonly headline: string;
  readonly place: WireLocation;
  readonly date: string;
  readonly value: string;
  readonly clues: readonly { readonly why: string; readonly place?: WireLocation }[];
  readonly group?: string;
}

/** Client → server: decisions that speak of something that is not found any more. No parameters. */
export const orphansRequest = 'recoupe/orphans';
export interface OrphanItem extends DecisionItem {
  readonly file: string;
  readonly exact: string;
  readonly why: string;
}

/** Client → server: what stands at a selection, snapped to words; null where there is no word. */
export const markAtRequest = 'recoupe/markAt';
export interface MarkAtParams {
  readonly uri: string;
  readonly range: WireRange;
}
export interface MarkAtResult {
  readonly range: WireRange;
  readonly words: string;
  /** What it is marked as now: `person`, …, `date`, a label, or nothing. */
  readonly label?: string;
  readonly entity?: { readonly folder: string; readonly id: string; readonly name: string };
  /** Value of a date. */
  readonly value?: string;
  /** Where the words stand in a quotation, its range. */
  readonly quotation?: WireRange;
  /** How often the words stand in this file, and in how many files. */
  readonly inFile: number;
  readonly files: number;
  /** Decisions on exactly this passage. */
  readonly decisions: readonly DecisionItem[];
  /** Labels that the team added in `recoupe.json`. */
  readonly labels: readonly string[];
}

/** Client → server: marks words, or says that they are no such thing. Answer: {@link DeskEdit} or null. */
export const markRequest = 'recoupe/mark';
export interface MarkParams extends HandParams {
  readonly uri: string;
  readonly range: WireRange;
  readonly label: string;
  readonly verdict: 'accepted' | 'rejected';
  readonly scope: 'here' | 'article' | 'everywhere';
  /** Who or what is named; empty for somebody of the given `name` whom nobody else names. */
  readonly entity?: string;
  readonly name?: string;
  readonly value?: string;
  /** What marked words state something of; without it a claim is a remark. */
  readonly about?: WireAbout;
}

/** What a claim is about, whatever its value. */
export interface WireAbout {
  readonly subject: string;
  readonly name: string;
  readonly attribute: string;
  readonly object?: string;
  readonly objectName?: string;
  readonly place?: string;
  readonly qualifier?: string;
}

/** Client → server: what the words at a selection may be about, those of the likeliest articles first; null where there is no word. */
export const questionsRequest = 'recoupe/questions';
export interface QuestionsParams {
  readonly uri: string;
  readonly range: WireRange;
}
export interface QuestionsResult {
  /** What the words state, as it was read. */
  readonly value: string;
  /** What other articles state with a value of that kind. */
  readonly questions: readonly { readonly about: WireAbout; readonly title: string; readonly said: string; readonly words: string }[];
  /** What may be said of somebody or something, in words. */
  readonly attributes: readonly { readonly attribute: string; readonly title: string }[];
}

/** Client → server: the next name or date that nobody decided on, after (1) or before (-1) a position; null at the end. */
export const proposalRequest = 'recoupe/proposal';
export interface ProposalParams {
  readonly uri: string;
  readonly position: WireRange['start'];
  readonly step: 1 | -1;
}

/** Client → server: who is who. Answer: {@link DeskEdit} or null. */
export const entityRequest = 'recoupe/entity';
export interface EntityParams extends HandParams {
  readonly folder: string;
  readonly id: string;
  /** `merge` with `into`; `name` and `role` with `name`; `alias` with `name`, the words that name it too. */
  readonly action: 'merge' | 'name' | 'alias' | 'role';
  readonly into?: string;
  readonly name?: string;
}

/** Client → server: what a finding rests on. Parameters: {@link ReasonsParams} with one finding. Answer: list of {@link WhyItem}. */
export const whyRequest = 'recoupe/why';
export interface WhyItem {
  readonly kind: 'statement' | 'reason';
  readonly text: string;
  readonly place?: WireLocation;
}

/** Client → server: the threads of notes in a file. */
export const threadsRequest = 'recoupe/threads';
export interface ThreadsParams {
  readonly uri: string;
}
export interface ThreadItem {
  readonly id: string;
  readonly range: WireRange;
  readonly resolved: boolean;
  readonly notes: readonly { readonly id: string; readonly text: string; readonly creator: string; readonly created: string }[];
}

/** Client → server: something about a note. Answer: {@link DeskEdit} or null. */
export const noteRequest = 'recoupe/note';
export interface NoteParams extends HandParams {
  readonly uri: string;
  readonly action: 'add' | 'reply' | 'edit' | 'remove' | 'resolve' | 'reopen';
  /** Passage of a new thread. */
  readonly range?: WireRange;
  /** The note; of a reply, a resolution or its end the first note of the thread. */
  readonly id?: string;
}

/** Client → server: decisions that go, and lines that come back. Answer: {@link DeskEdit} or null. */
export const rewriteRequest = 'recoupe/rewrite';
export interface RewriteParams {
  /** Address of the file of decisions. */
  readonly uri: string;
  readonly remove: readonly string[];
  readonly add: readonly string[];
}

/** Client → server: from now on all that is there counts as reviewed, in one folder or in all. Answer: list of {@link DeskEdit}. */
export const reviewedRequest = 'recoupe/reviewed';
