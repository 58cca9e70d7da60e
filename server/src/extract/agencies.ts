import agencies from '../locales/agencies.json' with { type: 'json' };
import { folded } from './words.ts';

/** True for news agencies, papers, broadcasters and networks: they report, they are rarely what a statement is about. */
export function isAgency(name: string): boolean {
  return agencyNames.has(folded(name));
}

const agencyNames: ReadonlySet<string> = new Set(agencies.map(folded));
