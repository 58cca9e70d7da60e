import type { Paragraph } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import type { FormGroup } from './decide.ts';

/** Votes for a body that *les salariés de* before a name gives. */
const OWNED = 1.5;

/** Votes for a person that a title before a name gives. */
export const TITLED = 2.5;

/** Why a surname of an article is a company's name, too. */
export type Namesake = 'headed' | 'owned' | 'founded';

/** Why a bare surname may be a company called like its bearer: *la tannerie X*, *les salariés de X*, *fondée par Jeanne X*; undefined where nothing says so. */
export function namesakeOf({ key, candidates, votes }: FormGroup, isPerson: boolean, founders: ReadonlySet<string>): Namesake | undefined {
  if (candidates.some(({ headed }) => headed)) return 'headed';
  if (founders.has(key)) return 'founded';
  return !isPerson && votes.organization >= OWNED && votes.organization > votes.person ? 'owned' : undefined;
}

/** True if this mention of a surname is the company rather than its bearer. */
export function isCompany({ headed, votes }: Candidate, why: Namesake): boolean {
  return headed || (why === 'founded' ? votes.person < TITLED : votes.person <= votes.organization);
}

const FOUNDED = new Set(['fondé', 'fondée', 'créé', 'créée', 'lancé', 'lancée', 'née', 'né', 'founded', 'started', 'created', 'established']);
const FOUNDERS = new Set(['fondateur', 'fondatrice', 'founder']);
const BY = new Set(['par', 'by']);

/** Surnames, folded, of those who an article says founded something: companies are called after them. */
export function foundersOf(paragraphs: readonly { readonly paragraph: Paragraph; readonly candidates: readonly Candidate[] }[], isBody: (candidate: Candidate) => boolean): Set<string> {
  const founders = new Set<string>();
  for (const { paragraph, candidates } of paragraphs) {
    for (const [i, { key, from, fullName }] of candidates.entries()) {
      if (!fullName || !founded(paragraph, from)) continue;
      const surname = key.slice(key.lastIndexOf(' ') + 1);
      // *Kermelo, fondée par X*: what he founded is called otherwise.
      const named = candidates.slice(0, i).some((other) => isBody(other) && !other.key.includes(surname));
      if (!named) founders.add(surname);
    }
  }
  return founders;
}

/** *fondée en 1954 par* **X**, *son fondateur,* **X**. */
function founded({ tokens }: Paragraph, from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (FOUNDERS.has(before) || (before === ',' && FOUNDERS.has(tokens[from - 2]?.lower ?? ''))) return true;
  if (!BY.has(before)) return false;
  for (let at = from - 2; at >= Math.max(0, from - 8); at--) {
    if (FOUNDED.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.text === '.') return false;
  }
  return false;
}
