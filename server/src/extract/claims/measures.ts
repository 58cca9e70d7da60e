import type { SentenceContext } from '../context.ts';
import type { Mention, Scope } from '../facts.ts';
import { inBaseUnit, measureUnit } from '../measureUnits.ts';
import { slotsOf, type Slot } from '../scope/index.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { countClaim } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';
import { measureTables, nearest } from './measured.ts';
import { measuredThing } from './measuredThing.ts';
import { referent } from './referents.ts';

/**
 * Lengths, heights, depths, distances, masses, volumes, areas, speeds, temperatures. Values are turned into one unit for each kind of
 * measure, so that feet and metres compare; a distance has its reference as object (*50 km au sud de X*).
 */
export const measures: Family = (context) => {
  if (context.quantities.length === 0) return [];
  const { pieces } = skeletonOf(context);
  const tables = measureTables(context.facts.paragraph.language);
  return slotsOf(context).flatMap((slot) => {
    const unit = measureUnit(slot.quantity.unit);
    if (!unit) return [];
    const reference = unit.kind === 'length' ? referenceOf(pieces, slot, tables.directions) : undefined;
    const aspect = reference ? 'distance' : (unit.kind === 'length' ? nearest(pieces, slot, tables.aspects, 5, 4) : undefined);
    const attribute = aspect ?? (unit.kind === 'length' && /^(?:of water|d' eau|de fond)/.test(pieces.slice(slot.role.to, slot.role.to + 2).map(({ word }) => word).join(' ')) ? 'depth' : unit.kind);
    const thing = reference ? undefined : measuredThing(context, slot);
    const event = thing ? undefined : eventAround(context, slot.quantity);
    return [
      countClaim(context, { ...slot, scope: thing ? {} : measured(slot, reference !== undefined) }, {
        family: 'measures', attribute, end: slot.role.end, event, object: reference && referent(reference), value: inBaseUnit(slot.quantity, unit),
        subject: thing ?? (event ? eventReferent(event) : subjectOf(context, attribute)),
        qualifier: bare.has(unit.kind) ? undefined : slot.role.noun,
        confidence: aspect === undefined && unit.kind === 'length' ? 0.45 : 0.75,
      }),
    ];
  });
};

/** Measures that the noun behind them does not narrow: *450 hectares de pinède*, *1 850 hectares détruits*. */
const bare: ReadonlySet<string> = new Set(['length', 'speed', 'area']);

/** The reference of a distance is its object and not where it holds; *en trois jours* narrows a count, not a measure. */
function measured({ scope }: Slot, distant: boolean): Scope {
  const { place, window: _, ...rest } = scope;
  return distant || place === undefined ? rest : { ...rest, place };
}

/** The place behind words of direction: *au sud-ouest de X*, *off the coast of X*. */
function referenceOf(pieces: readonly Piece[], slot: Slot, directions: readonly string[]): Mention | undefined {
  for (let i = slot.at + 1; i < slot.at + 9; i++) {
    const piece = pieces[i];
    if (!piece) return undefined;
    if (piece.filler?.kind === 'mention') return piece.filler.of.type !== 'person' && pointsAway(pieces, slot.at, i) ? piece.filler.of : undefined;
    if (piece.filler || !directions.includes(piece.word)) return undefined;
  }
  return undefined;
}

/** True for words of direction between number and name (*au sud de X*), or *à 50 km de X*; *80 mètres du pont* are a length of it. */
function pointsAway(pieces: readonly Piece[], from: number, to: number): boolean {
  const between = pieces.slice(from + 1, to).map(({ word }) => word).filter((word) => !standing.has(word));
  if (between.some((word) => !/^(?:de|du|des|d'|of|from)$/.test(word))) return true;
  return between.length > 0 && (between.includes('from') || pieces.slice(Math.max(0, from - 3), from).some(({ word }) => word === 'à' || word === 'at'));
}

/** *5,82 mètres à X*: words that say where a thing is measured, and no distance. */
const standing: ReadonlySet<string> = new Set(['à', 'au', 'la', 'le', "l'", 'les', 'the', 'environ']);

function subjectOf(context: SentenceContext, attribute: string): { id: string; name: string } {
  const named = context.mentions.find((mention) => mention.type === 'product');
  return named ? referent(named) : { id: `noun:${attribute}`, name: attribute };
}
