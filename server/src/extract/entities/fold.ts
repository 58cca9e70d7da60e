const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', '’': "'", ʼ: "'" };
const SPECIAL = /[œæøłđıß’ʼ]/g;

/** A text in lower case without accents, ligatures opened: names are looked up under it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Most names are one plain word. */
const PLAIN = /^[a-z0-9]+$/;

/** The part of an entity key after the colon: folded, words joined by hyphens. */
export function slug(name: string): string {
  const bare = fold(name);
  return PLAIN.test(bare) ? bare : bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
