import { expect, test } from 'vitest';
import { organInWords } from './organ-in-words.ts';

test('an organ has a name in the language of the screen; others keep their own', () => {
  expect(organInWords('Security Council', (id) => `(${id})`)).toBe('(organ.securityCouncil)');
  expect(organInWords('Board of Bridges', (id) => `(${id})`)).toBe('Board of Bridges');
});
