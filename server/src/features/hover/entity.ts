import type { CorpusArticle } from '../../corpus/types.ts';
import type { Mention } from '../../extract/facts.ts';
import { byTime, entityOf, mentionsIn, type KnownEntity } from '../entities.ts';
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
  const sources = new Set(entity.unordered.map(({ file }) => file)).size;
  if (sources > 1) lines.push(translate('Named in {0} sources.', sources), ...firstAndLast(view, entity));
  return lines.join('  \n');
}

function firstAndLast(view: View, { id, unordered }: KnownEntity): string[] {
  const dated = unordered.filter(({ facts }) => facts.published.value !== '');
  if (dated.length < 2) return [];
  const shown = (article: CorpusArticle): string | undefined => {
    const [place] = mentionsIn(view, article, id);
    return place && `${link(sourceName(view, article), view.linkTo(place))} (${escapeMarkdown(sourceDate(view, article.facts.published.value))})`;
  };
  const [first, last] = [shown(dated.reduce((a, b) => (byTime(b, a) < 0 ? b : a))), shown(dated.reduce((a, b) => (byTime(b, a) > 0 ? b : a)))];
  return first === undefined || last === undefined ? [] : [view.translate('First: {0}', first), view.translate('Last: {0}', last)];
}
