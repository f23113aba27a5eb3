import { expect, test } from 'vitest';
import type { ArrivalPage } from '../../api/mandate-queries.ts';
import { unaddressed } from './unaddressed.ts';

const here = { instrument: 'new', adoptedOn: '2024-11-18' };

function mandate(id: string, fate: object, more: object = {}) {
  return {
    id,
    instrument: here,
    addressees: [],
    due: null,
    fate: { before: 'carried', after: 'last', strength: null, changed: [], movedOn: false, ...fate },
    ...more,
  };
}

test('what is asked of nobody by name is told as what is asked of somebody', () => {
  const before = { instrument: { instrument: 'old' } };
  const page = {
    instrument: here,
    mandates: [
      mandate('new', { before: 'new' }),
      mandate('same', {}),
      mandate('softer', { strength: { from: 900, to: 800 } }),
      mandate('dropped', { after: 'dropped' }, before),
      mandate('late', { after: 'dropped' }, { ...before, due: { on: '2022-09-13' } }),
      mandate('somebody', { before: 'new' }, { addressees: [{ name: 'Secretary-General' }] }),
    ],
  } as unknown as ArrivalPage;
  expect(unaddressed(page)).toMatchObject({
    fresh: ['new'],
    carried: ['same'],
    changed: ['softer'],
    lapsed: ['late'],
    unfinished: ['dropped'],
  });
  expect(unaddressed({ ...page, mandates: page.mandates.slice(-1) })).toBeNull();
});
