import { bareFigure } from '../passage.ts';
import type { Stated } from '../prepared.ts';
import type { Traits } from '../traits.ts';
import type { Aligned } from './figure.ts';

/** The family of figures that no family reads. */
export const UNREAD = 'figures';
/** How surely they are read. */
const CONFIDENCE = 0.3;

/** The statement of a figure: that of the family that reads it, else one made of the figure itself; its value behaves as `traits` say, where given. */
export function statedOf(figure: Aligned, traits: Traits | undefined): Stated {
  const known = figure.statements.get(traits);
  if (known) return known;
  const stated = figure.stated ?? (traits === undefined ? made(figure) : statedOf(figure, undefined));
  const statement = traits === undefined || traits === stated.traits ? stated : { ...stated, traits };
  figure.statements.set(traits, statement);
  return statement;
}

function made({ start, end, value, unit, counted, sentence, article }: Aligned): Stated {
  return bareFigure(article, { start, end, family: UNREAD, attribute: counted ?? attributeOf(unit), value, confidence: CONFIDENCE, sentence });
}

/** Measures are in the unit of their kind. */
const attributes: ReadonlyMap<string, string> = new Map([['#', 'number'], ['#%', 'share'], ['#a', 'years'], ['#m', 'length'], ['#km/h', 'speed'], ['#t', 'mass'], ['#ha', 'area'], ['clock', 'time']]);

function attributeOf(unit: string): string {
  return attributes.get(unit) ?? (/^#[A-Z]{3}$/.test(unit) ? 'amount' : unit.replace(/^#/, ''));
}
