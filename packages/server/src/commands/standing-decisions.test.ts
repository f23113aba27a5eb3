import type { FlatParagraph } from '@biennium/core';
import { expect, test } from 'vitest';
import type { StoredLinkDecision } from '../store/repositories/link-decisions.ts';
import { standingDecisions } from './standing-decisions.ts';

const paragraph = (address: string, text: string): FlatParagraph => ({
  ...{ address, text, part: 'operative', number: null, openingPhrase: null },
  ...{ passages: [], notes: [], italics: [] },
});
const decision = (id: string, kind: StoredLinkDecision['kind'] = 'joined'): StoredLinkDecision => ({
  ...{ id, kind, proposed: [], note: null, author: 'person:local', at: '2026-01-01T00:00:00.000Z' },
  from: { instrument: 'old', address: 'OP1', words: 'Urges them to provide the means' },
  to: { instrument: 'new', address: 'OP2', words: 'Invites them to consider “providing” the means' },
});
const old = { instrument: 'old', paragraphs: [paragraph('OP1', 'Urges them to provide the means')] };
const read = (...paragraphs: FlatParagraph[]) => [old, { instrument: 'new', paragraphs }];
const standsAt = (...paragraphs: FlatParagraph[]) =>
  standingDecisions([decision('a')], read(...paragraphs)).shown[0]?.to.standsAt;

test('[S24] words are found where they stood, whatever the shape of their quotation marks', () => {
  expect(standsAt(paragraph('OP2', 'Invites them to consider "providing" the means'))).toBe('OP2');
});

test('[S24] words that are read at another address take the decision with them', () => {
  const text = 'Invites them to consider “providing” the means';
  const members = read(paragraph('OP2', 'Decides on something else altogether'), paragraph('OP5', text));
  const { holding, shown } = standingDecisions([decision('a')], members);
  expect(shown[0]).toMatchObject({ state: 'holds', to: { address: 'OP2', standsAt: 'OP5' } });
  expect(holding).toEqual([
    { kind: 'joined', from: { file: 'old', address: 'OP1' }, to: { file: 'new', address: 'OP5' } },
  ]);
});

test('[S24] of two paragraphs with the same words the one at the old address is meant', () => {
  const text = 'Invites them to consider “providing” the means';
  expect(standsAt(paragraph('OP1', text), paragraph('OP2', text), paragraph('OP3', text))).toBe('OP2');
});

test('[S24] a word that is read otherwise is no other paragraph; other words are', () => {
  expect(standsAt(paragraph('OP3', 'Invites them to consider providing the mean'))).toBe('OP3');
  expect(standsAt(paragraph('OP2', 'Invites others to the next meeting'))).toBeNull();
});

test('[S24] a decision whose words are gone is told as homeless and does nothing', () => {
  const { holding, shown } = standingDecisions([decision('a')], read(paragraph('OP2', 'Decides otherwise')));
  expect(shown[0]).toMatchObject({ state: 'homeless', from: { standsAt: 'OP1' }, to: { standsAt: null } });
  expect(holding).toEqual([]);
});

test('[S23] of decisions about the same two paragraphs the latest holds, and all are told', () => {
  const members = read(paragraph('OP2', 'Invites them to consider “providing” the means'));
  const { holding, shown } = standingDecisions([decision('a'), decision('b', 'parted')], members);
  expect(shown.map(({ state }) => state)).toEqual(['replaced', 'holds']);
  expect(holding.map(({ kind }) => kind)).toEqual(['parted']);
  const withdrawn = standingDecisions([decision('a'), decision('b', 'withdrawn')], members);
  expect(withdrawn.shown.map(({ state }) => state)).toEqual(['replaced', 'holds']);
  expect(withdrawn.holding).toEqual([]);
});

test('[S23] a decision about instruments that are no neighbours waits', () => {
  const between = { instrument: 'between', paragraphs: [] };
  const [first, last] = read(paragraph('OP2', 'Invites them to consider “providing” the means'));
  const members = [first, between, last].flatMap((each) => (each ? [each] : []));
  const { holding, shown } = standingDecisions([decision('a')], members);
  expect(shown[0]?.state).toBe('idle');
  expect(holding).toEqual([]);
});
