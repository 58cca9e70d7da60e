/**
 * Compiles a glob over `/`-separated relative paths: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}` inside a segment, `**` for any number
 * of segments. Dots are not special. Any string is accepted; what is not closed stands for itself.
 *
 * The work of a match is bounded by pattern length times path length: globs come from files that others wrote, and a glob
 * turned into a regular expression can be made to run for ever.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const patterns = expandBraces(glob.normalize('NFC')).map((text) => text.split('/').map(readSegment));
  return (path) => {
    const segments = path.normalize('NFC').split('/');
    return patterns.some((pattern) => matchesSegments(pattern, segments));
  };
}

const maxAlternatives = 64;

/** The alternatives of `{a,b}`, innermost first; a pattern with too many keeps the rest of its braces as text. */
function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const group = innermostGroup(text);
    if (!group || done.length + open.length >= maxAlternatives) done.push(text);
    else for (const option of group.options) open.push(text.slice(0, group.start) + option + text.slice(group.end));
  }
  return done;
}

function innermostGroup(text: string): { start: number; end: number; options: string[] } | undefined {
  const close = text.indexOf('}');
  const start = close < 0 ? -1 : text.lastIndexOf('{', close);
  if (start < 0) return undefined;
  return { start, end: close + 1, options: text.slice(start + 1, close).split(',') };
}

type Part = { readonly kind: 'any' } | { readonly kind: 'one'; readonly accepts: (char: string) => boolean };
type Segment = 'deep' | readonly Part[];

function readSegment(text: string): Segment {
  if (text === '**') return 'deep';
  const parts: Part[] = [];
  const chars = [...text];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    const close = char === '[' ? chars.indexOf(']', i + 2) : -1;
    if (char === '*') parts.push({ kind: 'any' });
    else if (char === '?') parts.push({ kind: 'one', accepts: () => true });
    else if (close > 0) {
      parts.push({ kind: 'one', accepts: readClass(chars.slice(i + 1, close)) });
      i = close;
    } else parts.push({ kind: 'one', accepts: (other) => other === char });
  }
  return parts;
}

function readClass(chars: readonly string[]): (char: string) => boolean {
  const negated = chars[0] === '!' || chars[0] === '^';
  const body = negated ? chars.slice(1) : chars;
  const ranges: [string, string][] = [];
  for (let i = 0; i < body.length; i++) {
    const from = body[i] ?? '';
    const to = body[i + 1] === '-' ? body[i + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) i += 2;
  }
  return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}

/** `reach[j]`: the pattern up to here can end before segment `j`. */
function matchesSegments(pattern: readonly Segment[], segments: readonly string[]): boolean {
  let reach = segments.map(() => false).concat(false);
  reach[0] = true;
  for (const segment of pattern) {
    if (segment === 'deep') {
      const first = reach.indexOf(true);
      if (first < 0) return false;
      reach = reach.map((_, j) => j >= first);
    } else {
      const before = reach;
      reach = before.map((_, j) => j > 0 && before[j - 1] === true && matchesOne(segment, segments[j - 1] ?? ''));
    }
  }
  return reach[segments.length] === true;
}

/** Wildcard match with one point of return: going back further than the last `*` never helps. */
function matchesOne(parts: readonly Part[], segment: string): boolean {
  const chars = [...segment];
  let part = 0;
  let char = 0;
  let star = -1;
  let resume = 0;
  while (char < chars.length) {
    const current = parts[part];
    if (current?.kind === 'any') {
      star = part++;
      resume = char;
    } else if (current?.kind === 'one' && current.accepts(chars[char] ?? '')) {
      part++;
      char++;
    } else if (star >= 0) {
      part = star + 1;
      char = ++resume;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest.kind === 'any');
}
