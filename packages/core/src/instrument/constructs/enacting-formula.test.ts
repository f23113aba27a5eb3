import { describe, expect, test } from 'vitest';
import { isEnactingFormula, leadingFormula, organNamed } from './enacting-formula.ts';

describe('[I3] the enacting formula', () => {
  test.each([
    'The General Assembly,',
    'The Security Council,',
    'The Human Rights Council,',
    'The Economic and Social Council,',
    'The Third Committee,',
    'The Conference of the Parties,',
    "L'Assemblée générale,",
    'L’Assemblée générale,',
    'Le Conseil de sécurité,',
    'La Commission du développement social,',
    'إن الجمعية العامة،',
    'إنّ الجمعيــة العامــة،',
    'إن مجلس الأمن،',
  ])('%s', (text) => {
    expect(isEnactingFormula(text)).toBe(true);
  });

  test.each([
    'The General Assembly',
    'The Secretary-General,',
    'Recalling its resolutions,',
    'The States Members of the United Nations,',
    '',
  ])('none: %s', (text) => {
    expect(isEnactingFormula(text)).toBe(false);
  });

  test('it may stand before the first words of a paragraph', () => {
    expect(leadingFormula('The General Assembly, Recalling its resolution 37/4')).toBe(22);
    expect(leadingFormula("L'Assemblée générale, Rappelant")).toBe(22);
    expect(leadingFormula('إن الجمعية العامة، إذ تشير')).toBe(19);
    expect(leadingFormula('The General Assembly,')).toBe(0);
    expect(leadingFormula('The Secretary-General, recalling')).toBe(0);
  });

  test('[I10] the organ that it names, in English', () => {
    expect(organNamed("L'Assemblée générale,")).toBe('General Assembly');
    expect(organNamed('إن مجلس الأمن،')).toBe('Security Council');
    expect(organNamed('الجمعيــة العامــة')).toBe('General Assembly');
    expect(organNamed('Conseil des droits de l’homme')).toBe('Human Rights Council');
    expect(organNamed('Trusteeship Council')).toBe('Trusteeship Council');
    expect(organNamed('The Conference of the Parties,')).toBeNull();
  });
});
