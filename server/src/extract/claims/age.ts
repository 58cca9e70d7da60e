import type { SentenceContext } from '../context.ts';
import type { Claim, ClaimValue, Mention } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { isIndefinite, isPersonNoun, namedAs, personAround } from './people.ts';
import { measureTables } from './measured.ts';
import { lastPerson, referent } from './referents.ts';

/**
 * The age of a person, by apposition: *X, 58 ans*, *X (58 ans)*, *X, âgée de 58 ans*, *X, 58,*, *the 58-year-old X*, *le pompier de 29 ans*. A
 * duration elsewhere in the sentence is no age.
 */
export const age: Family = (context) => {
  const { pieces } = skeletonOf(context);
  const opening = atStart(context, pieces);
  const years = context.quantities.some(({ unit }) => unit === 'a') || context.timexes.some(({ value }) => /^P\d{1,3}Y$/.test(value));
  const found = [...opening];
  for (let at = 0; at < pieces.length; at++) {
    const filler = pieces[at]?.filler;
    if (!filler && years) found.push(...ofNoun(context, pieces, at));
    if (filler?.kind !== 'mention' || filler.of.type !== 'person') continue;
    const age = (belongs(pieces, at) ? undefined : behind(context, pieces, at)) ?? before(pieces, at);
    if (age && !opening.some((other) => other.start < age.end && age.start < other.end)) found.push(claim(context, filler.of, age));
  }
  return found.filter((one, i) => found.findIndex((other) => other.end === one.end) === i);
};

