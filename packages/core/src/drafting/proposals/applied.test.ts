import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../instrument/instrument.ts';
import { read } from '../../test-kit/read.ts';
import type { Draft, DraftEntry, DraftNote } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import { appliedProposal } from './applied.ts';
import type { RoutineProposal } from './proposal.ts';

const REASON = { step: 's1', author: 'Ann', at: '2026-03-01T10:00:00Z', reason: null };
const draft = draftOfInstrument(
  read('The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act now.') as Instrument,
);
const at = draft.entries.findIndex(({ id }) => id === 'OP1');
const entry = draft.entries[at] as DraftEntry;

const proposalOf = (id: string, text: string, words: string, replacement: string): RoutineProposal => {
  const start = text.indexOf(words);
  return {
    id: 'x',
    rule: 'meeting',
    entry: id,
    range: { start, end: start + words.length },
    words,
    replacement,
    gap: false,
    drops: false,
    reason: { code: 'proposal/meeting-known', values: {} },
    evidence: [],
  };
};
const withEntry = (more: Partial<DraftEntry>): Draft => ({
  ...draft,
  entries: draft.entries.with(at, { ...entry, ...more }),
});
const words = (applied: Draft | null) => applied?.entries[at]?.text;

describe('[N16] a proposal of which the words are no longer there cannot be accepted', () => {
  const proposal = proposalOf('OP1', entry.text, 'now', 'soon');

  test('where they are, they are replaced, elsewhere edited or not', () => {
    expect(words(appliedProposal(draft, proposal, REASON))).toBe('Decides to act soon.');
    const edited = 'Decides firmly to act now.';
    const passages = entry.passages.map((passage) => ({ ...passage, end: passage.end + 7 }));
    expect(words(appliedProposal(withEntry({ text: edited, passages }), proposal, REASON))).toBe(
      'Decides firmly to act soon.',
    );
  });

  test('nor one of an entry that is unknown, dropped or added, or of other words', () => {
    expect(appliedProposal(draft, { ...proposal, entry: 'OP9' }, REASON)).toBeNull();
    expect(appliedProposal(withEntry({ fate: 'dropped' }), proposal, REASON)).toBeNull();
    expect(appliedProposal(withEntry({ base: null, fate: 'added' }), proposal, REASON)).toBeNull();
    expect(appliedProposal(draft, { ...proposal, words: 'later' }, REASON)).toBeNull();
    expect(appliedProposal(withEntry({ text: 'Decides to act later.' }), proposal, REASON)).toBeNull();
  });

  test('what replaces no words comes in at its place', () => {
    const start = entry.text.indexOf(' now');
    const insertion = { ...proposal, range: { start, end: start }, words: '', replacement: ' here' };
    expect(words(appliedProposal(draft, insertion, REASON))).toBe('Decides to act here now.');
  });

  test('in a note alike, and in one that was added by its own words', () => {
    const text = 'A/79/302.';
    const note = { id: 'note:1', marker: '1', text, italics: [], baseText: text, reasons: [] };
    const noted = (more: Partial<DraftNote>): Draft => ({ ...draft, notes: [{ ...note, ...more }] });
    const report = proposalOf('note:1', text, 'A/79/302', '[A/81/…]');
    const after = (of: Draft) => appliedProposal(of, report, REASON)?.notes[0]?.text;
    expect(after(noted({}))).toBe('[A/81/…].');
    expect(after(noted({ text: `See ${text}` }))).toBe('See [A/81/…].');
    expect(after(noted({ baseText: null, marker: null }))).toBe('[A/81/…].');
    expect(appliedProposal(noted({ text: 'None.' }), report, REASON)).toBeNull();
  });
});
