/**
 * How a chunk hangs on another: as `subject` or `object` of a verb, `oblique` (a complement with or without preposition), `attribute` (*est prêt*), `noun` (complement of a noun), `apposition`, `member` (of an
 * enumeration, or a verb beside another), `relative` (a clause or participle on a noun), `complement` (a clause or infinitive on a verb), `clause` (an adverbial clause), `beside` (what stands beside a sentence, as
 * « …, *a-t-il dit* »), `link` (conjunctions), `mark`, `adverb`, `auxiliary`, `other`, and `root` for what hangs on nothing.
 */
export const RELATIONS = ['root', 'subject', 'object', 'oblique', 'attribute', 'noun', 'apposition', 'member', 'relative', 'complement', 'clause', 'beside', 'link', 'mark', 'adverb', 'auxiliary', 'other'] as const;

export type Relation = (typeof RELATIONS)[number];
