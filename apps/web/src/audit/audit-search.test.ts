import { expect, test } from 'vitest';
import { auditSearchOf } from './audit-search.ts';

test('an address narrows the record, and what it does not know narrows nothing', () => {
  const known = { subject: 'activity:1', author: 'account:1', action: 'key', from: '2026-01-31' };
  expect(auditSearchOf({ ...known, page: '3' })).toEqual({ ...known, page: 3 });
  expect(
    auditSearchOf({ action: 'nonsense', from: '2026-13-45', to: 'soon', page: '-2', subject: ' ' }),
  ).toEqual({});
});
