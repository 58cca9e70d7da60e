import type { ArticleFacts } from './facts.ts';
import { unpack, type PackedShingles } from './shingles.ts';

/** The words of a lead with their counts, one after the other with a space between: one string in place of fifty entries. */
export type PackedLead = string;

export function packLead(lead: ReadonlyMap<string, number>): PackedLead {
  let packed = '';
  for (const [word, count] of lead) packed += packed === '' ? `${word} ${count}` : ` ${word} ${count}`;
  return packed;
}

function unpackLead(packed: PackedLead): Record<string, number> {
  const parts = packed === '' ? [] : packed.split(' ');
  const entries: [string, number][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) entries.push([parts[i] ?? '', Number(parts[i + 1])]);
  return Object.fromEntries(entries);
}

/**
 * Facts whose lead and shingles are made anew each time that they are asked for: they are many, and seldom needed. The getters stand in a
 * function of their own, because what surrounds a getter stays in memory with it.
 */
export function compactFacts(facts: Omit<ArticleFacts, 'lead' | 'shingles'>, lead: PackedLead, shingles: PackedShingles): ArticleFacts {
  return {
    ...facts,
    get lead() {
      return unpackLead(lead);
    },
    get shingles() {
      return unpack(shingles);
    },
  };
}
