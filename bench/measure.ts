/**
 * Milliseconds of processor time that `work` takes in this thread: what a clock on the wall shows where nothing else runs, and the same
 * where something does.
 */
export function timed(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** {@link timed}, of work that waits in between. */
export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** Milliseconds on the wall that `work` takes, for other processes. */
export function elapsed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A line of the report: what was measured, what it should be, what it is. `met` is undefined where there is no goal. */
export interface Figure {
  readonly name: string;
  readonly goal: string;
  readonly value: string;
  readonly met: boolean | undefined;
}

/** A figure that should not be above its goal. */
export function atMost(name: string, value: number, goal: number, unit: string): Figure {
  return { name, goal: `≤ ${goal} ${unit}`, value: `${round(value)} ${unit}`, met: value <= goal };
}

/** A figure that should not be below its goal. */
export function atLeast(name: string, value: number, goal: number, unit: string): Figure {
  return { name, goal: `≥ ${goal} ${unit}`, value: `${round(value)} ${unit}`, met: value >= goal };
}

/** A figure to compare others with. */
export function beside(name: string, value: number, unit: string): Figure {
  return { name, goal: '', value: `${round(value)} ${unit}`, met: undefined };
}

export function round(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, goal, value, met }) => `| ${name} | ${goal} | ${value} | ${met === undefined ? '' : met ? 'yes' : 'no'} |`);
  return ['| measured | goal | figure | met |', '|---|---|---|---|', ...rows].join('\n');
}
