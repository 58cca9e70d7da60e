import type { Claim } from '../../extract/facts.ts';
import { statementId, type Stated } from '../prepared.ts';
import { traitsOf, type Traits } from '../traits.ts';
import type { Statement } from '../types.ts';
import { showValue } from '../values/show.ts';
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
  const attribute = counted ?? attributeOf(unit);
  const claim: Claim = {
    start,
    end,
    family: UNREAD,
    attribute,
    subject: `noun:${attribute}`,
    subjectName: attribute,
    value,
    certainty: 'asserted',
    polarity: true,
    scope: {},
    asOf: article.published,
    confidence: CONFIDENCE,
    sentence,
  };
  const { file, key, outlet, facts } = article.article;
  const statement: Statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(claim.value, article.shared) };
  return { id: statementId(statement), article, claim, traits: traitsOf(claim), lasting: false, subject: claim.subject, object: '', event: null, statement, shared: article.shared };
}

const attributes: ReadonlyMap<string, string> = new Map([['#', 'number'], ['#%', 'share'], ['#a', 'years'], ['#m', 'length'], ['#km', 'length'], ['#km/h', 'speed'], ['#t', 'mass'], ['#kg', 'mass'], ['#ha', 'area'], ['clock', 'time']]);

function attributeOf(unit: string): string {
  return attributes.get(unit) ?? (/^#[A-Z]{3}$/.test(unit) ? 'amount' : unit.replace(/^#/, ''));
}
