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
  const questions = byArticle(questionsOf(view));
  return groupsOf(view)
    .filter((articles) => articles.length > 1)
    .map((articles) => storyOf(view, articles, questions))
    .filter((story) => story.questions.length > 0)
    .sort((a, b) => worst(a) - worst(b) || b.articles.length - a.articles.length || compareText(a.id, b.id));
}

/** Names the story of the article, as {@link storiesOf} does; an article that belongs to none by its own headline. */
export function storyTitles(view: View): (key: ArticleKey) => string {
  const titles = new Map(groupsOf(view).flatMap((articles) => articles.map((key) => [key, titleOf(view, articles[0] ?? key)] as const)));
  return (key) => titles.get(key) ?? titleOf(view, key);
}

/** The articles of each story, in order of publication. A finding that was decided on goes on tying them together, unless it was of two things. */
function groupsOf(view: View): ArticleKey[][] {
  const { facts, findings } = view.comparison;
  const published = (key: ArticleKey): string => view.snapshot.articles.get(key)?.facts.published.value || '~';
  const settled = view.review.settled.filter((finding) => !view.review.statusOf(finding).decisions.some(({ tag }) => ofTwoThings.has(tag)));
  return clustersBy([...findings, ...settled, ...facts.filter(isOfEvent)], articlesOf)
    .map((items) => [...new Set(items.flatMap(articlesOf))].sort((a, b) => compareText(published(a), published(b)) || compareText(a, b)));
}

const ofTwoThings: ReadonlySet<string> = new Set(['another-event', 'another-person']);

/** The headline of an article, or the name of its file. */
function titleOf(view: View, key: ArticleKey): string {
  const article = view.snapshot.articles.get(key);
  return article?.facts.headlineText || view.nameOf(article?.file ?? key);
}

function storyOf(view: View, articles: readonly ArticleKey[], questions: ReadonlyMap<ArticleKey, readonly Question[]>): Story {
  const [first = ''] = articles;
  const seen = new Map<Question, number>();
  for (const question of articles.flatMap((key) => questions.get(key) ?? [])) seen.set(question, (seen.get(question) ?? 0) + 1);
  return { id: first, title: titleOf(view, first), articles, questions: [...seen].flatMap(([question, count]) => (count > 1 ? [question] : [])).sort(byGravity) };
}

/** Questions by each article with a statement in them: asking every story about every question would not end in a large folder. */
function byArticle(questions: readonly Question[]): Map<ArticleKey, Question[]> {
  const lists = new Map<ArticleKey, Question[]>();
  for (const question of questions) for (const key of articlesOf(question)) lists.set(key, [...(lists.get(key) ?? []), question]);
  return lists;
}

/** Findings and agreements about one thing together: of one topic, or with a statement in common where an event has a name in each article. */
function questionsOf({ comparison }: View): Question[] {
  return clustersBy<Finding | Fact>([...comparison.findings, ...comparison.facts], (item) => [...(isNamed(item) ? [topicOf(item)] : []), ...item.statements.map(({ file, start, end }) => `${file}\n${start}-${end}`)])
    .map((items): Question => {
      const [finding] = items.filter(isFinding).sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict));
      const first = finding ?? items[0];
      return { topic: first ? topicOf(first) : '', verdict: finding?.verdict ?? 'corroborated', items, ...(finding ? { finding } : {}) };
    });
}

function byGravity(a: Question, b: Question): number {
  return gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) || compareText(a.topic, b.topic);
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
