import type { Span } from '../base/span.ts';
import type { Paragraph, Section, Sentence, Token } from '../text/types.ts';
import type { Attribution, Certainty, EntityForm, EventFrame, Mention, Published, Quantity, Quote, SourceOptions, Timex } from './facts.ts';

/** A paragraph with what was found in it. All spans are relative to the paragraph; `start` is its place in the file. */
export interface ParagraphFacts {
  readonly start: number;
  readonly paragraph: Paragraph;
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  /** Names, and the phrases that stand for somebody (`designated`), in order. */
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** What the claim layer knows of a whole article. */
export interface ArticleContext {
  readonly section: Section;
  readonly published: Published;
  readonly options: SourceOptions;
  readonly paragraphs: readonly ParagraphFacts[];
  readonly entities: readonly EntityForm[];
  readonly events: readonly EventFrame[];
}

/** One sentence with everything in it; spans are relative to the paragraph. */
export interface SentenceContext {
  readonly article: ArticleContext;
  readonly facts: ParagraphFacts;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The kinds of words among them, see `wordClasses.ts`, of all together and of each. */
  readonly classes: number;
  readonly kinds: readonly number[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  /** What was worked out of it, see `perSentence.ts`. */
  readonly memo: unknown[];
}

/** Who says a span of a sentence, and how firmly. */
export interface Modality {
  readonly attribution: Attribution | undefined;
  readonly certainty: Certainty;
  readonly polarity: boolean;
}

/** Reads modality for a span of a sentence (`extract/quotes/`). */
export type ReadModality = (context: SentenceContext, span: Span) => Modality;
