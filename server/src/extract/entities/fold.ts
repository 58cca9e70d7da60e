const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', '’': "'", ʼ: "'" };
const SPECIAL = /[œæøłđıß’ʼ]/g;

/** A text in lower case without accents, ligatures opened: names are looked up under it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let done = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < FIRST) continue;
    if (unit >= BEHIND) return foldAny(lower);
    folded += lower.slice(done, i) + (letters[unit - FIRST] ?? '');
    done = i + 1;
  }
  return done === 0 ? lower : folded + lower.slice(done);
}

function foldAny(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The letters behind ASCII up to Latin Extended-A: what European languages write beside it. */
const [FIRST, BEHIND] = [0x80, 0x180];
const letters: readonly string[] = Array.from({ length: BEHIND - FIRST }, (_, i) => foldAny(String.fromCharCode(FIRST + i)));

/** Most names are one plain word. */
const PLAIN = /^[a-z0-9]+$/;

/** The part of an entity key after the colon: folded, words joined by hyphens. */
export function slug(name: string): string {
  const bare = fold(name);
  return PLAIN.test(bare) ? bare : bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
