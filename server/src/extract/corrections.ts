import en from '../locales/en/corrections.json' with { type: 'json' };
import fr from '../locales/fr/corrections.json' with { type: 'json' };
import type { Paragraph } from '../text/types.ts';
import type { Claim } from './facts.ts';
import { kindsIn, wordClass } from './wordClasses.ts';

interface Cues {
  readonly paragraph: readonly string[];
  readonly sentence: readonly string[];
}

const cues: Readonly<Record<Paragraph['language'], Cues>> = { fr, en };
/** Words that hold the longest word of a cue: without one there is none. */
const CUE = wordClass((lower) => inCues.some((word) => lower.includes(word)));
const inCues: readonly string[] = [...new Set([fr, en].flatMap(({ paragraph, sentence }) => [...paragraph, ...sentence]).map((cue) => (cue.match(/[\p{L}\d]{1,40}/gu) ?? ['']).reduce((longest, word) => (word.length > longest.length ? word : longest))))];

/** *Correction : …* at the head of a line. */
const HEAD = /^\s{0,9}(?:rectificatif|erratum|errata|correctif|correction|corrections|clarification)\s{0,3}[:.–—-]/iu;

/** The claims of a paragraph, those marked that the text itself gives as corrected or revised figures (*le bilan a été revu à la hausse*). */
export function markCorrections(paragraph: Paragraph, claims: readonly Claim[]): readonly Claim[] {
  return claims.length === 0 || !((kindsIn(paragraph).all & CUE) !== 0 || HEAD.test(paragraph.text)) ? claims : marked(paragraph, claims);
}

function marked({ text, language }: Paragraph, claims: readonly Claim[]): readonly Claim[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const { paragraph, sentence } = cues[language];
  const whole = HEAD.test(text) || paragraph.some((cue) => lower.includes(cue));
  if (!whole && !sentence.some((cue) => lower.includes(cue))) return claims;
  return claims.map((claim) => {
    const own = lower.slice(claim.sentence.start, claim.sentence.end);
    return whole || (claim.value.kind === 'quantity' && sentence.some((cue) => own.includes(cue))) ? { ...claim, corrects: true } : claim;
  });
}
