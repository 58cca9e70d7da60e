import type { Finding, Reason } from '../compare/types.ts';
import { renderDate } from './dates.ts';
import type { View } from './view.ts';
import { renderValue } from './values.ts';

/** A step of the chain of reasons in words of the reader: values and dates among its arguments as a person writes them. */
export function reasonText(view: View, finding: Finding, { message: { template, args } }: Reason): string {
  const values = new Map(finding.statements.map(({ value, claim }) => [value, claim.value]));
  const shown = (arg: string): string => {
    const value = values.get(arg);
    return value ? renderValue(value, view) : renderDate(arg, view);
  };
  return view.translate(template, ...args.map((arg) => (typeof arg === 'number' ? arg : shown(arg))));
}
