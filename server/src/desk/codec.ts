import { isRecord, parseJson } from '../base/json.ts';
import type { Anchor, Decision, DecisionKind, Details, Target } from './types.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';
const motivations: Readonly<Record<DecisionKind, string>> = { finding: 'assessing', mark: 'tagging', entity: 'identifying', note: 'commenting' };

/**
 * A decision as a line with its line feed: a W3C Web Annotation (Web Annotation Data Model, 2017) in JSON. The order of the keys is
 * fixed, so that equal decisions are equal lines.
 */
export function formatDecision({ id, kind, tag, note, created, creator, targets, details }: Decision): string {
  const bodies = [
    ...(tag === '' ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: tag }]),
    ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]),
  ];
  const own = detailKeys.flatMap((key) => (details[key] === undefined ? [] : [[`recoupe:${key}`, details[key]]]));
  const line = {
    '@context': context, id, type: 'Annotation', motivation: motivations[kind],
    ...(created === '' ? {} : { created }),
    ...(creator === '' ? {} : { creator: { type: 'Person', name: creator } }),
    body: bodies, target: targets.map(formatTarget), ...Object.fromEntries(own),
  };
  return `${JSON.stringify(line)}\n`;
}

/** Reads one line; undefined for what is no decision. Accepts the form of version 0.1 too, `{"finding", "decision": "ignored", …}`. */
export function parseDecision(line: string): Decision | undefined {
  const value = parseJson(line);
  if (!isRecord(value)) return undefined;
  if (value['decision'] === 'ignored') return parseIgnored(value);
  const kind = kinds.find((known) => motivations[known] === value['motivation']);
  const id = value['id'];
  if (kind === undefined || typeof id !== 'string' || value['type'] !== 'Annotation') return undefined;
  return {
    id, kind,
    tag: bodyFor(value['body'], 'tagging'),
    note: bodyFor(value['body'], 'commenting'),
    created: text(value['created']),
    creator: isRecord(value['creator']) ? text(value['creator']['name']) : text(value['creator']),
    targets: asList(value['target']).flatMap(parseTarget),
    details: parseDetails(value),
  };
}

const kinds: readonly DecisionKind[] = ['finding', 'mark', 'entity', 'note'];
const soles: readonly Anchor['sole'][] = ['prefix', 'suffix', 'none'];
const detailKeys = ['finding', 'code', 'topic', 'scope', 'verdict', 'entity', 'into', 'name', 'attribute', 'object', 'objectName', 'place', 'qualifier', 'forms', 'value', 'thread', 'resolved'] as const satisfies readonly (keyof Details)[];

function formatTarget({ file, anchor, statement }: Target): object {
  return {
    source: file,
    ...(anchor ? formatAnchor(anchor) : {}),
    ...(statement === undefined ? {} : { 'recoupe:statement': statement }),
  };
}

/** Of the surroundings' uniqueness only the exception is written. */
function formatAnchor({ exact, prefix, suffix, start, end, text: hash, alike, sole }: Anchor): object {
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end, 'recoupe:unit': 'code-point' },
    ],
    'recoupe:text': hash,
    ...(alike > 0 ? { 'recoupe:alike': alike } : {}),
    ...(sole === 'both' ? {} : { 'recoupe:sole': sole }),
  };
}

function parseTarget(value: unknown): Target[] {
  if (typeof value === 'string') return [{ file: value }];
  if (!isRecord(value) || typeof value['source'] !== 'string') return [];
  const anchor = parseAnchor(value);
  const statement = value['recoupe:statement'];
  return [{ file: value['source'], ...(anchor ? { anchor } : {}), ...(typeof statement === 'string' ? { statement } : {}) }];
}

function parseAnchor(target: Fields): Anchor | undefined {
  const selectors = asList(target['selector']).filter(isRecord);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || typeof quote['exact'] !== 'string') return undefined;
  return {
    exact: quote['exact'], prefix: text(quote['prefix']), suffix: text(quote['suffix']),
    start: count(position?.['start']), end: count(position?.['end']),
    text: text(target['recoupe:text']), alike: count(target['recoupe:alike']),
    sole: soles.find((sole) => sole === target['recoupe:sole']) ?? 'both',
  };
}

function parseDetails(value: Fields): Details {
  const known = detailKeys.flatMap((key): [string, string | string[]][] => {
    const detail = value[`recoupe:${key}`];
    if (key === 'forms') return Array.isArray(detail) ? [[key, detail.filter((form) => typeof form === 'string')]] : [];
    return typeof detail === 'string' ? [[key, detail]] : [];
  });
  return Object.fromEntries(known);
}

function parseIgnored(value: Fields): Decision | undefined {
  const { finding, code, files } = value;
  if (typeof finding !== 'string') return undefined;
  const targets = asList(files).filter((file) => typeof file === 'string').map((file) => ({ file }));
  return { id: `urn:recoupe:${finding}`, kind: 'finding', tag: 'ignored', note: '', created: '', creator: '', targets, details: { finding, code: text(code), scope: 'finding' } };
}

type Fields = Readonly<Record<string, unknown>>;

function bodyFor(body: unknown, purpose: string): string {
  const found = asList(body).filter(isRecord).find((one) => one['purpose'] === purpose);
  return text(found?.['value']);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}
