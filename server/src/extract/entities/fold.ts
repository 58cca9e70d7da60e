const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', '’': "'", ʼ: "'" };
const SPECIAL = /[œæøłđıß’ʼ]/g;

/** Words with accents come back all the time; the memory is emptied when it is full. */
const CAPACITY = 4096;
const folded = new Map<string, string>();

/** A text in lower case without accents, ligatures opened: names are looked up under it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  const known = folded.get(lower);
  if (known !== undefined) return known;
  const plain = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  if (folded.size >= CAPACITY) folded.clear();
  if (lower.length < 40) folded.set(lower, plain);
  return plain;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The part of an entity key after the colon: folded, words joined by hyphens. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
