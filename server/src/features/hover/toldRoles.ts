import { compareText } from '../../base/compareText.ts';
import type { CorpusArticle } from '../../corpus/types.ts';
import type { Claim } from '../../extract/facts.ts';
import { byTime, type KnownEntity } from '../entities.ts';
import { escapeMarkdown, link } from '../markdown.ts';
import { sourceDate, sourceName } from '../sources.ts';
import type { View } from '../view.ts';

/** An office that a text gives somebody. */
interface Told {
  readonly article: CorpusArticle;
  readonly claim: Claim;
  /** The office in the words of the text. */
  readonly words: string;
  /** Its name and the body where it is held: what makes two offices one. */
  readonly office: string;
}

/** So many offices of other times are shown. */
const MOST = 3;

/**
 * What the texts say that somebody is, each office with its source and date. The one of the article itself comes first, else the last that was told before its date, else
 * the next one after: offices are held for a time.
 */
export function toldRoles(view: View, entity: KnownEntity, here: CorpusArticle): string[] {
  const told = entity.unordered.flatMap((article) => rolesIn(view, article, entity.id)).filter(({ words }) => words !== '').sort((a, b) => byTime(a.article, b.article));
  const now = [...told].sort((a, b) => nearness(a.article, here) - nearness(b.article, here) || timeOrder(a, b, here))[0];
  if (!now) return [];
  const others = firstOfEach(told).filter(({ office }) => office !== now.office).slice(0, MOST);
  const lines = [view.translate('Role by the texts: {0}', shown(view, now))];
  return others.length === 0 ? lines : [...lines, view.translate('In other texts: {0}', others.map((role) => shown(view, role)).join(', '))];
}

/** The first of each office in each outlet. */
function firstOfEach(told: readonly Told[]): Told[] {
  const first = new Map<string, Told>();
  for (const one of told) {
    const key = `${one.office}\n${one.article.outlet}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function rolesIn(view: View, article: CorpusArticle, id: string): Told[] {
  if (!article.facts.officials?.some((own) => view.snapshot.entityOf(article.key, own) === id)) return [];
  const { claims, mentions } = article.facts;
  return claims.flatMap((claim): Told[] => {
    if (claim.attribute !== 'role' || claim.value.kind !== 'entity' || !claim.polarity || view.snapshot.entityOf(article.key, claim.subject) !== id) return [];
    const name = mentions.find((mention) => mention.id === claim.subject && mention.start >= claim.start && mention.end <= claim.end);
    return name ? [{ article, claim, words: officeWords(view.textOf(article.file), claim, name), office: `${claim.value.id} ${claim.object ?? ''}` }] : [];
  });
}

/** Longest office that is shown, in UTF-16 units. */
const LONGEST = 60;

/** The words beside the name: *ministre de l'Industrie* of *ministre de l'Industrie, X*; of *X, directrice de Y,* all up to the next mark. */
function officeWords(text: string, { start, end }: Claim, name: { readonly start: number; readonly end: number }): string {
  const raw = name.start > start ? text.slice(start, name.start) : /^[^,.;:()«»"“”\n]*/.exec(text.slice(end, end + LONGEST))?.[0];
  const words = name.start > start ? raw : text.slice(name.end, end) + (raw ?? '');
  return (words ?? '').replace(/\s+/g, ' ').replace(/^[ ,]*(?:(?:l['’]|(?:le|la|the|est|is|was) ))?/, '').replace(/[ ,]+$/, '').slice(0, LONGEST);
}

/** 0 for the article itself, 1 for what was told before it, 2 for what came after or when nobody knows. */
function nearness({ key, facts }: CorpusArticle, here: CorpusArticle): number {
  if (key === here.key) return 0;
  const [then, now] = [facts.published.value, here.facts.published.value];
  return then !== '' && now !== '' && then <= now ? 1 : 2;
}

/** Before the article the last one first, after it the first one. */
function timeOrder(a: Told, b: Told, here: CorpusArticle): number {
  const order = compareText(a.article.facts.published.value || '~', b.article.facts.published.value || '~');
  return nearness(a.article, here) === 1 ? -order : order;
}

function shown(view: View, { article, claim, words }: Told): string {
  const source = link(sourceName(view, article), view.linkTo({ file: article.file, start: claim.start, end: claim.end }));
  return `${escapeMarkdown(words)} (${source}, ${escapeMarkdown(sourceDate(view, article.facts.published.value))})`;
}
