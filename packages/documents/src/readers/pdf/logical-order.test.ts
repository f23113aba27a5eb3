import { expect, test } from 'vitest';
import { logicalOrder } from './logical-order.ts';

/** Words as they look on the page from left to right, read. */
function read(visual: string): string {
  return logicalOrder([...visual].map((text) => ({ text })))
    .map(({ text }) => text)
    .join('');
}

const backwards = (text: string) => [...text].reverse().join('');

test.each([
  ['words alone', backwards('إن الجمعية العامة،'), 'إن الجمعية العامة،'],
  ['a number among words', `${backwards('المؤرخ')} 37/4 ${backwards('قرارها')}`, 'قرارها 37/4 المؤرخ'],
  ['a year at the end of the line', `1982 ${backwards('أكتوبر')}`, 'أكتوبر 1982'],
  ['a symbol', `${backwards('بشأن')} A/RES/77/11 ${backwards('الوثيقة')}`, 'الوثيقة A/RES/77/11 بشأن'],
  [
    'a title in Latin letters with its numbers',
    `.Series, vol. 1996, No. 1200 ${backwards('انظر')}`,
    'انظر Series, vol. 1996, No. 1200.',
  ],
  ['the number of a paragraph', `${backwards('تقرر')} - 1`, '1 - تقرر'],
  ['brackets stored as they look', `(${backwards('عام')}) ${backwards('في')}`, 'في (عام)'],
  ['brackets stored as they are read', `)${backwards('عام')}( ${backwards('في')}`, 'في (عام)'],
  ['shaped letters', '\uFE8E\uFEE3', '\u0645\u0627'],
])('%s', (_, visual, logical) => {
  expect(read(visual)).toBe(logical);
});
