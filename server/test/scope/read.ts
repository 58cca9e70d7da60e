import { findQuantities } from '../../src/extract/quantities/index.ts';
import type { ParagraphFacts } from '../../src/extract/context.ts';
import { slotsOf, type Slot } from '../../src/extract/scope/index.ts';
import { article, sentences, type Setting } from '../claims/reading.ts';

/** An article of marked paragraphs (`claims/reading.ts`) whose numbers are read by the quantity layer. */
export function counted(paragraphs: readonly string[], setting: Setting = {}): ReturnType<typeof article> {
  const whole = article(paragraphs, setting);
  const read = whole.paragraphs.map((facts): ParagraphFacts => ({ ...facts, quantities: findQuantities(facts.paragraph, facts.timexes) }));
  return { ...whole, paragraphs: read };
}

/** The slots of every number, one line each: `figure noun @place day part previous planned since …`. */
export function slots(text: string | readonly string[], setting: Setting = {}): string[] {
  return sentences(counted(typeof text === 'string' ? [text] : text, setting)).flatMap((context) => slotsOf(context).map(show));
}

function show({ quantity, role, scope, given, previous, planned, base, speakerOf }: Slot): string {
  const notes = [
    role.noun ?? quantity.unit ?? '?',
    scope.place === undefined ? '' : `@${scope.place.replace('place:', '')}`,
    scope.day ? (scope.day.earliest === scope.day.latest ? scope.day.earliest : `${scope.day.earliest}/${scope.day.latest}`) : '',
    given ? `given ${given.earliest}` : '',
    scope.part ? 'part' : '',
    previous ? 'previous' : '',
    planned ? 'planned' : '',
    base ? 'base' : '',
    scope.window ?? '',
    speakerOf === undefined ? '' : `as #${speakerOf}`,
  ];
  return `${quantity.stated} ${notes.filter((note) => note !== '').join(' ')}`;
}
