import { describe, expect, test } from 'vitest';
import { arabicOpening } from './arabic.ts';

const found = (text: string) => {
  const opening = arabicOpening(text);
  return opening && [opening.part, text.slice(0, opening.length)];
};

describe('[I7] Arabic opening phrases', () => {
  test.each([
    ['إذ تشير', ' إلى قراراتها'],
    ['وإذ تشير أيضا', ' إلى قرارها'],
    ['وقد نظرت', ' في تقرير الأمين العام'],
    ['واقتناعا منها', ' بأن'],
    ['وإذ يساورها بالغ القلق', ' إزاء'],
    ['وإذ تضع في اعتبارها', ' رغبة'],
    ['وإذ تحيط علما', ' بنتائج'],
  ])('preambular: %s', (phrase, rest) => {
    expect(found(phrase + rest)).toEqual(['preambular', phrase]);
  });

  test.each([
    ['تطلب', ' إلى الأمين العام'],
    ['تحيط علما مع التقدير', ' بتقرير'],
    ['تقرر', ' أن تدرج'],
    ['ترحب أيضا', ' بالجهود'],
    ['تعرب عن تقديرها', ' للأمين العام'],
    ['تهيب', ' بالدول'],
  ])('operative: %s', (phrase, rest) => {
    expect(found(phrase + rest)).toEqual(['operative', phrase]);
  });

  test.each(['تقرير الأمين العام', 'التعاون بين الأمم المتحدة', 'تعزيز التعاون', ''])('none: %s', (text) => {
    expect(arabicOpening(text)).toBeNull();
  });

  test('vowel marks and tatweel make no other word, and count in the length', () => {
    expect(found('تطلـــب إلى الأمين العام')).toEqual(['operative', 'تطلـــب']);
    expect(found('تُقرِّر أن تدرج')).toEqual(['operative', 'تُقرِّر']);
  });
});
