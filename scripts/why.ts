// Why two passages make no finding: the claims on either side, and the first gate that parts each two of them.
// usage: node scripts/why.ts FILE:START-END FILE:START-END
//        node scripts/why.ts --stories FOLDER [STORY] [hard|tension|evolution]     every annotated pair that is missed
import fs from 'node:fs';
import path from 'node:path';
import { readStories, type Disagreement, type Quoted } from '../eval/score/story.ts';
import { countStory, emptyTally } from '../eval/score/verdicts.ts';
import { checkStories } from '../eval/score/workspace.ts';
import { comparable, likeness } from '../server/src/compare/comparable.ts';
import { createEngine } from '../server/src/compare/engine.ts';
import { prepare, type Prepared, type Stated } from '../server/src/compare/prepared.ts';
import { matchEvents } from '../server/src/compare/same/event.ts';
import { oneThread } from '../server/src/compare/same/thread.ts';
import { laterState } from '../server/src/compare/later.ts';
import { matchScopes } from '../server/src/compare/scope.ts';
import { judge } from '../server/src/compare/verdicts/index.ts';
import { copyDate } from '../server/src/corpus/copyDate.ts';
import type { Snapshot } from '../server/src/corpus/types.ts';

interface Passage {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const args = process.argv.slice(2);
if (args[0] === '--stories') explainStories(args[1] ?? 'eval/stories', args.slice(2));
else explainPassages(args.map(parsePassage));

function parsePassage(text: string): Passage {
  const { file, start, end } = /^(?<file>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(text)?.groups ?? {};
  if (file === undefined) throw new Error(`not FILE:START-END: ${text}`);
  return { file, start: Number(start), end: Number(end) };
}

function explainPassages([a, b]: readonly Passage[]): void {
  if (!a || !b) throw new Error('usage: node scripts/why.ts FILE:START-END FILE:START-END');
  const engine = createEngine();
  engine.update([...new Set([a.file, b.file])].map((file) => ({ file, text: fs.readFileSync(file, 'utf8'), options: { file: path.basename(file) } })));
  explain(engine.snapshot, [a], [b]);
}

function explainStories(folder: string, only: readonly string[]): void {
  for (const story of readStories(folder)) {
    if (only.length > 0 && !only.some((word) => story.name.includes(word)) && !only.every((word) => /^(?:hard|tension|evolution)$/u.test(word))) continue;
    const { findings, snapshot } = checkStories([story], false);
    const missed: string[] = [];
    countStory(story, findings, emptyTally(), (line) => missed.push(line));
    for (const gold of story.gold.conflicts) {
      const kinds = only.filter((word) => /^(?:hard|tension|evolution)$/u.test(word));
      if (kinds.length > 0 && !kinds.includes(gold.severity)) continue;
      if (!missed.some((line) => line.includes(' missed ') && line.endsWith(`: «${gold.a.quote}» | «${gold.b.quote}»`))) continue;
      console.log(`\n## ${story.name} ${gold.severity}: ${gold.subject} / ${gold.attribute}: «${gold.a.quote}» | «${gold.b.quote}»`);
      const places = (side: 'a' | 'b'): Passage[] => placesOf(gold, side).flatMap((quoted) => locate(quoted, story.name, story.articles.find(({ file }) => file === quoted.file)?.text ?? ''));
      explain(snapshot, places('a'), places('b'));
    }
  }
}

function placesOf(gold: Disagreement, side: 'a' | 'b'): Quoted[] {
  return [gold[side], ...(gold.more ?? []).filter((more) => more.side === side)];
}

function locate({ file, quote }: Quoted, story: string, text: string): Passage[] {
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ file: `${story}/${file}`, start, end: start + quote.length }];
}

function explain(snapshot: Snapshot, a: readonly Passage[], b: readonly Passage[]): void {
  const [left, right] = [claimsOn(snapshot, a), claimsOn(snapshot, b)];
  for (const [side, claims] of [['a', left], ['b', right]] as const) {
    if (claims.length === 0) console.log(`  ${side}: no claim`);
    for (const one of claims) console.log(`  ${side}: ${show(one)}`);
  }
  for (const one of left) for (const two of right) if (one.claim.value.kind === two.claim.value.kind || one.claim.attribute === two.claim.attribute) console.log(`  ${one.claim.attribute}=${one.statement.value} × ${two.claim.attribute}=${two.statement.value}: ${gate(one, two)}`);
}

function claimsOn(snapshot: Snapshot, passages: readonly Passage[]): Stated[] {
  return [...snapshot.articles.values()].map((article): Prepared => prepare(article, snapshot, copyDate(snapshot, article))).flatMap(({ stated }) =>
    stated.filter(({ statement }) => passages.some((passage) => statement.file === passage.file && statement.start < passage.end && passage.start < statement.end)),
  );
}

function show({ claim, statement, event, subject, object }: Stated): string {
  const { place, day, qualifier, part, window } = claim.scope;
  const slots = [place, day && `${day.earliest ?? ''}…${day.latest ?? ''}`, qualifier && `“${qualifier}”`, part && 'part', window].filter(Boolean).join(' ');
  const frame = event && `${event.type} ${event.days.earliest ?? ''}…${event.days.latest ?? ''}${event.presumed ? '?' : ''}${event.rank === undefined ? '' : ` #${event.rank}`} @${event.places.join(',')}`;
  return `${claim.family} ${subject}${object === '' ? '' : ` + ${object}`} . ${claim.attribute} = ${statement.value} [${slots}] ${claim.certainty}${claim.polarity ? '' : ' NOT'} by ${claim.attribution?.name ?? '–'} (${claim.attribution?.speakerClass ?? ''}) asOf ${claim.asOf.earliest ?? ''}…${claim.asOf.latest ?? ''} conf ${claim.confidence} | event ${frame ?? '–'}`;
}

/** The first gate between two claims, in the order of `comparable`. */
function gate(a: Stated, b: Stated): string {
  const story = likeness(a.article, b.article);
  const told = `(story ${story.toFixed(2)})`;
  if (a.claim.attribute !== b.claim.attribute) return `attribute ${told}`;
  if (a.claim.value.kind !== b.claim.value.kind) return 'kind of value';
  if (a.claim.polarity !== b.claim.polarity) return 'polarity';
  const pair = comparable(a, b, a.lasting && b.lasting && a.subject === b.subject ? 1 : story);
  const event = matchEvents(a, b, story);
  const later = pair ? null : laterState(a, b, story);
  if (later) return `${later.verdict} ${later.severity}, a later state ${told}`;
  if (!pair) return (oneThread(a.article, b.article, story) ? 'one thread, ' : '') + (matchScopes(a, b) === null ? `scope (event ${event}) ${told}` : `subject, object, event (${event}) or story ${told}`);
  const outcome = judge(pair);
  return `${pair.relation}, event ${pair.event}, speakers ${pair.speakers}, ${pair.explicit ? 'explicit' : 'not explicit'} → ${outcome ? `${outcome.verdict} ${outcome.severity}` : 'two things'} ${told}`;
}
