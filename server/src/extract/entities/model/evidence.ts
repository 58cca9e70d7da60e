import type { Candidate } from '../candidate.ts';
import { MODEL_TYPES } from './labels.ts';

/** What the rules say of each token of a paragraph. */
export interface Evidence {
  /** Position in the rules' name (0 outside, then beginning, inside, last, only) and its type (1…, 0 undecided): `position + 5 * type`. */
  readonly reading: Int32Array;
  /** {@link reading} with how much speaks for the type. */
  readonly weighted: Int32Array;
  /** The kind of list that knows the name, 0 for none. */
  readonly list: Int32Array;
}

/** Room for the evidence of a text of so many tokens. */
export function roomForEvidence(tokens: number): Evidence {
  return { reading: new Int32Array(tokens), weighted: new Int32Array(tokens), list: new Int32Array(tokens) };
}

/** Spreads the candidates of the rules over the tokens. `room` of an earlier text is used again if it is large enough. */
export function evidenceOf(candidates: readonly Candidate[], tokens: number, room?: Evidence): Evidence {
  const evidence = room && room.reading.length >= tokens ? room : roomForEvidence(tokens);
  if (evidence === room) for (const values of [evidence.reading, evidence.weighted, evidence.list]) values.fill(0, 0, tokens);
  for (const candidate of candidates) {
    const { type, votes } = strongest(candidate);
    const strength = votes < 1 ? 0 : votes < 2.5 ? 1 : votes < 4.5 ? 2 : 3;
    const list = candidate.senses[0] === undefined ? 0 : 1 + LISTS.indexOf(candidate.senses[0].list);
    for (let at = candidate.from; at < candidate.to; at++) {
      const reading = positionIn(candidate, at) + 5 * type;
      evidence.reading[at] = reading;
      evidence.weighted[at] = reading + 30 * (strength + (candidate.fullName ? 4 : 0));
      evidence.list[at] = list;
    }
  }
  return evidence;
}

const LISTS = ['country', 'place', 'city', 'organization', 'media', 'club', 'company', 'person', 'event'];

function strongest({ votes }: Candidate): { type: number; votes: number } {
  let type = 0;
  let most = 0;
  MODEL_TYPES.forEach((name, t) => {
    if (votes[name] > most) {
      type = t + 1;
      most = votes[name];
    }
  });
  return { type, votes: most };
}

function positionIn({ from, to }: Candidate, at: number): number {
  if (to - from === 1) return 4;
  if (at === from) return 1;
  return at === to - 1 ? 3 : 2;
}
