import type { I18n } from '@lingui/core';
import { isolate } from './isolate.ts';

/** A share from 0 to 1 as so many in a hundred. Little is not called nothing, and nearly all not all. */
export function shareInWords(i18n: I18n, locale: string, share: number): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent' });
  const percent = Math.round(share * 100);
  if (share > 0 && percent === 0) return i18n._('share.below', { share: isolate(format.format(0.01)) });
  if (share < 1 && percent === 100) return i18n._('share.above', { share: isolate(format.format(0.99)) });
  return format.format(share);
}
