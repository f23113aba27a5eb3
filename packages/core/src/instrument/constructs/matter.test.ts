import { describe, expect, test } from 'vitest';
import { matterKind, sessionNumber } from './matter.ts';

describe('[I10] what a line of the masthead or of the closing matter is', () => {
  test.each([
    ['A/RES/79/9', 'symbol'],
    ['Resolution 2624 (2022)', 'symbol'],
    ['Résolution 2624 (2022)', 'symbol'],
    ['United Nations', 'body'],
    ['General Assembly', 'body'],
    ['الجمعية العامة', 'body'],
    ['United Nations A/79/L.9', 'symbol'],
    ['18 November 2024', 'date'],
    ['Distr.: General', 'distribution'],
    ['Original: English', 'original-language'],
    ['Langue originale : anglais', 'original-language'],
    ['Agenda item 125 (b)', 'agenda-item'],
    ['Point 125 b) de l’ordre du jour', 'agenda-item'],
    ['البند 125 (ب) من جدول الأعمال', 'agenda-item'],
    ['Resolution adopted by the General Assembly on 18 November 2024', 'adoption'],
    ['Adopted by the Security Council at its 8981st meeting, on 28 February 2022', 'adoption'],
    ['Résolution adoptée par l’Assemblée générale le 18 novembre 2024', 'adoption'],
    ['قرار اتخذته الجمعية العامة في 18 تشرين الثاني/نوفمبر 2024', 'adoption'],
    ['[without reference to a Main Committee (A/79/L.9/Rev.1)]', 'procedure'],
    ['Pakistan:* draft resolution**', 'sponsors'],
    ['Pakistan: projet de résolution', 'sponsors'],
    ['باكستان: مشروع قرار', 'sponsors'],
    ['39th plenary meeting', 'meeting'],
    ['39e séance plénière', 'meeting'],
    ['الجلسة العامة 39', 'meeting'],
    ['Seventy-ninth session', 'session'],
    ['الدورة التاسعة والسبعون', 'session'],
  ])('%s is %s', (text, kind) => {
    expect(matterKind(text)).toBe(kind);
  });

  test.each([
    'Cooperation between the United Nations and the Organization of Islamic Cooperation',
    'Recalling its resolution 37/4,',
    'The General Assembly,',
    `Agenda item ${'word '.repeat(2000)}`,
  ])('nothing by its form: %s', (text) => {
    expect(matterKind(text)).toBeNull();
  });

  test.each([
    ['Seventy-ninth session', 79],
    ['79th session', 79],
    ['Soixante-dix-neuvième session', 79],
    ['5 October 2015Sixty-ninth session', 69],
    ['الدورة التاسعة والسبعون', 79],
    ['Tenth emergency special session', 10],
    ['Resumed session', null],
    ['no such word', null],
  ])('the session that "%s" names is %s', (text, number) => {
    expect(sessionNumber(text)).toBe(number);
  });
});
