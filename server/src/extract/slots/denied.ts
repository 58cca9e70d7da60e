import type { Language, Token } from '../../text/types.ts';

/** Words that are looked at in front of what may be denied, up to a mark. */
const REACH = 5;

/** True where the sentence denies the words from `at`: *n'a pas été exposée*, *aucun blessé*, *refused to pay*, *sans autorisation*. */
export function isDenied(tokens: readonly Token[], at: number, length: number, language: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (barriers.test(lower)) return false;
    if (negators[language].has(lower) || lower.endsWith("n't") || refusing.test(lower)) return true;
  }
  if (language === 'en') return false;
  const opened = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].some((token) => token?.lower === 'ne' || token?.lower === "n'");
  return opened && [tokens[at + length], tokens[at + length + 1]].some((token) => closing.has(token?.lower ?? ''));
}

const barriers = /^(?:[,;:.!?()«»"“”–—]|mais|but|que|qu'|that|qui|who|which|et|and)$/;
const refusing = /^(?:refus\p{L}*|failed|failing|unable|declin\p{L}*)$/u;
const negators: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni', 'non', 'nul', 'nulle', 'guère']),
  en: new Set(['not', 'never', 'no', 'none', 'without', 'neither', 'nor', 'cannot', 'non']),
};
const closing: ReadonlySet<string> = new Set(['pas', 'jamais', 'guère', 'aucun', 'aucune', 'rien', 'plus']);
