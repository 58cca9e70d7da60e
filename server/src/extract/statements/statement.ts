import { contains, overlaps, type Span } from '../../base/span.ts';
import type { ArticleContext, SentenceContext } from '../context.ts';
import type { Quote } from '../facts.ts';
import { sentencesOf } from '../sentences.ts';
import { mayReport, REPORTING } from './reporting.ts';
import { reportOf, type Report } from './report.ts';

/** A sentence, or a part of it that is set against another one, with who says it. Spans are those of its paragraph, tokens those of its sentence, half-open. */
export interface Statement extends Span {
  readonly context: SentenceContext;
  /** Its paragraph among those of the article, and its sentence among all of these. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The longest quotation in it. */
  readonly quote: Quote | undefined;
  /** False where no quotation and no word shows that anybody speaks in it. */
  readonly maySpeak: boolean;
  /** Who says it; worked out when it is first asked for. */
  readonly report: Report;
}

/** The statements of an article's body, in order. */
export function statementsOf(article: ArticleContext): readonly Statement[] {
  const found: Statement[] = [];
  let sentence = 0;
  for (const [paragraph, facts] of article.paragraphs.entries()) {
    if (facts.paragraph.kind !== 'body' && facts.paragraph.kind !== 'standfirst') continue;
    for (const context of sentencesOf(article, facts)) {
      sentence++;
      for (const { from, to } of partsOf(context)) found.push(statementOf(context, { paragraph, sentence, from, to }));
    }
  }
  return found;
}

type Place = Pick<Statement, 'paragraph' | 'sentence' | 'from' | 'to'>;

function statementOf(context: SentenceContext, place: Place): Statement {
  const { tokens, quotes } = context;
  const span = { start: tokens[place.from]?.start ?? 0, end: tokens[place.to - 1]?.end ?? 0 };
  const inside = quotes.filter((quote) => overlaps(quote, span) && quote.end - quote.start >= SHORTEST);
  const quote = inside.reduce<Quote | undefined>((longest, one) => (longest && longest.end - longest.start >= one.end - one.start ? longest : one), undefined);
  let report: Report | undefined;
  return {
    ...span,
    context,
    ...place,
    quote,
    maySpeak: quote !== undefined || mayBeSaid(context, place),
    get report() {
      return (report ??= reportOf(context, place, inside));
    },
  };
}

function mayBeSaid({ tokens, classes, facts: { paragraph } }: SentenceContext, { from, to }: Place): boolean {
  if ((classes & REPORTING) === 0) return false;
  const reports = mayReport[paragraph.language];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && reports(token.word)) return true;
  }
  return false;
}

/** Characters of a quotation that says anything. */
const SHORTEST = 4;
/** Tokens of a part that can say something. */
const LEAST = 3;
const opposing = /^(?:tandis|alors|mais|though|although|while|whereas|but|quand)$/;

/** The parts of a sentence: cut at semicolons, and at a comma before a word that opposes, outside quotations. */
function partsOf({ tokens, quotes }: SentenceContext): Pick<Statement, 'from' | 'to'>[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    const cuts = token.text === ';' || (token.text === ',' && opposing.test(tokens[i + 1]?.lower ?? ''));
    if (!cuts || i - from < LEAST || tokens.length - i <= LEAST || quotes.some((quote) => contains(quote, token))) continue;
    parts.push({ from, to: i });
    from = i + 1;
  }
  parts.push({ from, to: tokens.length });
  return parts;
}
