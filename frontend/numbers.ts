import type { Digits } from './model.js';

const formats = new Map<Digits, Intl.NumberFormat>();

/** Digits by numbering system and never by locale: browsers disagree on what Arabic defaults to. */
export function count(value: number, digits: Digits = 'latn'): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat(`en-u-nu-${digits}`);
    formats.set(digits, format);
  }
  return format.format(value);
}

/** A stance as it is always printed: "+2", "0", "−1" with the true minus U+2212. */
export function signed(value: number, digits: Digits = 'latn'): string {
  const sign = value < 0 ? '\u2212' : value > 0 ? '+' : '';
  return sign + count(Math.abs(value), digits);
}
