import { message } from '../../base/message.ts';
import type { Claim } from '../../extract/facts.ts';
import type { Outcome } from '../pair.ts';
import { statementId, type Prepared, type Stated } from '../prepared.ts';
import { showValue } from '../values/show.ts';
import type { Change } from './changes.ts';
import type { Value } from './values.ts';

/** The conflict of two copies of which one changed a value. */
export function changed(one: Prepared, two: Prepared, change: Change): Outcome {
  const [a, b] = [stated(one, change.a), stated(two, change.b)];
  const at = ({ statement }: Stated) => ({ file: statement.file, span: { start: statement.start, end: statement.end } });
  return {
    verdict: 'conflict',
    severity: 'warning',
    confidence: 0.9,
    a,
    b,
    reasons: [
      { message: message('The two texts are copies: the words around this place are the same.') },
      { ...at(a), message: message('{0} has {1}.', a.statement.outlet, a.statement.value) },
      { ...at(b), message: message('{0} has {1}.', b.statement.outlet, b.statement.value) },
    ],
  };
}

function stated(article: Prepared, { start, end, kind, value }: Value): Stated {
  const { facts, file, outlet, key } = article.article;
  const name = facts.headlineText.slice(0, 120) || outlet;
  const claim: Claim = {
    start,
    end,
    family: 'copy',
    attribute: kind,
    subject: 'text',
    subjectName: name,
    value,
    certainty: 'asserted',
    polarity: true,
    scope: {},
    asOf: article.published,
    confidence: 0.9,
    sentence: { start, end },
  };
  const statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value) };
  return { id: statementId(statement), article, claim, traits: { topic: 'copy', lasting: false, moves: 'never', contested: false }, lasting: false, subject: 'text', object: '', event: null, statement, shared: (id) => id };
}
