import type { Language } from '../texts.js';

/** Thousands of bytes, or millions from a million on; French counts `octets`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, prefix] = bytes < 1_000_000 ? [bytes / 1000, 'k'] : [bytes / 1_000_000, 'M'];
  const rounded = String(Math.ceil(value * (prefix === 'M' ? 10 : 1)) / (prefix === 'M' ? 10 : 1));
  const unit = language === 'fr' ? 'o' : 'B';
  return `${language === 'en' ? rounded : rounded.replace('.', ',')}\u00a0${prefix}${unit}`;
}
