import type { Comparison, Finding } from '../compare/types.ts';

/** A comparison without the findings of some ids. Lists without such a finding stay the same objects. */
export function withoutFindings(from: Comparison, ids: ReadonlySet<string>): Comparison {
  if (ids.size === 0) return from;
  const rest = (findings: readonly Finding[]): readonly Finding[] => (findings.some(({ id }) => ids.has(id)) ? findings.filter(({ id }) => !ids.has(id)) : findings);
  const { by } = from;
  return {
    findings: rest(from.findings),
    get facts() {
      return from.facts;
    },
    ...(by ? { by: { factsIn: (file) => by.factsIn(file), factsAbout: (topic) => by.factsAbout(topic), findingsIn: (file) => rest(by.findingsIn(file)) } } : {}),
  };
}
