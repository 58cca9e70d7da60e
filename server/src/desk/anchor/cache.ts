import { LruMap } from '../../base/lru.ts';
import type { Anchor } from '../types.ts';
import { AnchorText } from './anchorText.ts';
import { resolveAnchor, type Resolved } from './resolve.ts';

const prepared = new LruMap<AnchorText>(40);

/** A text made ready for anchors; the last ones are kept. */
export function anchorTextOf(text: string): AnchorText {
  const known = prepared.get(text) ?? new AnchorText(text);
  prepared.set(text, known);
  return known;
}

const known = new WeakMap<AnchorText, Map<Anchor, Resolved>>();

/** {@link resolveAnchor}, once for each text. */
export function resolvedIn(text: AnchorText, anchor: Anchor): Resolved {
  const ofText = known.get(text) ?? new Map<Anchor, Resolved>();
  known.set(text, ofText);
  const found = ofText.get(anchor) ?? resolveAnchor(text, anchor);
  ofText.set(anchor, found);
  return found;
}
