import { expect, test } from 'vitest';
import { withoutPerson, withoutPersonElsewhere } from './without-person.ts';

const known = [
  { name: 'Grace Sample-Person', email: 'grace@example.org', phone: '+41 22 000 00 00' },
  { name: 'Grace Maiden', email: null, phone: null },
  { name: 'نورة المثال', email: null, phone: null },
];
const left = (words: string) => withoutPerson(words, known);

test('[S103] names, as they are and were, and contacts go from notes; the words about the work stay', () => {
  expect(left('Matrix line 7 is with grace sample-person (GRACE@example.org, +41 22  000 00 00).')).toBe(
    'Matrix line 7 is with […] ([…], […]).',
  );
  expect(left('Ask Ms. Maiden before 31 March')).toBe('Ask Ms. […] before 31 March');
  expect(left('By the grace of both sides')).toBe('By the grace of both sides');
  expect(left('سلمت نورة المثال الملف، ونورة تتابعه')).toBe('سلمت […] الملف، […] تتابعه');
  expect(left('GRACE wrote; the graceful draft stays')).toBe('[…] wrote; the graceful draft stays');
});

test('[S103] elsewhere whole names go, and contacts; a word that may be another stays', () => {
  const others = [...known, { name: 'Jordan', email: 'jordan@example.org', phone: null }];
  const words = 'Grace Sample-Person and Grace Other met in Jordan; JORDAN@example.org was told';
  expect(withoutPersonElsewhere(words, others)).toBe('[…] and Grace Other met in Jordan; […] was told');
});