/** *Âgé de 22 ans, X …*; where a noun or pronoun follows (*l'attaquant*, *she*), the one person named right before. */
function atStart(context: SentenceContext, pieces: readonly Piece[]): Claim[] {
  const { aged } = measureTables(context.facts.paragraph.language);
  if (!aged.includes(pieces[0]?.word ?? '')) return [];
  const at = /^(?:de|d'|of)$/.test(pieces[1]?.word ?? '') ? 2 : 1;
  const piece = pieces[at];
  const years = yearsAt(pieces, at) ?? bareAt(pieces, at) ?? (/^\d{1,3}$/.test(piece?.word ?? '') ? plausible(Number(piece?.word)) : undefined);
  if (!piece || years === undefined || pieces[at + 1]?.word !== ',') return [];
  const named = pieces.slice(at + 2, at + 5).find(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person')?.filler;
  const found = { years, start: pieces[0]?.start ?? piece.start, end: piece.end };
  if (named?.kind === 'mention') return [claim(context, named.of, found)];
  const person = onePersonBefore(context);
  return person && anaphoric.has(pieces[at + 2]?.word ?? '') ? [{ ...claim(context, person, found), confidence: 0.75 }] : [];
}

/** The person named before in the paragraph, or in the one before it, where it is only one. */
function onePersonBefore(context: SentenceContext): Mention | undefined {
  const last = lastPerson(context);
  const paragraphs = context.article.paragraphs;
  const at = paragraphs.indexOf(context.facts);
  const near = [...(paragraphs[at - 1]?.mentions ?? []), ...context.facts.mentions.filter(({ end }) => end <= context.sentence.start)];
  return near.every(({ type, id }) => type !== 'person' || id === last?.id) ? last : undefined;
}

const anaphoric: ReadonlySet<string> = new Set(['le', 'la', "l'", 'il', 'elle', 'ce', 'cet', 'cette', 'the', 'he', 'she', 'this']);

/** *le pompier de 29 ans*, *un ancien notaire de 58 ans*, *le notaire, 56 ans,*: of the person named before in its clause, else of the one spoken of. */
function ofNoun(context: SentenceContext, pieces: readonly Piece[], at: number): Claim[] {
  const piece = pieces[at];
  if (!piece || !isPersonNoun(piece.word)) return [];
  let i = at + 1;
  while (i < at + 3 && /^\p{Ll}{4,}$/u.test(pieces[i]?.word ?? '') && !/^(?:avec|dans|pour|chez|sans|sous|vers|depuis)$/.test(pieces[i]?.word ?? '')) i++;
  const link = pieces[i]?.word ?? '';
  if (!/^(?:de|d'|,|\(|âgée?)$/.test(link)) return [];
  const from = /^âgée?$/.test(link) ? i + 2 : i + 1;
  const years = link === '(' || link === ',' ? (yearsAt(pieces, from) !== undefined && /^[,).]$/.test(pieces[from + 1]?.word ?? '.') ? yearsAt(pieces, from) : undefined) : yearsAt(pieces, from);
  const end = pieces[from];
  if (years === undefined || !end || plural.test(pieces[at - 1]?.word ?? '')) return [];
  const apposed = pieces.slice(Math.max(0, at - 4), at).findLast(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person')?.filler;
  const known = namedAs(context, piece.word, piece.start);
  const person = apposed?.kind === 'mention' ? referent(apposed.of) : isIndefinite(pieces, at) ? undefined : (known ?? personAround(context, { id: '', name: piece.word }, piece.start));
  return person ? [claim(context, person, { years, start: piece.start, end: end.end }, apposed ? 0.85 : known ? 0.6 : 0.45)] : [];
}

/** *L’épouse de* **X**, *54 ans*; *the mother of* **X**, *54*: a noun of kin or office that the name only completes takes the age. */
function belongs(pieces: readonly Piece[], at: number): boolean {
  let i = at - 1;
  while (i > at - 4 && (courtesy.test(pieces[i]?.word ?? '') || isPersonNoun(pieces[i]?.word ?? '') || /^(?:l'|la|le|the|ancien|ancienne|former|late|feu)$/.test(pieces[i]?.word ?? ''))) i--;
  if (!/^(?:de|d'|du|of)$/.test(pieces[i]?.word ?? '')) return false;
  const head = pieces[i - 1];
  return head !== undefined && !head.filler && (kin.test(head.word) || isPersonNoun(head.word));
}

const courtesy = /^(?:m|mme|mlle|me|dr|mr|mrs|ms|sir|lord|lady|monsieur|madame|maître)?\.?$/;
const kin = /^(?:époux|épouse|mari|veuve?|veuf|compagne|compagnon|conjointe?|fiancée?|fils|fille|frère|sœur|soeur|père|mère|beau-père|belle-mère|beau-frère|belle-sœur|gendre|belle-fille|oncle|tante|neveu|nièce|cousine?|grand-père|grand-mère|petit-fils|petite-fille|parrain|marraine|amie?|collègue|voisine?|wife|husband|widow|widower|partner|fiancée?|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|stepfather|stepmother|friend|colleague|neighbou?r|aide|adviser|deputy)$/;

const plural = /^(?:les|des|ces|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|aux)$/;

interface Found {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

function behind(context: SentenceContext, pieces: readonly Piece[], at: number): Found | undefined {
  const { aged } = measureTables(context.facts.paragraph.language);
  const mark = pieces[at + 1]?.word;
  let i = mark === ',' || mark === '(' ? at + 2 : at + 1;
  if (aged.includes(pieces[i]?.word ?? '')) i += /^(?:de|d'|of)$/.test(pieces[i + 1]?.word ?? '') ? 2 : 1;
  else if (i === at + 1) return undefined;
  const years = yearsAt(pieces, i) ?? bareAt(pieces, i);
  const piece = pieces[i];
  return years === undefined || !piece ? undefined : { years, start: piece.start, end: piece.end };
}

/** *58 ans*: a duration of years or a number with the unit. */
function yearsAt(pieces: readonly Piece[], at: number): number | undefined {
  const filler = pieces[at]?.filler;
  if (filler?.kind === 'timex') return Number(/^P(\d{1,3})Y$/.exec(filler.of.value)?.[1] ?? Number.NaN) || undefined;
  return filler?.kind === 'quantity' && filler.of.unit === 'a' ? plausible(filler.of.stated) : undefined;
}

/** *X, 58,*: a bare number between commas or brackets. */
function bareAt(pieces: readonly Piece[], at: number): number | undefined {
  const filler = pieces[at]?.filler;
  const next = pieces[at + 1]?.word ?? '.';
  if (filler?.kind !== 'quantity' || filler.of.unit !== undefined || filler.of.noun !== undefined || filler.of.low !== filler.of.high || !/^[,).]$/.test(next)) return undefined;
  return plausible(filler.of.stated);
}

function plausible(years: number): number | undefined {
  return Number.isInteger(years) && years >= 1 && years <= 115 ? years : undefined;
}

/** *the 58-year-old X*. */
function before(pieces: readonly Piece[], at: number): Found | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const piece = pieces[i];
    if (!piece || /^[,;.()]$/.test(piece.word)) return undefined;
    const years = yearsAt(pieces, i);
    if (years !== undefined) return pieces.slice(i, at).some((one) => one.word === 'old') || i === at - 1 ? { years, start: piece.start, end: piece.end } : undefined;
  }
  return undefined;
}

function claim(context: SentenceContext, person: Mention | Referent, { years, start, end }: Found, confidence = 0.9): ReturnType<Family>[number] {
  const value: ClaimValue = { kind: 'quantity', low: years, high: years, stated: years, approximate: false, step: 1 };
  return makeClaim(context, { family: 'age', attribute: 'age', span: { start, end }, subject: { id: person.id, name: person.name }, value, confidence });
}
