import type { SentenceContext } from '../../context.ts';
import type { Claim } from '../../facts.ts';
import type { Piece } from '../../skeleton.ts';
import { measureTables } from '../measured.ts';
import { isPersonNoun } from '../people.ts';
import { apposedTo } from './apposed.ts';
import { bareAt, claim, isOld, onePersonBefore, plausible, yearsAt, type Found } from './years.ts';

/** The age that stands beside the name at piece `at`: *X, 58 ans*, *X (58 ans)*, *X, âgée de 58 ans*, *X, 58,*, *the 58-year-old X*. */
export function besideName(context: SentenceContext, pieces: readonly Piece[], at: number): Found | undefined {
  return (belongs(pieces, at) ? undefined : (behind(context, pieces, at) ?? apposedTo(pieces, at))) ?? before(pieces, at);
}

/** *Âgé de 22 ans, X …*; where a noun or pronoun follows (*l'attaquant*, *she*), the one person named right before. */
export function atStart(context: SentenceContext, pieces: readonly Piece[]): Claim[] {
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

const anaphoric: ReadonlySet<string> = new Set(['le', 'la', "l'", 'il', 'elle', 'ce', 'cet', 'cette', 'the', 'he', 'she', 'this']);

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

/** *the 58-year-old X*. */
function before(pieces: readonly Piece[], at: number): Found | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const piece = pieces[i];
    if (!piece || /^[,;.()]$/.test(piece.word)) return undefined;
    const years = yearsAt(pieces, i);
    if (years !== undefined) return isOld(pieces, i) || i === at - 1 ? { years, start: piece.start, end: piece.end } : undefined;
  }
  return undefined;
}
