import type { Claim } from '../extract/facts.ts';

/** How the values of an attribute behave, which decides what a difference means. */
export interface Traits {
  /** Second half of finding codes: the page of `docs/rules/` that explains it. */
  readonly topic: Topic;
  /** True for what holds once and for all of its subject (a founding year): statements compare across stories. */
  readonly lasting: boolean;
  /** How the value moves with time: tolls only rise, memberships and staff change, a magnitude stays what it was. */
  readonly moves: 'never' | 'up' | 'freely';
  /** True for what is forecast, estimated and counted through a night (seats, shares of a vote): texts of two days differ by progress. */
  readonly tallied?: true;
  /** True for what may be otherwise the next day. */
  readonly daily?: true;
  /** True for counts on which the parties differ by habit (demonstrators): another class of speaker makes a dispute. */
  readonly contested: boolean;
  /** True for the attributes that no list knows: a noun that was counted, in whatever the text is about. */
  readonly open?: true;
  /** True where a word that only one text adds may describe the same thing, and not a part of it. */
  readonly narrowable?: true;
  /** True where one story tells one such value, even if no day or place of its event is stated. */
  readonly single?: true;
  /** True for what a story tells of its owner and not of an event: another event named near it parts nothing. */
  readonly owned?: true;
  /** True for what comes again with the next match or vote: without their days, two values are of two. */
  readonly serial?: true;
  /** Coarsest rounding that a plainly stated figure is given (a magnitude of 7 is not a rounding of 6.8). */
  readonly step?: number;
}

/** The topics of findings: a closed list, one rule page for each verdict and topic that can meet. */
export type Topic = 'joined' | 'date' | 'members' | 'toll' | 'turnout' | 'count' | 'measure' | 'age' | 'duration' | 'role' | 'place' | 'statement' | 'copy' | 'quote' | 'speaker' | 'certainty';

const still = { lasting: false, moves: 'never', contested: false } as const;
const forever = { lasting: true, moves: 'never', contested: false } as const;

/** What something is like now: it may be otherwise the next day. */
const state: Traits = { ...still, topic: 'statement', moves: 'freely', open: true, narrowable: true, daily: true };

/** Sums and sizes that are brought up to date as a story goes on. */
const revisable: Traits = { ...still, topic: 'measure', moves: 'freely', open: true, narrowable: true };

const table: Readonly<Record<string, Traits>> = {
  joined: { ...forever, topic: 'joined' },
  left: { ...forever, topic: 'joined' },
  founded: { ...forever, topic: 'date' },
  born: { ...forever, topic: 'date' },
  died: { ...forever, topic: 'date' },
  opened: { ...forever, topic: 'date', narrowable: true, single: true },
  built: { ...forever, topic: 'date', narrowable: true, single: true },
  bought: { ...forever, topic: 'date', narrowable: true, single: true },
  titles: { ...still, topic: 'count', single: true, step: 1 },
  'goal-minute': { ...still, owned: true, topic: 'count', step: 1 },
  'red-card-minute': { ...still, owned: true, topic: 'count', step: 1 },
  sentence: { ...still, topic: 'duration' },
  birthplace: { ...forever, topic: 'place' },
  members: { ...forever, topic: 'members', moves: 'freely' },
  'member-list': { ...forever, topic: 'members', moves: 'freely' },
  observers: { ...forever, topic: 'members', moves: 'freely' },
  partners: { ...forever, topic: 'members', moves: 'freely' },
  role: { ...forever, topic: 'role', moves: 'freely' },
  employees: { ...still, topic: 'count', lasting: true, moves: 'freely' },
  population: { ...still, topic: 'count', lasting: true, moves: 'freely' },
  dead: { ...still, topic: 'toll', moves: 'up' },
  injured: { ...still, topic: 'toll', moves: 'up' },
  missing: { ...still, topic: 'toll', moves: 'freely' },
  rescued: { ...still, topic: 'toll', moves: 'up' },
  evacuated: { ...still, topic: 'toll', moves: 'freely' },
  displaced: { ...still, topic: 'toll', moves: 'freely' },
  homeless: { ...still, topic: 'toll', moves: 'freely' },
  hospitalized: { ...still, topic: 'toll', moves: 'freely' },
  arrested: { ...still, topic: 'toll', moves: 'up' },
  victims: { ...still, topic: 'toll', moves: 'up' },
  demonstrators: { ...still, topic: 'turnout', contested: true },
  participants: { ...still, topic: 'turnout', contested: true },
  aboard: { ...still, topic: 'count', moves: 'freely', daily: true, single: true, step: 1 },
  spectators: { ...still, topic: 'turnout', contested: true },
  strikers: { ...still, topic: 'turnout', contested: true },
  seats: { ...still, owned: true, topic: 'count', tallied: true, step: 1 },
  'vote-share': { ...still, owned: true, topic: 'measure', tallied: true },
  votes: { ...still, topic: 'count', tallied: true },
  'final-score': { ...still, topic: 'count', single: true, serial: true },
  ballot: { ...still, topic: 'count', single: true, serial: true },
  majority: { ...still, topic: 'count', tallied: true, step: 1 },
  turnout: { ...still, topic: 'measure', tallied: true },
  magnitude: { ...still, topic: 'measure', step: 0.1 },
  ...Object.fromEntries(['damage', 'price', 'cost', 'budget', 'fine', 'debt', 'deficit', 'loss', 'funds', 'aid', 'compensation', 'loot', 'area'].map((attribute) => [attribute, revisable])),
  age: { ...still, topic: 'age', lasting: true, moves: 'up' },
  duration: { ...still, topic: 'duration' },
};

/** Traits of a claim: from the table by attribute, else from the kind and unit of its value. */
export function traitsOf(claim: Claim): Traits {
  const known = table[claim.attribute];
  if (known) return known;
  if (claim.attribute.startsWith('state-') || claim.attribute.startsWith('stage-')) return state;
  if (claim.attribute.startsWith('holder-')) return { ...still, topic: 'role', moves: 'freely', open: true };
  return openTraits(topicOf(claim));
}

/** Of what no list knows: one object for each topic, for there are hundreds of thousands of such claims. */
const openOnes = new Map<Topic, Traits>();

function openTraits(topic: Topic): Traits {
  const known = openOnes.get(topic);
  if (known) return known;
  const made: Traits = { ...still, open: true, narrowable: true, topic, ...(topic === 'count' ? { moves: 'freely' as const } : {}) };
  openOnes.set(topic, made);
  return made;
}

function topicOf({ value }: Claim): Topic {
  switch (value.kind) {
    case 'date':
      return 'date';
    case 'duration':
      return 'duration';
    case 'set':
      return 'members';
    case 'entity':
      return value.id.startsWith('place:') ? 'place' : 'role';
    case 'quantity':
      return value.unit === undefined ? 'count' : 'measure';
    default:
      return 'statement';
  }
}
