import { describe, expect, it } from 'vitest';
import { processorTime } from '../test-kit/processor-time.ts';
import { plainTypography } from './typography.ts';

describe('plainTypography', () => {
  it('[L2] has one form of quotation marks, apostrophes, hyphens and spaces', () => {
    expect(plainTypography('the\u00A0“Vision” of  States’ 2022‑2025')).toBe(
      'the "Vision" of States\' 2022-2025',
    );
    expect(plainTypography('« Vision »')).toBe('"Vision"');
  });

  it('[L2] keeps every word, letter case and punctuation', () => {
    expect(plainTypography('Takes note, again')).toBe('Takes note, again');
    expect(plainTypography('Takes note')).not.toBe(plainTypography('takes note'));
    expect(plainTypography('ten-year')).not.toBe(plainTypography('tenyear'));
  });

  it('[L2] lets marks of direction and lengthened letters go', () => {
    expect(plainTypography('\u200Fالجمعيـة العامة')).toBe('الجمعية العامة');
  });

  it('[L23] takes time near the length, however long a run of spaces', () => {
    const start = processorTime();
    expect(plainTypography(`a${'\u00A0'.repeat(200_000)}b »`)).toBe('a b"');
    expect(processorTime() - start).toBeLessThan(1500);
  });
});
