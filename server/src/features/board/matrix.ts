import type { DayInterval } from '../../extract/facts.ts';
import type { Statement, Verdict } from '../../compare/types.ts';
import { subjectAndAttribute } from '../labels.ts';
import { saidValue, sourceDate, sourceName } from '../sources.ts';
import { byTime, samePlace } from '../statements.ts';
import type { Place, View } from '../view.ts';
import type { Question, Story } from './stories.ts';

/** Facts against sources: who states what, and who is silent. */
export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly article: string;
  readonly place: Place;
  readonly name: string;
  readonly headline: string;
  /** Publication date for the reader, and as ISO (empty where unknown). */
  readonly date: string;
  readonly published: string;
  /** Articles that depend on each other have the same number, from 1. */
  readonly group: number;
}

export interface Row {
  readonly topic: string;
  readonly subject: string;
  readonly attribute: string;
  readonly verdict: Verdict;
  /** Id of the finding behind the verdict. */
  readonly finding?: string;
  /** One list for each column; empty where the source is silent. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface Cell {
  /** What is said, for the reader. */
  readonly value: string;
  /** Statements of one row with the same side say the same; sides count from 0 in order of publication. */
  readonly side: number;
  readonly place: Place;
  readonly words: string;
  readonly asOf: DayInterval;
}

const maxWords = 240;

/** The matrix of a story; rows in the order of its questions, columns in that of its articles. */
export function matrixOf(view: View, story: Story): Matrix {
  const groups = [...new Set(story.articles.map((key) => view.snapshot.groupOf(key)))];
  const columns = story.articles.flatMap((key): Column[] => {
    const article = view.snapshot.articles.get(key);
    if (!article) return [];
    const { facts, file } = article;
    const place = facts.headline ?? { start: facts.start, end: facts.start };
    return [{
      article: key, place: { file, start: place.start, end: place.end }, name: sourceName(view, article), headline: facts.headlineText,
      date: sourceDate(view, facts.published.value), published: facts.published.value, group: groups.indexOf(view.snapshot.groupOf(key)) + 1,
    }];
  });
  return { columns, rows: story.questions.map((question) => rowOf(view, question, columns)) };
}

function rowOf(view: View, question: Question, columns: readonly Column[]): Row {
  const about = question.finding ?? question.items[0];
  const statements = statementsOf(question);
  const sides = [...new Set(statements.map((statement) => sideOf(statement)))];
  const [subject, attribute] = about ? subjectAndAttribute(view, about) : ['', ''];
  return {
    topic: question.topic,
    subject,
    attribute,
    verdict: question.verdict,
    ...(question.finding ? { finding: question.finding.id } : {}),
    cells: columns.map(({ article }) => statements.filter((statement) => statement.article === article).map((statement) => cellOf(view, statement, sides))),
  };
}

/** All statements of a question in order of time, each passage once. */
export function statementsOf({ items }: Question): Statement[] {
  const all = items.flatMap(({ statements }) => statements);
  return all.filter((statement, at) => all.findIndex((other) => samePlace(other, statement)) === at).sort(byTime);
}

function sideOf({ value, claim }: Statement): string {
  return `${claim.polarity} ${value}`;
}

function cellOf(view: View, statement: Statement, sides: readonly string[]): Cell {
  const { file, start, end, claim } = statement;
  const words = view.textOf(file).slice(claim.sentence.start, claim.sentence.end).replaceAll(/\s+/g, ' ').trim();
  return {
    value: saidValue(view, statement), side: sides.indexOf(sideOf(statement)), place: { file, start, end },
    words: words.length > maxWords ? `${words.slice(0, maxWords)}…` : words, asOf: claim.asOf,
  };
}
