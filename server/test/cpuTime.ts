/**
 * Milliseconds of processor time that this thread has used since some moment in the past. For tests that guard against patterns
 * that run away: unlike the clock on the wall it does not care what else the machine does.
 */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
