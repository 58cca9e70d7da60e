import type { EntityType } from '../facts.ts';
import type { ArticleWords, FormGroup } from './decide.ts';
import { isFirstName } from './lexicon.ts';
import { MODEL_TYPES } from './model/index.ts';

/** What a chance of nothing still counts, so that one mention cannot veto all others. */
const FLOOR = 0.02;

/** What it costs a type that no list knows for a listed name, in logarithms. */
const UNLISTED = 2;

/** What it costs *person* for a word that the article does not introduce as one. */
const STRANGER = 2;

/**
 * The type that chances and votes of all mentions of a form make most likely together, or undefined if the model takes most of them for no name. What the
 * rules are sure of (listed names, bodies that carry their kind) needs no consent, what they know a little.
 */
export function weighChances(group: FormGroup, words: ArticleWords, byVotes: EntityType | undefined): EntityType | undefined {
  const { candidates, strong, text } = group;
  let total = 0;
  for (const { chances = [] } of candidates) for (const chance of chances) total += chance;
  const share = total / candidates.length;
  if (byVotes && isSure(group)) return likeliest(group, words);
  const needed = byVotes ? 0.3 : strong === 0 && (words.ordinary.has(text.toLowerCase()) || !text.includes(' ')) ? 0.8 : 0.5;
  if (share < needed) return undefined;
  const type = likeliest(group, words);
  return byVotes === 'product' && !(type === 'place' && share >= SURELY) ? 'product' : type;
}

/** A word with an article that nothing explains (*le Titan*) is a thing, unless the model is that sure of a place. */
const SURELY = 0.75;

function isSure({ candidates, votes }: FormGroup): boolean {
  return (candidates[0]?.senses.length ?? 0) > 0 || candidates.some(({ votes: own, weak }) => own.person >= 3 && !weak) || Math.max(...Object.values(votes)) / candidates.length >= 6;
}

function likeliest(group: FormGroup, words: ArticleWords): EntityType | undefined {
  const { candidates, votes } = group;
  const senses = candidates[0]?.senses ?? [];
  const scores = MODEL_TYPES.map((type, t) => {
    let score = votes[type];
    for (const { chances } of candidates) score += Math.log(FLOOR + (chances?.[t] ?? 0));
    if (senses.length > 0 && !senses.some((sense) => sense.type === type)) score -= UNLISTED;
    return type === 'person' && isStranger(group, words) ? score - STRANGER : score;
  });
  return MODEL_TYPES[scores.indexOf(Math.max(...scores))];
}

/**
 * A single word that is neither a first name nor part of a full name in the article, and has no title before it, where the article introduces others by
 * their full names, as news does.
 */
function isStranger({ text, key, votes, candidates }: FormGroup, { surnames }: ArticleWords): boolean {
  return surnames.size > 1 && !text.includes(' ') && !surnames.has(key) && !isFirstName(text) && votes.person / candidates.length < 2.5;
}

/** The last words of what may be full names of people in an article, folded. */
export function surnamesOf(groups: Iterable<FormGroup>): Set<string> {
  const surnames = new Set<string>();
  for (const { key, candidates } of groups) {
    if (key.includes(' ') && candidates.some(({ fullName, chances }) => fullName || (chances?.[0] ?? 0) > 0.5)) surnames.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  return surnames;
}
