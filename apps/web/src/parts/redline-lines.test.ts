import type { Redline } from '@biennium/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redlineLines } from './redline-lines.ts';

/** `Urges [-all-]{+both+} banks` as a redline. */
function redlineOf(page: string): Redline {
  let old = '';
  let fresh = '';
  const runs = [...page.matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}|((?:(?!\[-|\{\+).)+)/gs)].map(
    ([, deleted, inserted, kept]) => {
      const from = { old: old.length, new: fresh.length };
      old += deleted ?? kept ?? '';
      fresh += inserted ?? kept ?? '';
      return {
        kind: deleted !== undefined ? 'deleted' : inserted !== undefined ? 'inserted' : 'kept',
        old: { start: from.old, end: old.length },
        new: { start: from.new, end: fresh.length },
      } as const;
    },
  );
  return { old, new: fresh, runs };
}

const words = (lines: ReturnType<typeof redlineLines>) =>
  lines.map((line) => line.pieces.map(({ text }) => text).join(''));
const allMarked = { passages: [], italics: [], notes: [] };

test('each side shows its own text, both show every word once', () => {
  const part = fc.stringMatching(/^[a-c \n]{1,6}$/);
  const pieces = fc.array(fc.tuple(fc.constantFrom('kept', 'deleted', 'inserted'), part), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, (given) => {
      const page = given.map(([kind, text]) =>
        kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
      );
      const redline = redlineOf(page.join(''));
      for (const side of ['old', 'new'] as const)
        expect(words(redlineLines({ redline, changes: [], side })).join('\n')).toBe(redline[side]);
      const both = words(redlineLines({ redline, changes: [] })).join('\n');
      expect(both).toBe(given.map(([, text]) => text).join(''));
    }),
  );
});

test('a change holds the kept words between its two ends, and italics cut it', () => {
  const redline = redlineOf('[-Urges-]{+Invites+} all[- banks-]');
  const changes = [{ old: { start: 0, end: 15 }, new: { start: 0, end: 11 }, rule: null }];
  const [line] = redlineLines({
    redline,
    changes,
    old: { ...allMarked, italics: [{ start: 0, end: 5 }] },
    new: { ...allMarked, italics: [{ start: 0, end: 7 }] },
  });
  expect(line?.pieces.map(({ text, italic, change }) => [text, italic, change])).toEqual([
    ['Urges', true, 0],
    ['Invites', true, 0],
    [' all', false, 0],
    [' banks', false, 0],
  ]);
});

test('a note mark stands behind its words: kept where both have it, else put in or taken away', () => {
  const redline = redlineOf('Recalls it{+ again+} and[- again-]');
  const notes = (...ats: number[]) => ({ ...allMarked, notes: ats.map((at) => ({ marker: `${at}`, at })) });
  const [line] = redlineLines({ redline, changes: [], old: notes(10, 20), new: notes(10, 16, 20) });
  expect(line?.pieces.map(({ text, note, fate }) => `${fate[0]}:${note ?? text}`)).toEqual([
    'k:Recalls it',
    'k:10',
    'i: again',
    'i:16',
    'k: and',
    'i:20',
    'd: again',
    'd:20',
  ]);
});

test('a mark before all words is not lost, nor that of a text with all words deleted', () => {
  const redline = redlineOf('[-gone-]');
  const old = { ...allMarked, notes: [{ marker: '*', at: 0 }] };
  const [line] = redlineLines({ redline, changes: [], old });
  expect(line?.pieces.map(({ note, text }) => note ?? text)).toEqual(['*', 'gone']);
});

test('a subparagraph that is put in has its letter, and one that is taken away keeps its own', () => {
  const redline = redlineOf('To:{+\nlook;+}[-\nlisten;-]\nspeak');
  const passage = (start: number, end: number, marker: string | null) =>
    ({ role: marker ? 'subparagraph' : 'chapeau', degree: marker ? 1 : 0, marker, start, end }) as const;
  const lines = redlineLines({
    redline,
    changes: [],
    old: { ...allMarked, passages: [passage(0, 3, null), passage(4, 11, '(a)'), passage(12, 17, '(b)')] },
    new: { ...allMarked, passages: [passage(0, 3, null), passage(4, 9, '(a)'), passage(10, 15, '(b)')] },
  });
  expect(lines.map(({ fate, marker, pieces }) => [fate, marker, pieces[0]?.text])).toEqual([
    ['kept', null, 'To:'],
    ['inserted', '(a)', 'look;'],
    ['deleted', '(a)', 'listen;'],
    ['kept', '(b)', 'speak'],
  ]);
});
