import { message, type Message } from '../base/message.ts';
import { attributeLabels } from './attributes.ts';
import { deedNouns } from './deedNouns.ts';
import { stageQuestions } from './stageTerms.ts';
import { officeTerms, stateQuestions } from './terms.ts';
import type { View } from './view.ts';
import type { Finding, Verdict } from '../compare/types.ts';
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

/**
 * What something is about, in words: its subject and its attribute. The subject is empty where the attribute says it already
 * (*number of dead* of no event in particular).
 */
export function subjectAndAttribute({ translate }: Pick<View, 'translate'>, about: Pick<Finding, 'subject' | 'subjectName' | 'attribute' | 'statements'>): [subject: string, attribute: string] {
  const nobody = about.subject.startsWith('noun:') || about.statements.some(({ claim }) => claim.subject.startsWith('noun:'));
  const name = about.subject === 'text' ? translate('“{0}”', about.subjectName) : about.subjectName;
  return [nobody ? '' : name, attributeText({ translate }, about.attribute)];
}

/** What an attribute is called in the reader's language: by its own name, or after the deed that it is the date, the place or the doer of. */
export function attributeText({ translate }: Pick<View, 'translate'>, attribute: string): string {
  const [, deed = '', part = 'date'] = /^([a-z]+?)(?:-(by|place|from))?$/.exec(attribute) ?? [];
  const noun = Object.hasOwn(attributeLabels, attribute) ? undefined : deedNouns[deed];
  const { template, args } = noun ? { template: parts[part as keyof typeof parts].template, args: [translate(noun.template)] } : attributeLabel(attribute);
  return translate(template, ...args);
}

const parts = { date: message('date ({0})'), place: message('place ({0})'), by: message('by whom ({0})'), from: message('from where ({0})') } as const;

/** One that is not known here is a noun of the texts (*immeuble*, *container*) and stands for itself. */
function attributeLabel(attribute: string): Message {
  const [, kind, code = ''] = /^(holder|state|stage)-(.+)$/.exec(attribute) ?? [];
  const coded = kind === 'holder' ? officeTerms[code] : kind === 'stage' ? stageQuestions[code] : stateQuestions[code];
  const [, counted] = /^rank-(.+)$/.exec(attribute) ?? [];
  if (counted !== undefined && !Object.hasOwn(attributeLabels, attribute)) return message('rank ({0})', counted);
  return attributeLabels[attribute] ?? coded ?? { template: '{0}', args: [attribute.replaceAll(/[-_:]/g, ' ')] };
}
