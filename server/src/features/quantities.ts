import { afterMillions } from '../locales/fr/money.ts';
import type { ClaimValue } from '../extract/facts.ts';
import { renderTimeUnit } from './durations.ts';
import { numberFormat } from './formats.ts';
import type { Wording } from './wording.ts';

/** A quantity as people write it: `at least 2,000`, `12%`, `50 km`, `€6.2 million`. */
export function renderQuantity(value: Extract<ClaimValue, { kind: 'quantity' }>, wording: Wording): string {
  const { translate } = wording;
  const shown = (figure: number): string => renderFigure(figure, value.unit, wording);
  const { low, high, stated, approximate } = value;
  if (approximate) return translate('about {0}', shown(stated));
  if (low !== null && high !== null) return low === high ? shown(low) : translate('{0} to {1}', shown(low), shown(high));
  if (low !== null) return translate('at least {0}', shown(low));
  if (high !== null) return translate('at most {0}', shown(high));
  return shown(stated);
}

function renderFigure(figure: number, unit: string | undefined, wording: Wording): string {
  if (unit === undefined) return formatNumber(figure, wording);
  if (/^[A-Z]{3}$/.test(unit)) return renderMoney(figure, unit, wording);
  if (unit === '%') return numberFormat(wording.locale, { style: 'percent', maximumFractionDigits: 6 }).format(figure / 100);
  if (unit === 'pp') return wording.translate('{0} points', formatNumber(figure, wording));
  const time = renderTimeUnit(figure, unit, wording);
  if (time !== undefined) return time;
  const { factor, symbol } = handier(figure, unit);
  return `${formatNumber(rounded(figure * factor), wording)}${unit === '°' ? '' : '\u00A0'}${symbol}`;
}

/** A number with the separators of the language. */
export function formatNumber(figure: number, wording: Wording): string {
  return numberFormat(wording.locale, { maximumFractionDigits: 6 }).format(figure);
}

function renderMoney(figure: number, currency: string, wording: Wording): string {
  const { locale } = wording;
  const whole = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0, maximumFractionDigits: 2 });
  if (Math.abs(figure) < 1e6) return whole.format(figure);
  const millions = numberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 }).format(figure);
  const symbol = whole.formatToParts(figure).find(({ type }) => type === 'currency')?.value ?? currency;
  if (wording.locale === 'en') return symbol.length > 1 ? `${symbol}\u00A0${millions}` : `${symbol}${millions}`;
  return `${millions} ${afterMillions[currency] ?? symbol}`;
}

const symbols: Readonly<Record<string, string>> = { km2: 'km²', m2: 'm²', m3: 'm³', mi2: 'sq mi', ft2: 'sq ft', nmi: 'NM', bbl: 'bbl' };

/** Claims turn every length into metres and every mass into tonnes; a person writes kilometres and kilograms. */
function handier(figure: number, unit: string): { factor: number; symbol: string } {
  const size = Math.abs(figure);
  if (unit === 'm' && size >= 10_000) return { factor: 0.001, symbol: 'km' };
  if (unit === 't' && size > 0 && size < 1) return { factor: 1000, symbol: 'kg' };
  if (unit === 'ha' && size >= 10_000) return { factor: 0.01, symbol: 'km²' };
  if (unit === 'MW' && size >= 1000) return { factor: 0.001, symbol: 'GW' };
  return { factor: 1, symbol: symbols[unit] ?? unit };
}

/** Without the digits that only a conversion brings (8 miles are 12.874752 km). */
function rounded(figure: number): number {
  return Number.isInteger(figure) ? figure : Number(figure.toPrecision(5));
}
