import { utcTicks } from 'd3-time';
import type { Lane, Point } from '../../features/board/lanes.ts';
import { renderDate } from '../../features/dates.ts';
import { verdictLabels } from '../../features/labels.ts';
import type { Wording } from '../../features/wording.ts';
import { escapeHtml } from './escape.ts';
import { passageLink, type Href } from './links.ts';
import { markPath } from './marks.ts';
import { sideLetter } from './matrix.ts';

/**
 * A line of time as SVG: a lane for each fact, a mark for each value on its day, successive values of what moves with time joined by a
 * line. What has no date stands left of the axis. Labels never cover each other: a lane grows downwards until they have room. The picture
 * needs no script; each mark is a link with a label of its own.
 */
export function timelineSvg(lanes: readonly Lane[], wording: Wording, href: Href): string {
  const days = lanes.flatMap(({ points }) => points.flatMap(({ day }) => (day === '' ? [] : [Date.parse(day)])));
  if (days.length === 0) return '';
  const axis = createAxis(Math.min(...days), Math.max(...days));
  let top = axisHeight;
  const drawn = lanes.map((lane) => {
    const { svg, height } = laneSvg(lane, top, axis, wording, href);
    top += height;
    return svg;
  });
  const title = wording.translate('What was said when');
  return [
    `<svg class="timeline" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + 8}" width="${width}" height="${top + 8}" role="group" aria-label="${escapeHtml(title)}">`,
    `<g class="axis">${axis.ticks.map((tick) => tickSvg(tick, axis, top, wording)).join('')}</g>`,
    ...drawn,
    '</svg>',
  ].join('\n');
}

const width = 1000;
const labelWidth = 250;
const undatedX = labelWidth + 24;
const left = labelWidth + 70;
const right = width - 90;
const axisHeight = 30;
const lineHeight = 26;
/** Two marks nearer than this cover each other. */
const closest = 14;
const oneDay = 24 * 3600 * 1000;

interface Axis {
  readonly x: (day: string) => number;
  readonly ticks: readonly Date[];
  /** Days between two ticks, for how much of a date they show. */
  readonly step: number;
}

function createAxis(first: number, last: number): Axis {
  const room = Math.max((last - first) * 0.04, oneDay);
  const [from, to] = [first - room, last + room];
  const ticks = utcTicks(new Date(from), new Date(to), 6).filter((tick) => tick.getUTCHours() === 0);
  const step = ticks.length > 1 ? ((ticks[1]?.getTime() ?? 0) - (ticks[0]?.getTime() ?? 0)) / oneDay : 1;
  return { x: (day) => (day === '' ? undatedX : left + ((Date.parse(day) - from) / (to - from)) * (right - left)), ticks, step };
}

function tickSvg(tick: Date, { x, step }: Axis, bottom: number, wording: Wording): string {
  const day = tick.toISOString().slice(0, 10);
  const at = round(x(day));
  const label = renderDate(step >= 360 ? day.slice(0, 4) : step >= 28 ? day.slice(0, 7) : day, wording);
  return `<line x1="${at}" x2="${at}" y1="${axisHeight - 6}" y2="${bottom}"/><text x="${at}" y="14" text-anchor="middle">${escapeHtml(label)}</text>`;
}

function laneSvg(lane: Lane, top: number, axis: Axis, wording: Wording, href: Href): { svg: string; height: number } {
  const placed = place(merged(lane.points, axis).map((point) => ({ point, x: axis.x(point.day), label: labelOf(point, lane, wording) })));
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  const height = rows * lineHeight + 14;
  const y = (row: number): number => top + 18 + row * lineHeight;
  const about = [lane.subject, lane.attribute].filter(Boolean).join(', ');
  const verdict = wording.translate(verdictLabels[lane.verdict].template);
  const path = lane.verdict === 'evolution' || lane.verdict === 'conflict' || lane.verdict === 'correction' ? placed.map(({ x, row }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${y(row)}`).join('') : '';
  return {
    height,
    svg: [
      `<g class="lane ${lane.verdict}" role="list" aria-label="${escapeHtml(`${about}. ${verdict}`)}">`,
      `<line class="rule" x1="0" x2="${width}" y1="${top + height}" y2="${top + height}"/>`,
      `<text class="about" x="4" y="${y(0) + 4}"><title>${escapeHtml(about)}</title>${escapeHtml(shorten(about, 40))}</text>`,
      ...(path === '' ? [] : [`<path class="course" d="${path}"/>`]),
      ...placed.map(({ point, x, row, label }) => pointSvg(point, { x: round(x), y: y(row), label }, lane, wording, href)),
      '</g>',
    ].join('\n'),
  };
}

function pointSvg(point: Point, { x, y, label }: { readonly x: number; readonly y: number; readonly label: string }, { verdict }: Lane, wording: Wording, href: Href): string {
  const spoken = `${point.day === '' ? wording.translate('no date') : renderDate(point.day, wording)}: ${point.value} (${point.sources.join(', ')})`;
  const shown = `<title>${escapeHtml(`${spoken}\n${point.cell.words}`)}</title><path class="mark" transform="translate(${x} ${y})" d="${markPath(verdict)}"/><text x="${x + 10}" y="${y + 4}">${escapeHtml(label)}</text>`;
  return `<g role="listitem">${passageLink(point.cell.place, href, shown, `${label}, ${spoken}`)}</g>`;
}

function labelOf(point: Point, { verdict }: Lane, { locale }: Wording): string {
  const side = verdict === 'conflict' || verdict === 'tension' || verdict === 'dispute' ? `${sideLetter(point.side)}${locale === 'fr' ? '\u00A0' : ''}: ` : '';
  return `${side}${shorten(point.value, 28)}${point.sources.length > 1 ? ` ×${point.sources.length}` : ''}`;
}

/** Points of one value that would stand on each other are one, with all their sources. */
function merged(points: readonly Point[], { x }: Axis): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const at = kept.findIndex(({ side, day }) => side === point.side && Math.abs(x(day) - x(point.day)) < closest);
    const same = kept[at];
    if (same) kept[at] = { ...same, sources: [...new Set([...same.sources, ...point.sources])] };
    else kept.push(point);
  }
  return kept;
}

/** Gives each label the first row in which it has room; marks are in order of x. */
function place<T extends { readonly x: number; readonly label: string }>(items: readonly T[]): (T & { readonly row: number })[] {
  const ends: number[] = [];
  return items.map((item) => {
    const found = ends.findIndex((end) => end <= item.x - 8);
    const row = found < 0 ? ends.length : found;
    ends[row] = item.x + 18 + item.label.length * 6.6;
    return { ...item, row };
  });
}

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${[...text].slice(0, limit - 1).join('')}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
