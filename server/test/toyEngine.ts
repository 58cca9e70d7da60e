import { inEnglish, message } from '../src/base/message.ts';
import type { Engine, TextChange } from '../src/compare/engine.ts';
import type { Comparison, Fact, Finding, Statement } from '../src/compare/types.ts';
import { hashText } from '../src/base/hash.ts';
import type { CorpusArticle, SharedEntity, Snapshot, Source } from '../src/corpus/types.ts';
import type { ArticleFacts, Claim, FileFacts, Mention, Published, Quote, SourceOptions, Timex } from '../src/extract/facts.ts';
import type { Analyse } from '../src/extract/pipeline.ts';
import { emptyDesk, reviewOf } from '../src/features/review/review.ts';
import type { Place, View } from '../src/features/view.ts';

/**
 * An engine of a few regular expressions, so that editor features and the protocol are tested by themselves. It reads
 * `Valmont joined Orda in 2021.`, `published 2024-05-01`, `“quoted” said Mara`, `yesterday`, `12 dead`, and lines that begin with
 * `SHARE`. Two years for one joining are a conflict.
 */
export const analyseToy: Analyse = (text, options) => ({ articles: text.trim() === '' ? [] : [article(text, options)] });

const types: Readonly<Record<string, Mention['type']>> = { Valmont: 'place', Orda: 'organization', Mara: 'person' };

function article(text: string, options: SourceOptions): ArticleFacts {
  const value = options.published ?? /published (\S+)/.exec(text)?.[1] ?? '';
  const published: Published = { value, granularity: 'day', basis: value ? 'explicit' : 'none', confidence: 1, evidence: [] };
  const headlineEnd = Math.max(text.indexOf('\n'), 0) || text.length;
  const mentions = all(text, /Valmont|Orda|Mara(?: Lind)?/g).map(({ start, end, words }): Mention => {
    const name = words.split(' ')[0] ?? words;
    const type = types[name] ?? 'person';
    return { start, end, type, id: `${type}:${name.toLowerCase()}`, name: name === 'Mara' ? 'Mara Lind' : name, inferred: words === 'Mara' };
  });
  const timexes = all(text, /\b(?:19|20)\d\d\b(?!-)|yesterday/g).map(({ start, end, words }): Timex => (words === 'yesterday'
    ? { start, end, type: 'DATE', value: '2024-04-30', earliest: '2024-04-30', latest: '2024-04-30', anchor: 'published' }
    : { start, end, type: 'DATE', value: words, earliest: `${words}-01-01`, latest: `${words}-12-31`, anchor: 'absolute' }));
  return {
    start: 0, end: text.length, index: 0, language: 'en',
    headline: { start: 0, end: headlineEnd }, headlineText: text.slice(0, headlineEnd), lines: [],
    published, mentions, timexes,
    furniture: all(text, /^SHARE.*$/gm).map(({ start, end }) => ({ start, end, kind: 'furniture' })),
    entities: [], events: [], lead: {},
    gist: "", shingles: [],
    quantities: all(text, /\d+(?= dead)/g).map(({ start, end, words }) => ({ start, end, low: Number(words), high: Number(words), stated: Number(words), approximate: false, step: 1 })),
    quotes: all(text, /“[^”]*”( said Mara)?/g).map(({ start, end, words }): Quote => ({ start, end: words.endsWith('Mara') ? end - 10 : end, speaker: words.endsWith('Mara') ? 'person:mara' : null })),
    claims: all(text, /(\w+) joined (\w+) in (\d{4})/g).map(({ start, end, words }) => claim(start, end, words)),
  };
}

function claim(start: number, end: number, words: string): Claim {
  const [subject = '', , object = '', , year = ''] = words.split(' ');
  return {
    start, end, sentence: { start, end }, family: 'accession', attribute: 'joined', subject: `place:${subject.toLowerCase()}`, subjectName: subject,
    object: `organization:${object.toLowerCase()}`, objectName: object, value: { kind: 'date', value: year, earliest: `${year}-01-01`, latest: `${year}-12-31` },
    certainty: 'asserted', polarity: true, scope: {}, asOf: { earliest: null, latest: null }, confidence: 1,
  };
}

function all(text: string, pattern: RegExp): { start: number; end: number; words: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }));
}

