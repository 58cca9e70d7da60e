import type { ClaimValue } from './facts.ts';
import { tidy } from './quantities/figure.ts';

/** A unit of measure: what one of it is in the unit that all measures of its kind are compared in. */
export interface MeasureUnit {
  /** `length`, `mass`, `volume`, `area`, `speed`, `temperature`, `power` or `pressure`. */
  readonly kind: string;
  readonly factor: number;
  readonly base: string;
}

/** The measure that a unit is of (*mi* is a length), or undefined for money, shares, times and counts. */
export function measureUnit(symbol: string | undefined): MeasureUnit | undefined {
  return units.get(symbol ?? '');
}

/** A quantity in the unit that its kind is compared in, so that feet meet metres. */
export function inBaseUnit({ low, high, stated, approximate, step }: Pick<QuantityValue, 'low' | 'high' | 'stated' | 'approximate' | 'step'>, { factor, base }: MeasureUnit): QuantityValue {
  const scaled = (value: number): number => tidy(value * factor);
  return { kind: 'quantity', low: low === null ? null : scaled(low), high: high === null ? null : scaled(high), stated: scaled(stated), approximate, step: scaled(step), unit: base };
}

type QuantityValue = Extract<ClaimValue, { kind: 'quantity' }>;

const unit = (kind: string, base: string, factors: Readonly<Record<string, number>>): [string, MeasureUnit][] => Object.entries(factors).map(([symbol, factor]) => [symbol, { kind, base, factor }]);

const units: ReadonlyMap<string, MeasureUnit> = new Map([
  ...unit('length', 'm', { m: 1, km: 1000, cm: 0.01, mm: 0.001, mi: 1609.344, nmi: 1852, ft: 0.3048, in: 0.0254, yd: 0.9144 }),
  ...unit('mass', 't', { t: 1, kg: 0.001, g: 1e-6, lb: 0.000_453_592, q: 0.1 }),
  ...unit('volume', 'L', { L: 1, gal: 3.785_41, bbl: 158.987, m3: 1000 }),
  ...unit('area', 'ha', { km2: 100, ha: 1, m2: 1e-4, acre: 0.404_686, mi2: 258.999, ft2: 9.2903e-6 }),
  ...unit('speed', 'km/h', { 'km/h': 1, 'mph': 1.609_344, 'kn': 1.852, 'm/s': 3.6 }),
  ...unit('temperature', '°C', { '°C': 1 }),
  ...unit('power', 'MW', { MW: 1, GW: 1000, kW: 0.001 }),
  ...unit('pressure', 'hPa', { hPa: 1 }),
]);
