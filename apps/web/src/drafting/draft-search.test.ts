import { expect, test } from 'vitest';
import { draftSearchOf } from './draft-search.ts';
import { draftsSearchOf } from './drafts-search.ts';
import { revisionSearchOf } from './revisions/revision-search.ts';

test('an address of a draft keeps what it knows and leaves out the rest', () => {
  expect(
    draftSearchOf({ view: 'revisions', look: 'sideways', old: 'base', new: '12', page: '0', ruling: 'open' }),
  ).toEqual({ view: 'revisions', old: 'base', new: '12', ruling: 'open' });
  expect(draftSearchOf({ view: 'text', round: '-1', old: 'yesterday', delegation: '' })).toEqual({
    view: 'text',
  });
});

test('an address of the list of drafts names a state, a lineage and the text to start from', () => {
  expect(draftsSearchOf({ state: 'tabled', lineage: 'lineage:1', start: 'instrument:1', page: '2' })).toEqual(
    {
      state: 'tabled',
      lineage: 'lineage:1',
      start: 'instrument:1',
      page: 2,
    },
  );
  expect(draftsSearchOf({ state: 'lost', page: '1' })).toEqual({});
});

test('an address of a revision names how it is seen and what it is held against', () => {
  expect(revisionSearchOf({ look: 'redline', against: '12' })).toEqual({ look: 'redline', against: '12' });
  expect(revisionSearchOf({ look: 'base', against: 'yesterday' })).toEqual({});
  expect(draftSearchOf({ adopt: 'instrument:1', new: 'adopted' })).toEqual({
    adopt: 'instrument:1',
    new: 'adopted',
  });
});
