import type { DayInterval, Published } from './facts.ts';

/** The days on which an article may have appeared; both ends are `null` when that is not known. */
export function publishedDays(published: Published): DayInterval {
  const before = known.get(published);
  if (before) return before;
  const made = read(published);
  known.set(published, made);
  return made;
}

const known = new WeakMap<Published, DayInterval>();

function read(published: Published): DayInterval {
  const [year, month, day] = published.value.split('-');
  if (!year) return { earliest: null, latest: null };
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day) return { earliest: published.value, latest: published.value };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}
