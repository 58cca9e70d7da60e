import { message, type Message } from '../base/message.ts';
import { attributeLabels } from './attributes.ts';
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
  const label = attributeLabel(about.attribute);
  const nobody = about.subject.startsWith('noun:') || about.statements.some(({ claim }) => claim.subject.startsWith('noun:'));
  const name = about.subject === 'text' ? translate('“{0}”', about.subjectName) : about.subjectName;
  return [nobody ? '' : name, translate(label.template, ...label.args)];
}

/** What an attribute is called. One that is not known here is a noun of the texts (*immeuble*, *container*) and stands for itself. */
export function attributeLabel(attribute: string): Message {
  const [, kind, code = ''] = /^(holder|state)-(.+)$/.exec(attribute) ?? [];
  const coded = kind === 'holder' ? officeTerms[code] : stateQuestions[code];
  return attributeLabels[attribute] ?? coded ?? { template: '{0}', args: [attribute.replaceAll(/[-_:]/g, ' ')] };
}
