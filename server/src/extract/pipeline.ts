import { shifted } from '../base/span.ts';
import { LruMap } from '../base/lru.ts';
import { readParagraph } from '../text/paragraph.ts';
import { readSections } from '../text/sections.ts';
import type { Language, Line, Paragraph, Section } from '../text/types.ts';
import { markCorrections } from './corrections.ts';
import { findBonds } from './bonds/index.ts';
import { findClaims } from './claims/index.ts';
import { compactFacts, packLead } from './compact.ts';
import type { ArticleContext, ParagraphFacts } from './context.ts';
import { findContrasts } from './contrasts/index.ts';
import { decideClaims } from './decided/claims.ts';
import { decideTimexes } from './decided/dates.ts';
import { decideNames } from './decided/names.ts';
import { decideSpeakers } from './decided/speakers.ts';
import { findDesignations } from './designations/index.ts';
import { findTimexes, resolveTimexes, settleOrder, strictOf, type RawTimex } from './dates/index.ts';
import { findCandidates, resolveEntities, type Candidate } from './entities/index.ts';
import { findEvents } from './events.ts';
import { packFigures } from './figures.ts';
import { packSlots } from './slots.ts';
import type { ArticleFacts, Bond, Claim, FileFacts, Mention, Quantity, Quote, SourceOptions } from './facts.ts';
import { packGist } from './gist.ts';
import { countLead } from './lead.ts';
import { packMarks } from './marks.ts';
import { inferPublished } from './published.ts';
import { findQuantities } from './quantities/index.ts';
import { findQuotes } from './quotes/index.ts';
import { packQuoted } from './quotes/words.ts';
import { shingle } from './shingles.ts';

/** Analyses one file. Pure and total: equal arguments give equal facts, any string is accepted. */
export type Analyse = (text: string, options: SourceOptions) => FileFacts;

/**
 * Makes an analyser that remembers what it read in the last `capacity` different paragraphs, so that a keystroke costs its
 * paragraph and the resolution of its article, not a reading of the file. `onRead` hears of every paragraph that is read anew, `onArticle` of
 * every article as the claim layer sees it.
 */
export function createAnalyser(capacity = 2_000, onRead?: (paragraph: string) => void, onArticle?: (article: ArticleContext) => void): Analyse {
  const readings = new LruMap<Reading>(capacity);
  const read = (text: string, line: Line, language: Language): Reading => {
    const words = text.slice(line.start, line.end);
    const key = `${language}${line.kind}\n${words}`;
    const known = readings.get(key);
    if (known) return known;
    onRead?.(words);
    const fresh = readLine(words, line, language);
    readings.set(key, fresh);
    return fresh;
  };
  return (text, options) => ({
    articles: readSections(text, options.language).map((section, index) => analyseSection(text, section, index, options, read, onArticle)),
  });
}

/** What a paragraph shows by itself: everything that can be cached by its words. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly timexes: readonly RawTimex[];
  readonly quantities: readonly Quantity[];
  readonly candidates: readonly Candidate[];
}

function readLine(words: string, line: Line, language: Language): Reading {
  const paragraph = readParagraph(words, line.kind, language);
  const timexes = findTimexes(paragraph);
  return { paragraph, timexes, quantities: findQuantities(paragraph, strictOf(timexes)), candidates: findCandidates(paragraph) };
}

function analyseSection(text: string, section: Section, index: number, options: SourceOptions, read: (text: string, line: Line, language: Language) => Reading, onArticle?: (article: ArticleContext) => void): ArticleFacts {
  const lines = section.lines.filter((line) => line.kind !== 'furniture');
  const readings = lines.map((line) => read(text, line, line.language ?? section.language));
  const starts = lines.map((line) => line.start);
  const raw = settleOrder(readings.map((reading) => reading.timexes), options.figures);
  const published = inferPublished(text, section, raw.map(strictOf), starts, options);
  const resolved = resolveTimexes(raw, published, options.reading);
  const timexes = decideTimexes(resolved, lines, options.decided);
  const { mentions, entities } = decideNames(resolveEntities(readings), text, lines, options.decided);
  const designated = findDesignations(readings.map(({ paragraph }, i) => ({ paragraph, mentions: mentions[i] ?? [] })), published);
  const paragraphs = readings.map((reading, i): ParagraphFacts => {
    const own = inOrder(mentions[i] ?? [], designated[i] ?? []);
    return {
      start: starts[i] ?? 0,
      paragraph: reading.paragraph,
      timexes: timexes[i] ?? [],
      quantities: reading.quantities,
      mentions: own,
      quotes: decideSpeakers(findQuotes(reading.paragraph, own), starts[i] ?? 0, options.decided),
    };
  });
  const events = findEvents(paragraphs, published);
  const article: ArticleContext = { section, published, options, paragraphs, entities, events };
  const claims = decideClaims(findClaims(article), article);
  onArticle?.(article);
  const bonds = findBonds(article).flatMap((found, i) => found.map((bond) => bondInFile(bond, starts[i] ?? 0)));
  const contrasts = findContrasts(article);
  const marks = paragraphs.map(packMarks).join('');
  const designations = designated.flatMap((own, i) => own.map((mention) => shifted(mention, starts[i] ?? 0)));
  const figures = packFigures(article);
  const slots = packSlots(article);
  const inFile = <T extends { start: number; end: number }>(pick: (facts: ParagraphFacts) => readonly T[]): T[] =>
    paragraphs.flatMap((facts) => pick(facts).map((item) => shifted(item, facts.start)));
  const facts = {
    start: section.start,
    end: section.end,
    index,
    language: section.language,
    headline: section.headline,
    headlineText: section.headline ? text.slice(section.headline.start, section.headline.end) : '',
    lines: section.lines,
    published,
    furniture: section.lines.filter((line) => line.kind === 'furniture').map(({ start, end }) => ({ start, end, kind: 'furniture' })),
    mentions: mentions.flatMap((own, i) => own.map((mention) => shifted(mention, starts[i] ?? 0))),
    ...(designations.length > 0 ? { designations } : {}),
    entities,
    timexes: inFile((facts) => facts.timexes),
    quantities: inFile((facts) => facts.quantities),
    quotes: inFile((facts) => facts.quotes.map((quote) => withWords(facts.paragraph, quote))),
    claims: paragraphs.flatMap((facts, i) => markCorrections(facts.paragraph, claims[i] ?? []).map((claim) => claimInFile(claim, facts.start))),
    ...(bonds.length > 0 ? { bonds } : {}),
    ...(contrasts.length > 0 ? { contrasts } : {}),
    events,
    ...(marks === '' ? {} : { marks }),
    ...(figures === '' ? {} : { figures }),
    ...(slots === '' ? {} : { slots }),
    gist: packGist(paragraphs),
  };
  return compactFacts(facts, packLead(countLead(paragraphs)), shingle(paragraphs));
}

function inOrder(names: readonly Mention[], designated: readonly Mention[]): readonly Mention[] {
  return designated.length === 0 ? names : [...names, ...designated].sort((a, b) => a.start - b.start);
}

function withWords(paragraph: Paragraph, quote: Quote): Quote {
  const words = packQuoted(paragraph, quote);
  return words === '' ? quote : { ...quote, words };
}

function claimInFile(claim: Claim, start: number): Claim {
  return { ...shifted(claim, start), sentence: shifted(claim.sentence, start) };
}

function bondInFile(bond: Bond, start: number): Bond {
  return { ...bond, stated: shifted(bond.stated, start), against: bond.against.map((part) => shifted(part, start)) };
}
