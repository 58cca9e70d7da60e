import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { message, type Message } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import type { DateReading, FigureOrder } from '../extract/facts.ts';
import { titleKey } from '../extract/title.ts';
import type { Language } from '../text/types.ts';
import { defaultProject, type Project, type ProjectSource } from './project.ts';

/** Something wrong in a project file, where it stands. An `error` makes the file unusable: the last good settings are kept. */
export interface ProjectProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: Message;
}

export interface ParsedProject {
  /** Undefined if the file cannot be used. */
  readonly project: Project | undefined;
  readonly problems: readonly ProjectProblem[];
}

/** Reads a project file: JSON in which comments and trailing commas are allowed. Accepts any string; an empty file says nothing. */
export function parseProject(text: string): ParsedProject {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems: ProjectProblem[] = errors.slice(0, 1).map((error) => syntaxProblem(text, error));
  if (!root) return problems.length > 0 ? { project: undefined, problems } : { project: defaultProject, problems };
  const reader = createReader(problems);
  const project = readProject(root, reader);
  return { project: problems.some((problem) => problem.severity === 'error') ? undefined : project, problems };
}

/** The first of the errors only: the others mostly follow from it. */
function syntaxProblem(text: string, error: ParseError): ProjectProblem {
  const start = Math.min(error.offset, text.length);
  return { start, end: Math.min(start + error.length, text.length), severity: 'error', message: syntaxMessages[printParseErrorCode(error.error)] ?? message('This is not valid JSON.') };
}

const syntaxMessages: Readonly<Record<string, Message>> = {
  CommaExpected: message('A comma is missing here.'),
  ColonExpected: message('A colon is missing here.'),
  CloseBraceExpected: message('A closing brace is missing here.'),
  CloseBracketExpected: message('A closing square bracket is missing here.'),
  UnexpectedEndOfString: message('A closing quotation mark is missing here.'),
  EndOfFileExpected: message('Nothing may follow here.'),
};

function readProject(root: Node, reader: Reader): Project {
  const fields = reader.fields(root, ['$schema', 'include', 'exclude', 'language', 'reading', 'sources', 'labels']);
  const language = reader.language(fields.get('language'));
  const reading = reader.dateReading(fields.get('reading'));
  const labels = reader.list(fields.get('labels'), message('A list of labels in square brackets is expected here.'));
  return {
    include: reader.list(fields.get('include'), globs) ?? defaultProject.include,
    exclude: reader.list(fields.get('exclude'), globs) ?? [],
    ...(language ? { language } : {}),
    ...(reading ? { reading } : {}),
    sources: readSources(fields.get('sources'), reader),
    ...(labels ? { labels } : {}),
  };
}

const globs = message('A list of globs in square brackets is expected here.');

function readSources(node: Node | undefined, reader: Reader): ProjectSource[] {
  if (!node) return [];
  return [...reader.fields(node)].map(([pattern, value]) => {
    const fields = reader.fields(value, ['outlet', 'published', 'articles', 'figures', 'language', 'reading']);
    const outlet = reader.string(fields.get('outlet'));
    const published = reader.date(fields.get('published'));
    const language = reader.language(fields.get('language'));
    const reading = reader.dateReading(fields.get('reading'));
    const articles = readArticles(fields.get('articles'), reader);
    const figures = reader.figures(fields.get('figures'));
    return { pattern, ...(articles ? { articles } : {}), ...(figures ? { figures } : {}), ...(outlet ? { outlet } : {}), ...(published ? { published } : {}), ...(language ? { language } : {}), ...(reading ? { reading } : {}) };
  });
}

/** Publication dates by headline: `{ "Le pont ouvre": { "published": "2024-05-02" } }`. */
function readArticles(node: Node | undefined, reader: Reader): Readonly<Record<string, string>> | undefined {
  if (!node) return undefined;
  const dated = [...reader.fields(node)].flatMap(([title, value]): [string, string][] => {
    const published = reader.date(reader.fields(value, ['published']).get('published'));
    return published === undefined ? [] : [[titleKey(title), published]];
  });
  return dated.length > 0 ? Object.fromEntries(dated) : undefined;
}

/** Reads typed values from nodes; what has the wrong type becomes a problem and reads as absent. */
interface Reader {
  fields(node: Node, known?: readonly string[]): Map<string, Node>;
  string(node: Node | undefined): string | undefined;
  date(node: Node | undefined): string | undefined;
  language(node: Node | undefined): Language | undefined;
  dateReading(node: Node | undefined): DateReading | undefined;
  figures(node: Node | undefined): FigureOrder | undefined;
  list(node: Node | undefined, wanted: Message): string[] | undefined;
}

function createReader(problems: ProjectProblem[]): Reader {
  const report = (node: Node, severity: ProjectProblem['severity'], text: Message): undefined => {
    problems.push({ start: node.offset, end: node.offset + node.length, severity, message: text });
  };
  const string = (node: Node | undefined): string | undefined => {
    if (!node) return undefined;
    const value: unknown = getNodeValue(node);
    return typeof value === 'string' ? value : report(node, 'error', message('A text in quotation marks is expected here.'));
  };
  return {
    string,
    fields(node, known) {
      const found = new Map<string, Node>();
      if (node.type !== 'object') report(node, 'error', message('An object in braces is expected here.'));
      else for (const property of node.children ?? []) addField(found, property, known, report);
      return found;
    },
    date(node) {
      const value = string(node);
      if (!node || value === undefined || isDate(value)) return value;
      return report(node, 'error', message('A date like 2024-05-16, 2024-05 or 2024 is expected here.'));
    },
    language(node) {
      const value = string(node);
      if (!node || value === undefined) return undefined;
      return value === 'fr' || value === 'en' ? value : report(node, 'error', message('The languages that can be read are fr and en.'));
    },
    dateReading(node) {
      const value = string(node);
      if (!node || value === undefined) return undefined;
      return value === 'news' || value === 'narrative' || value === 'nearest' ? value : report(node, 'error', message('Dates are read as news, narrative or nearest.'));
    },
    figures(node) {
      const value = string(node);
      if (!node || value === undefined) return undefined;
      return value === 'day-first' || value === 'month-first' ? value : report(node, 'error', message('Dates in figures are day-first or month-first.'));
    },
    list(node, wanted) {
      if (!node) return undefined;
      if (node.type !== 'array') return report(node, 'error', wanted);
      return (node.children ?? []).map(string).filter((item) => item !== undefined);
    },
  };
}

function addField(found: Map<string, Node>, property: Node, known: readonly string[] | undefined, report: (node: Node, severity: 'warning', text: Message) => void): void {
  const [key, value] = property.children ?? [];
  if (!key) return;
  const name = String(getNodeValue(key));
  if (known && !known.includes(name)) report(key, 'warning', message('“{0}” means nothing here.', name));
  else if (value) found.set(name, value);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists. */
function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1')];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
