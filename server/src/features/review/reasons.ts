import { message, type Message } from '../../base/message.ts';
import type { Finding } from '../../compare/types.ts';

/** Why a person says that a finding needs no more attention, or that it does. The order is that of the menus. */
export const reasonTags = ['another-event', 'change-over-time', 'two-speakers', 'rounded', 'typing-error', 'another-person', 'confirmed', 'ignored'] as const;
export type ReasonTag = (typeof reasonTags)[number];

/** How a reason is offered. */
export const reasonTitles: Readonly<Record<ReasonTag, Message>> = {
  'another-event': message('No conflict: another event'),
  'change-over-time': message('No conflict: a change over time'),
  'two-speakers': message('No conflict: two speakers'),
  rounded: message('No conflict: the same thing, rounded'),
  'typing-error': message('Typing error in this source'),
  'another-person': message('No conflict: not the same person'),
  confirmed: message('Confirm the conflict'),
  ignored: message('Ignore this finding'),
};

/** How a decision that was made is named. */
export const reasonNames: Readonly<Record<ReasonTag, Message>> = {
  'another-event': message('another event'),
  'change-over-time': message('change over time'),
  'two-speakers': message('two speakers'),
  rounded: message('same thing, rounded'),
  'typing-error': message('typing error'),
  'another-person': message('not the same person'),
  confirmed: message('confirmed'),
  ignored: message('ignored'),
};

export function isReason(tag: string): tag is ReasonTag {
  return Object.hasOwn(reasonNames, tag);
}

/** The reasons that make sense for a finding: one about a single passage, or about a thing that is no person, has fewer. */
export function reasonsFor(finding: Finding): readonly ReasonTag[] {
  const alone = new Set(finding.statements.map(({ article }) => article)).size === 1;
  const numbers = finding.statements.some(({ claim }) => claim.value.kind === 'quantity' || claim.value.kind === 'duration');
  const person = finding.statements.some(({ claim }) => [claim.subject, claim.object ?? ''].some((key) => key.startsWith('person:')));
  return reasonTags.filter((tag) => {
    if (tag === 'another-event' || tag === 'change-over-time' || tag === 'two-speakers') return !alone || finding.statements.length > 1;
    if (tag === 'rounded') return numbers;
    return tag !== 'another-person' || person;
  });
}
