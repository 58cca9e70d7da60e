/**
 * The tags of the tagger: part of speech, and what a word's form says. Both languages share one table; training and text read it alike.
 *
 * `N` noun, `A` adjective, `D` determiner, `C` contraction of preposition and article (*du*, *aux*), each with `s` or `p` for its number; `P` name, `M` number,
 * `S` preposition, `B` adverb, `Bn` negation, `Bq` adverb that asks or relates, `Kc` and `Ks` conjunction that coordinates or subordinates, `Rs` pronoun as subject, `Ro` as object before or behind its
 * verb, `Rr` relative or interrogative, `Rd` any other, `T` English *to* before a verb, `G` English *'s*, `F` mark, `I` interjection, `X` anything else.
 * Verbs: `Vn` infinitive, `Vg` present participle, `Vk` past participle with its number, `VM` English modal; finite forms: `P` present, `I` imperfect, `J` past, `F` future,
 * `C` conditional, `S` and `T` subjunctive, `Y` imperative, with person and number.
 */
export const TAGS: readonly string[] = [
  ...'Ns Np As Ap Ds Dp Cs Cp P M S B Bn Bq Kc Ks Rs Ro Rr Rd T G F I X Vn Vg Vks Vkp VM'.split(' '),
  ...['P', 'I', 'J', 'F', 'C', 'S', 'T', 'Y'].flatMap((mood) => ['1s', '2s', '3s', '1p', '2p', '3p'].map((person) => `V${mood}${person}`)),
];

const numbers: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** The number of a tag by its name; -1 for none. */
export function tagNumber(name: string): number {
  return numbers.get(name) ?? -1;
}

/** The name of a tag by its number; the empty string for none. */
export function tagName(tag: number): string {
  return TAGS[tag] ?? '';
}