/** The toy corpus over any analyser. Ids of findings follow from their statements, as those of the real engine. */
export function createToyEngine(analyse: Analyse): Engine {
  const sources = new Map<string, Source>();
  let snapshot = snapshotOf(sources);
  let comparison = compare(snapshot);
  return {
    update(changes: readonly TextChange[]) {
      for (const { file, text, options } of changes) {
        if (text === null) sources.delete(file);
        else sources.set(file, { file, outlet: options.outlet ?? '', hash: hashText(text), facts: analyse(text, options) });
      }
      snapshot = snapshotOf(new Map(sources));
      comparison = compare(snapshot);
    },
    *settle() {
      // Everything is compared at once.
    },
    settled: true,
    get snapshot() {
      return snapshot;
    },
    get comparison() {
      return comparison;
    },
  };
}

export const toyEngine = { analyse: analyseToy, createEngine: createToyEngine };

function snapshotOf(sources: ReadonlyMap<string, Source>): Snapshot {
  const articles = new Map([...sources.values()].flatMap(({ file, outlet, facts }) => facts.articles.map((facts): [string, CorpusArticle] => [`${file}#${facts.index}`, { key: `${file}#${facts.index}`, file, outlet, facts }])));
  const entities = new Map<string, SharedEntity>();
  for (const { key, facts } of articles.values()) {
    for (const { id, type, name } of facts.mentions) {
      const known = entities.get(id) ?? { id, type, name, aliases: id === 'person:mara' ? ['Mara Lind', 'Mara'] : [name], mentions: [] };
      const others = known.mentions.filter((mention) => mention.article !== key);
      entities.set(id, { ...known, mentions: [...others, { article: key, count: (known.mentions.find((mention) => mention.article === key)?.count ?? 0) + 1 }] });
    }
  }
  return { sources, articles, entities, entityOf: (_, id) => id, groupOf: (key) => key, copiesOf: () => [], reuse: [] };
}

function compare(snapshot: Snapshot): Comparison {
  const statements = [...snapshot.articles.values()].flatMap((from) => from.facts.claims.map((claim): Statement => ({
    start: claim.start, end: claim.end, file: from.file, article: from.key, outlet: from.outlet, published: from.facts.published.value, claim,
    value: claim.value.kind === 'date' ? claim.value.value : '',
  })));
  const byTopic = grouped(statements, ({ claim }) => `${claim.subject} ${claim.object}`);
  return {
    facts: [...byTopic.values()].flatMap((group) => [...grouped(group, ({ value }) => value)].map(([value, same]) => fact(value, same))),
    findings: [...byTopic.values()].filter((group) => new Set(group.map(({ value }) => value)).size > 1).map(finding),
  };
}

function grouped(statements: readonly Statement[], keyOf: (statement: Statement) => string): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) groups.set(keyOf(statement), [...(groups.get(keyOf(statement)) ?? []), statement]);
  return groups;
}

function fact(value: string, statements: Statement[]): Fact {
  const claim = statements[0]?.claim;
  return { subject: claim?.subject ?? '', subjectName: claim?.subjectName ?? '', attribute: 'joined', value, independentSources: new Set(statements.map(({ file }) => file)).size, statements };
}

function finding(statements: Statement[]): Finding {
  const claim = statements[0]?.claim;
  return {
    id: hashText(statements.map(({ file, value }) => file + value).sort().join()), code: 'conflict/joined', verdict: 'conflict', severity: 'warning',
    subject: claim?.subject ?? '', subjectName: claim?.subjectName ?? '', attribute: 'joined', confidence: 0.9, statements,
    why: [{ message: message('Both name {0}.', claim?.objectName ?? ''), ...(statements[0] ? { file: statements[0].file, span: statements[0] } : {}) }],
  };
}

/** A view of some texts, as features see them. `file:L1` stands for a link. */
export function toyView(texts: Readonly<Record<string, string>>, engine: { analyse: Analyse; createEngine: (analyse: Analyse) => Engine } = toyEngine, options: SourceOptions = {}): View {
  const running = engine.createEngine(engine.analyse);
  running.update(Object.entries(texts).map(([file, text]) => ({ file, text, options: { ...options, file } })));
  return {
    snapshot: running.snapshot, comparison: running.comparison, review: reviewOf(running.comparison.findings, (file) => texts[file] ?? '', emptyDesk), translate: inEnglish, locale: 'en',
    textOf: (file) => texts[file] ?? '', nameOf: (file) => file,
    linkTo: ({ file, start }: Place) => `${file}#L${(texts[file] ?? '').slice(0, start).split('\n').length}`,
  };
}

/** Facts of a text by the toy analyser. */
export function toyFacts(text: string): FileFacts {
  return analyseToy(text, {});
}
