import { message, type Message } from '../base/message.ts';
import type { Verdict } from '../compare/types.ts';
import type { EntityType } from '../extract/facts.ts';

/** What a verdict is called. */
export const verdictLabels: Readonly<Record<Verdict, Message>> = {
  conflict: message('Conflict'),
  tension: message('Tension'),
  dispute: message('Dispute'),
  correction: message('Correction'),
  evolution: message('Evolution'),
  refined: message('Refinement'),
  corroborated: message('Agreement'),
};

/** What a kind of entity is called. */
export const entityLabels: Readonly<Record<EntityType, Message>> = {
  person: message('person'),
  organization: message('organization'),
  place: message('place'),
  event: message('event'),
  product: message('product'),
};

/** Attributes that have a name of their own; the others are nouns of the texts and stand for themselves. */
const attributeLabels: Readonly<Record<string, Message>> = {
  joined: message('date of joining'),
  left: message('date of leaving'),
  founded: message('date of founding'),
  arrived: message('date of arrival'),
  met: message('date of the meeting'),
  stay: message('length of the stay'),
  departed: message('date of departure'),
  born: message('date of birth'),
  died: message('date of death'),
  held: message('date'),
  date: message('date'),
  place: message('place'),
  duration: message('duration'),
  published: message('publication date'),
  edition: message('number of the edition'),
  members: message('members'),
  'member-count': message('number of members'),
  'meeting-count': message('number of meetings'),
  'visit-count': message('number of visits'),
  dead: message('number of dead'),
  injured: message('number of injured'),
  missing: message('number of missing'),
  demonstrators: message('number of demonstrators'),
  arrested: message('number of arrests'),
  evacuated: message('number of people evacuated'),
  magnitude: message('magnitude'),
  amount: message('amount'),
  age: message('age'),
  role: message('role'),
  score: message('score'),
  distance: message('distance'),
};

/** What an attribute is called. */
export function attributeLabel(attribute: string): Message {
  return attributeLabels[attribute] ?? { template: '{0}', args: [attribute.replaceAll(/[-_:]/g, ' ')] };
}
