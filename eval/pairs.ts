// What the verdicts say of pairs of single sentences. usage: npm run eval:pairs -- FILE.jsonl … [--verbose]
//
// One record a line: {"premise", "hypothesis", "label", "lang"}; pairs labelled `contradiction` are those that should be found. Each pair is a
// workspace of two articles of one day. Single sentences lack what the verdicts rest on (headline, event, day): this shows which kinds stay out of reach.
import fs from 'node:fs';
import path from 'node:path';
import { createEngine } from '../server/src/compare/engine.ts';
import { createAnalyser } from '../server/src/extract/pipeline.ts';
import { isWarning } from './score/verdicts.ts';

interface Row {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: string;
  readonly lang?: 'fr' | 'en';
}

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run eval:pairs -- FILE.jsonl … [--verbose]');
  process.exit(2);
}

const analyse = createAnalyser();
console.log('| pairs | contradictions | found | at warning | other pairs | with a finding above hint | at warning |\n|---|---|---|---|---|---|---|');
for (const file of files) console.log(rowOf(path.basename(file, '.jsonl'), fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)));

function rowOf(name: string, rows: readonly Row[]): string {
  const counts = { all: 0, found: 0, warned: 0, others: 0, raised: 0, wrong: 0 };
  for (const row of rows) {
    const findings = check(row);
    const warned = findings.some(isWarning);
    if (row.label === 'contradiction') {
      counts.all++;
      if (findings.length > 0) counts.found++;
      if (warned) counts.warned++;
      continue;
    }
    counts.others++;
    if (findings.some(({ severity }) => severity !== 'hint')) counts.raised++;
    if (warned) counts.wrong++;
    if (warned && verbose) console.error(`  ${row.label}: ${row.premise} | ${row.hypothesis}`);
  }
  return `| ${name} | ${counts.all} | ${counts.found} | ${counts.warned} | ${counts.others} | ${counts.raised} | ${counts.wrong} |`;
}

/** What is found between two sentences, each under the same headline, of one day. */
function check({ premise, hypothesis, lang }: Row): ReturnType<typeof createEngine>['comparison']['findings'] {
  const engine = createEngine(analyse);
  engine.update([premise, hypothesis].map((sentence, i) => ({ file: `${i}.txt`, text: `${premise.split(/\s+/).slice(0, 8).join(' ')}\n\n${sentence}\n`, options: { published: '2020-06-15', ...(lang ? { language: lang } : {}) } })));
  return engine.comparison.findings.filter(({ statements }) => new Set(statements.map(({ file }) => file)).size > 1);
}
