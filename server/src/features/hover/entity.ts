import type { CorpusArticle } from '../../corpus/types.ts';
import type { Mention } from '../../extract/facts.ts';
import { entityOf, mentionsOf } from '../entities.ts';
import { entityLabels } from '../labels.ts';
import { escapeMarkdown, link } from '../markdown.ts';
import { roleOf } from '../marks/roles.ts';
import { sourceDate, sourceName } from '../sources.ts';
import { toldRoles } from './toldRoles.ts';
import type { View } from '../view.ts';

/** Who or what is named: main name, kind, other names, and where the folder speaks of it first and last. */
export function hoverEntity(view: View, article: CorpusArticle, mention: Mention): string {
  const { translate } = view;
  const entity = entityOf(view, article, mention);
  const kind = entityLabels[entity.type];
  const lines = [`**${escapeMarkdown(entity.name)}** – ${translate(kind.template)}`];
  if (entity.aliases.length > 0) lines.push(translate('Also: {0}', entity.aliases.slice(0, 8).map((alias) => escapeMarkdown(alias)).join(', ')));
  const role = roleOf(view, entity.id);
  if (role !== undefined) lines.push(translate('Role: {0}', escapeMarkdown(role)));
  lines.push(...toldRoles(view, entity, article));
  if (mention.metonym) lines.push(translate('Stands for the government here.'));
  if (mention.inferred) lines.push(translate('Worked out from the context.'));
  const sources = new Set(entity.articles.map(({ file }) => file)).size;
  if (sources > 1) lines.push(translate('Named in {0} sources.', sources), ...firstAndLast(view, entity.articles, mentionsOf(view, entity)));
  return lines.join('  \n');
}

function firstAndLast(view: View, articles: readonly CorpusArticle[], places: ReturnType<typeof mentionsOf>): string[] {
  const dated = articles.filter(({ facts }) => facts.published.value !== '');
  const shown = (article: CorpusArticle | undefined): string | undefined => {
    const place = places.find((mention) => article && mention.file === article.file && mention.start >= article.facts.start && mention.end <= article.facts.end);
    return article && place && `${link(sourceName(view, article), view.linkTo(place))} (${escapeMarkdown(sourceDate(view, article.facts.published.value))})`;
  };
  const [first, last] = [shown(dated[0]), shown(dated.at(-1))];
  if (!first || !last || dated.length < 2) return [];
  return [view.translate('First: {0}', first), view.translate('Last: {0}', last)];
}
