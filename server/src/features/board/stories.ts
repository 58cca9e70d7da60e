import { clustersBy } from '../../base/clusters.ts';
import { topicOf } from '../../compare/factsOf.ts';
import type { Fact, Finding, Verdict } from '../../compare/types.ts';
import type { ArticleKey } from '../../corpus/types.ts';
import { compareText } from '../../base/compareText.ts';
import type { View } from '../view.ts';

/** Articles that tell of one thing, and what at least one of them states that another could have stated. */
export interface Story {
  /** Key of its earliest article. */
  readonly id: string;
  /** Headline of its earliest article, or the name of its file. */
  readonly title: string;
  /** In order of publication; undated ones last. */
  readonly articles: readonly ArticleKey[];
  /** What several of its articles state, the gravest disagreement first. */
  readonly questions: readonly Question[];
}

/** One thing that is stated: the number of dead of one event, the year in which one country joined one organisation. */
export interface Question {
  /** {@link topicOf} of what stands in it. */
  readonly topic: string;
  /** What the statements come to; `corroborated` where they agree. */
  readonly verdict: Verdict;
  /** The gravest finding about it. */
  readonly finding?: Finding;
  readonly items: readonly (Finding | Fact)[];
}

const gravity: readonly Verdict[] = ['conflict', 'tension', 'correction', 'dispute', 'evolution', 'refined', 'corroborated'];

/**
 * Stories, the one with the gravest disagreement first, then the largest. Articles belong together when a finding names both or when
 * they state the same of one event. What they say alike of a person or a body joins none: it is said in many stories.
 */
export function storiesOf(view: View): Story[] {
  const { facts, findings } = view.comparison;
  const groups = clustersBy([...findings, ...facts.filter(isOfEvent)], articlesOf).map((items) => [...new Set(items.flatMap(articlesOf))]);
  const questions = questionsOf(view);
  return groups
    .filter((articles) => articles.length > 1)
    .map((articles) => storyOf(view, articles, questions))
    .filter((story) => story.questions.length > 0)
    .sort((a, b) => worst(a) - worst(b) || b.articles.length - a.articles.length || compareText(a.id, b.id));
}

function storyOf(view: View, articles: readonly ArticleKey[], all: readonly Question[]): Story {
  const published = (key: ArticleKey): string => view.snapshot.articles.get(key)?.facts.published.value || '~';
  const ordered = [...articles].sort((a, b) => compareText(published(a), published(b)) || compareText(a, b));
  const own = new Set(articles);
  const [first = ''] = ordered;
  const article = view.snapshot.articles.get(first);
  return {
    id: first,
    title: article?.facts.headlineText || view.nameOf(article?.file ?? first),
    articles: ordered,
    questions: all.filter((question) => articlesOf(question).filter((key) => own.has(key)).length > 1),
  };
}

/** Findings and agreements about one thing together: of one topic, or with a statement in common where an event has a name in each article. */
function questionsOf({ comparison }: View): Question[] {
  return clustersBy<Finding | Fact>([...comparison.findings, ...comparison.facts], (item) => [...(isNamed(item) ? [topicOf(item)] : []), ...item.statements.map(({ file, start, end }) => `${file}\n${start}-${end}`)])
    .map((items): Question => {
      const [finding] = items.filter(isFinding).sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict));
      const first = finding ?? items[0];
      return { topic: first ? topicOf(first) : '', verdict: finding?.verdict ?? 'corroborated', items, ...(finding ? { finding } : {}) };
    })
    .sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) || compareText(a.topic, b.topic));
}

/** True for what is told of somebody or something in particular; the lengths of two things at one event are not one question. */
function isNamed({ subject }: Finding | Fact): boolean {
  return /^(?:person|organization|place|product):/.test(subject);
}

/** Articles with a statement in it, each once. */
function articlesOf(item: Question | Finding | Fact): ArticleKey[] {
  const statements = 'statements' in item ? item.statements : item.items.flatMap((one) => one.statements);
  return [...new Set(statements.map(({ article }) => article))];
}

function isFinding(item: Finding | Fact): item is Finding {
  return 'verdict' in item;
}

function isOfEvent({ statements }: Fact): boolean {
  return statements.every(({ claim }) => claim.event !== undefined || claim.subject.startsWith('event:'));
}

function worst({ questions }: Story): number {
  return Math.min(...questions.map(({ verdict }) => gravity.indexOf(verdict)));
}
