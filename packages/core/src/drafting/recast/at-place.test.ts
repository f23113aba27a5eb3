import { describe, expect, test } from 'vitest';
import { read, resolution } from '../../test-kit/read.ts';
import { draftAfter } from '../after.ts';
import type { Draft } from '../draft.ts';
import type { DraftStep } from '../step.ts';
import { partsAtPlace } from './at-place.ts';

const BASE = read(
  resolution(
    'Recalling also its resolution 77/18,',
    'Aware of the report,',
    '1. Welcomes the efforts of both organizations;',
    '2. Requests the secretariats to meet;',
    '3. Decides to remain seized of the matter.',
  ),
);
const signed = { author: 'Ann', at: '2026-03-01T10:00:00Z', reason: 'agreed' };
const after = (...steps: readonly DraftStep[]): Draft => draftAfter(BASE, steps).value;
const draft = after();
const parts = (id: string, behind: string | null, of = draft) => partsAtPlace(of, id, behind);

describe('[N19] what a place asks of a paragraph', () => {
  test('the opening phrase and the stop of the part, offered beside the words that stand', () => {
    expect(parts('PP2', 'OP1')).toEqual([
      {
        part: 'operative',
        opening: { from: 'Recalling also', to: 'Also recalls' },
        unsure: false,
        ending: { from: ',', to: ';' },
        text: 'Also recalls its resolution 77/18;',
      },
    ]);
    expect(parts('OP1', 'PP1')).toMatchObject([{ text: 'Welcoming the efforts of both organizations,' }]);
    expect(draft.entries.find(({ id }) => id === 'PP2')?.text).toBe('Recalling also its resolution 77/18,');
  });

  test('a full stop at the very end of the operative part', () => {
    expect(parts('PP2', 'OP3')[0]?.text).toBe('Also recalls its resolution 77/18.');
  });

  test('either part between the two, the own one first and as it stands', () => {
    expect(parts('PP2', 'PP3').map(({ part, opening }) => [part, opening?.to ?? null])).toEqual([
      ['preambular', null],
      ['operative', 'Also recalls'],
    ]);
    expect(parts('OP2', 'PP3').map(({ part, text }) => `${part} ${text}`)).toEqual([
      'operative Requests the secretariats to meet;',
      'preambular Requesting the secretariats to meet,',
    ]);
  });

  test('words of which no form is certain are said to be so, and stay', () => {
    expect(parts('PP3', 'OP2')).toMatchObject([
      { opening: null, unsure: true, ending: { to: ';' }, text: 'Aware of the report;' },
    ]);
  });

  test('words that have the form of the part already stay', () => {
    const edited = after({ ...signed, id: 's1', kind: 'edit', entry: 'PP2', text: 'Recalls it' });
    expect(parts('PP2', 'OP1', edited)).toMatchObject([
      { opening: null, unsure: false, ending: null, text: 'Recalls it' },
    ]);
  });

  test('no part for what is no paragraph, outside of both, and behind what is not there', () => {
    const front = draft.entries.find(({ role }) => role === 'front')?.id ?? '';
    expect(parts(front, 'OP1')).toEqual([]);
    expect(parts('OP9', 'OP1')).toEqual([]);
    expect(parts('OP1', 'OP9')).toEqual([]);
    const annexed = after({
      ...signed,
      id: 's1',
      kind: 'add',
      entry: 'n1',
      after: 'OP3',
      role: 'annex',
      text: 'One.',
    });
    expect(parts('PP2', 'n1', annexed)).toEqual([]);
    expect(parts('OP1', null).map(({ part }) => part)).toEqual(['preambular']);
  });

  test('the stop that most paragraphs of the part have', () => {
    const lines = ['Noting it,', '1. Welcomes it ;', '2. Notes it;', '3. Urges it;', '4. Decides it.'];
    const mixed = draftAfter(read(resolution(...lines)), []).value;
    expect(partsAtPlace(mixed, 'PP2', 'OP1')[0]?.text).toBe('Notes it;');
  });

  test('the stop that the language has where the part has none to follow', () => {
    const bare = (lines: readonly string[]) => ({ ...read(resolution(...lines)), language: 'fr' });
    const french = draftAfter(
      bare(['Rappelant sa résolution,', 'Consciente du rapport,', '1. Décide de rester saisie.']),
      [],
    ).value;
    expect(partsAtPlace(french, 'PP2', 'PP3').at(-1)?.text).toBe('Rappelle sa résolution\u00A0;');
    const unread = { ...french, base: { ...french.base, language: 'es' } };
    expect(partsAtPlace(unread, 'PP2', 'PP3').at(-1)).toMatchObject({ unsure: true, ending: { to: ';' } });
  });
});
