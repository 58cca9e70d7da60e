import type { Finding } from '../../compare/types.ts';
import { storiesOf, type Story } from '../../features/board/stories.ts';
import type { View } from '../../features/view.ts';
import { summaryOf } from '../summary.ts';
import { escapeHtml } from './escape.ts';
import { findingHtml } from './finding.ts';
import type { Href } from './links.ts';
import { storyPictures } from './story.ts';
import { style } from './style.ts';

/**
 * The whole report as one HTML file that needs nothing else, no network and no script: for each story its findings, facts against
 * sources and a line of time. Links lead to the files as they were named.
 */
export function reportPage(view: View): string {
  const { translate } = view;
  const stories = storiesOf(view);
  const findings = view.comparison.findings.filter(({ severity }) => severity !== 'hint');
  const told = new Map(stories.map((story) => [story, findings.filter((finding) => isOf(finding, story))]));
  const inStories = new Set([...told.values()].flat());
  const rest = findings.filter((finding) => !inStories.has(finding));
  return page(view, translate('What the sources say'), [
    `<p class="faint">${escapeHtml(summaryOf(view, 0, 0))}</p>`,
    ...[...told].map(([story, own]) => section(story.title, own, view, storyPictures(story, view, hrefOf(view)))),
    ...(rest.length > 0 ? [section(translate('Inside one article'), rest, view, '')] : []),
  ]);
}

/** The same of one story. */
export function storyPage(story: Story, view: View): string {
  const findings = view.comparison.findings.filter((finding) => finding.severity !== 'hint' && isOf(finding, story));
  return page(view, view.translate('What the sources say'), [section(story.title, findings, view, storyPictures(story, view, hrefOf(view)))]);
}

function page({ locale }: View, title: string, content: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escapeHtml(title)} – Recoupe</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeHtml(title)}</h1>`,
    ...content,
    '</main></body></html>',
    '',
  ].join('\n');
}

function section(title: string, findings: readonly Finding[], view: View, pictures: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>\n${findings.map((finding) => findingHtml(finding, view, hrefOf(view))).join('\n')}\n${pictures}</section>`;
}

function hrefOf(view: View): Href {
  return ({ file }) => view.nameOf(file).split('/').map(encodeURIComponent).join('/');
}

function isOf({ statements }: Finding, { articles }: Story): boolean {
  return new Set(statements.map(({ article }) => article)).size > 1 && statements.some(({ article }) => articles.includes(article));
}
