import type { Span } from '../base/span.ts';
import type { Translate } from '../base/message.ts';
import type { Snapshot } from '../corpus/types.ts';
import type { Finding, Statement } from '../compare/types.ts';
import type { View } from '../features/view.ts';
import { intervalText } from './annotateJson.ts';

/** The whole report of `recoupe check --format json`; the field names are the contract of docs/command-line.md. */
export function checkJson({ snapshot, comparison: { findings, facts }, translate }: View): object {
  const articles = [...snapshot.articles.values()];
  const files = new Map(articles.map(({ key, file }) => [key, file]));
  const passage = ({ article, start, end }: Span & { readonly article: string }): object => ({ file: files.get(article) ?? article, start, end });
  return {
    sources: articles.map(({ key, file, outlet, facts: { index, published, language } }) => ({
      file, article: index, outlet, published: published.value || null, language, group: snapshot.groupOf(key),
    })),
    findings: findings.map((finding) => findingJson(finding, snapshot, translate)),
    facts: facts.map(({ subject, subjectName, attribute, value, independentSources, statements }) => ({
      subject, name: subjectName, attribute, value, independentSources, statements: statements.map((statement) => statementJson(statement, snapshot)),
    })),
    reuse: snapshot.reuse.map(({ a, b, similarity }) => ({ a: passage(a), b: passage(b), similarity })),
  };
}

function findingJson(finding: Finding, snapshot: Snapshot, translate: Translate): object {
  const { id, code, verdict, severity, subject, subjectName, attribute, confidence } = finding;
  return {
    id, code, verdict, severity, subject, name: subjectName, attribute, confidence,
    statements: finding.statements.map((statement) => statementJson(statement, snapshot)),
    why: finding.why.map(({ message, file, span }) => ({
      text: translate(message.template, ...message.args), ...(file === undefined ? {} : { file }), ...(span ? { start: span.start, end: span.end } : {}),
    })),
  };
}

function statementJson({ file, article, start, end, value, claim }: Statement, snapshot: Snapshot): object {
  const asOf = intervalText(claim.asOf);
  return {
    file,
    article: snapshot.articles.get(article)?.facts.index ?? 0,
    start,
    end,
    value,
    ...(asOf ? { asOf } : {}),
    ...(claim.attribution ? { speaker: claim.attribution.speaker } : {}),
  };
}
