import type { Span } from '../base/span.ts';
import type { Finding, Statement } from '../compare/types.ts';
import { copyDate } from '../corpus/copyDate.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import { reasonText } from '../features/reasons.ts';
import type { View } from '../features/view.ts';
import { intervalText } from './annotateJson.ts';

/** The whole report of `recoupe check --format json`; the field names are the contract of docs/command-line.md. */
export function checkJson(view: View): object {
  const { snapshot, nameOf } = view;
  const articles = [...snapshot.articles.values()];
  const passage = ({ article, start, end }: Span & { readonly article: string }): object => ({ file: nameOf(snapshot.articles.get(article)?.file ?? article), start, end });
  return {
    sources: articles.map((article) => sourceJson(article, view)),
    findings: view.comparison.findings.map((finding) => findingJson(finding, view)),
    ...(view.review.baseline ? { gone: view.review.gone.map(({ details, targets }) => ({ id: details.finding, code: details.code, files: [...new Set(targets.map(({ file }) => file))] })) } : {}),
    facts: view.comparison.facts.map(({ subject, subjectName, attribute, value, independentSources, statements }) => ({
      subject, name: subjectName, attribute, value, independentSources, statements: statements.map((statement) => statementJson(statement, view)),
    })),
    reuse: snapshot.reuse.map(({ a, b, similarity }) => ({ a: passage(a), b: passage(b), similarity })),
  };
}

function sourceJson(article: CorpusArticle, { snapshot, nameOf }: View): object {
  const { key, file, outlet, facts: { index, published, language } } = article;
  const copied = copyDate(snapshot, article);
  return {
    file: nameOf(file), article: index, outlet, published: published.value || null, language, group: snapshot.groupOf(key),
    ...(copied ? { copied: { published: copied.value, earliest: copied.earliest, latest: copied.latest, confidence: copied.confidence, files: copied.copies.map((copy) => nameOf(copy.file)) } } : {}),
  };
}

function findingJson(finding: Finding, view: View): object {
  const { id, code, verdict, severity, subject, subjectName, attribute, confidence } = finding;
  return {
    id, code, verdict, severity, subject, name: subjectName, attribute, confidence,
    ...(view.review.baseline ? { since: view.review.statusOf(finding).since } : {}),
    ...(view.review.statusOf(finding).state === 'confirmed' ? { confirmed: true } : {}),
    statements: finding.statements.map((statement) => statementJson(statement, view)),
    why: finding.why.map((reason) => ({
      text: reasonText(view, finding, reason), ...(reason.file === undefined ? {} : { file: view.nameOf(reason.file) }), ...(reason.span ? { start: reason.span.start, end: reason.span.end } : {}),
    })),
  };
}

function statementJson({ file, article, start, end, value, claim }: Statement, { snapshot, nameOf }: View): object {
  const asOf = intervalText(claim.asOf);
  return {
    file: nameOf(file),
    article: snapshot.articles.get(article)?.facts.index ?? 0,
    start,
    end,
    value,
    ...(asOf ? { asOf } : {}),
    ...(claim.attribution ? { speaker: claim.attribution.speaker } : {}),
  };
}
