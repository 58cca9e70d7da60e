import type { ClaimValue } from '../../extract/facts.ts';

/** Short rendering of a value without words of any language; equal strings mean equal values. `shared` maps entity keys. */
export function showValue(value: ClaimValue, shared: (id: string) => string = (id) => id): string {
  switch (value.kind) {
    case 'quantity':
      return showQuantity(value);
    case 'date':
    case 'duration':
      return value.value;
    case 'entity':
      return value.name === '' ? shared(value.id) : value.name;
    case 'set':
      return `${value.members.map(({ name }) => name).join(', ')}${value.closed ? '' : ', …'}`;
    case 'truth':
      return value.value ? 'yes' : 'no';
    case 'text':
      return value.value;
  }
}

function showQuantity({ low, high, stated, approximate, unit }: Extract<ClaimValue, { kind: 'quantity' }>): string {
  const suffix = unit === undefined ? '' : ` ${unit}`;
  if (low !== null && high !== null && low !== high && !approximate) return `${low}–${high}${suffix}`;
  const sign = approximate ? '≈ ' : low === null ? '≤ ' : high === null ? '≥ ' : '';
  return `${sign}${stated}${suffix}`;
}
