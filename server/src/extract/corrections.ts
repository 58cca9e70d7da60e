import en from '../locales/en/corrections.json' with { type: 'json' };
import fr from '../locales/fr/corrections.json' with { type: 'json' };
import type { Paragraph } from '../text/types.ts';
import type { Claim } from './facts.ts';

interface Cues {
  readonly paragraph: readonly string[];
  readonly sentence: readonly string[];
}

const cues: Readonly<Record<Paragraph['language'], Cues>> = { fr, en };
/** *Correction : …* at the head of a line. */
const HEAD = /^\s{0,9}(?:rectificatif|erratum|errata|correctif|correction|corrections|clarification)\s{0,3}[:.–—-]/iu;

/** The claims of a paragraph, those marked that the text itself gives as corrected or revised figures (*le bilan a été revu à la hausse*). */
export function markCorrections({ text, language }: Paragraph, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 0) return claims;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const { paragraph, sentence } = cues[language];
  const whole = HEAD.test(text) || paragraph.some((cue) => lower.includes(cue));
  if (!whole && !sentence.some((cue) => lower.includes(cue))) return claims;
  return claims.map((claim) => {
    const own = lower.slice(claim.sentence.start, claim.sentence.end);
    return whole || (claim.value.kind === 'quantity' && sentence.some((cue) => own.includes(cue))) ? { ...claim, corrects: true } : claim;
  });
}
