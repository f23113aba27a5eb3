import { expect, test } from 'vitest';
import type { ShownEntry, ShownProposal } from '../../api/draft-queries.ts';
import { redlineLines } from '../../parts/redline-lines.ts';
import { shownWords } from './shown-words.ts';

const words = (text: string) => ({
  role: 'operative' as const,
  text,
  passages: [],
  notes: [],
  italics: [],
});

/** "Invites both banks;" with "kindly" put in. */
const edited: ShownEntry = {
  ...words('Invites kindly both banks;'),
  id: 'OP1',
  kind: null,
  level: 0,
  number: '1',
  base: words('Invites both banks;'),
  fate: 'edited',
  moved: false,
  reasons: [],
  address: 'OP1',
  printed: '1',
  openingPhrase: 'Invites',
  redline: {
    old: 'Invites both banks;',
    new: 'Invites kindly both banks;',
    runs: [
      { kind: 'kept', old: { start: 0, end: 8 }, new: { start: 0, end: 8 } },
      { kind: 'inserted', old: { start: 8, end: 8 }, new: { start: 8, end: 15 } },
      { kind: 'kept', old: { start: 8, end: 19 }, new: { start: 15, end: 26 } },
    ],
  },
};

/** About "both banks". */
const proposal = {
  id: 'meeting:OP1:8',
  rule: 'meeting',
  entry: 'OP1',
  range: { start: 8, end: 18 },
  words: 'both banks',
  replacement: '[…]',
  gap: true,
  drops: false,
  reason: { code: 'proposal/meeting-unknown', values: { what: 'next' } },
  evidence: [],
  state: 'open',
  step: null,
} satisfies ShownProposal;

const none = new Map<string, never>();

function textOf(look: 'redline' | 'clean' | 'base', entry = edited): string | null {
  const matter = shownWords(entry, look, [proposal], none);
  if (matter === null) return null;
  return redlineLines(matter)
    .flatMap(({ pieces }) => pieces)
    .map(({ text, fate, change }) => {
      const marked = change === null ? text : `<${text}>`;
      return fate === 'kept' ? marked : `${fate === 'inserted' ? '+' : '-'}{${marked}}`;
    })
    .join('');
}

test('the place of an open proposal is found in the words of now, in each look', () => {
  expect(textOf('redline')).toBe('Invites +{kindly }<both banks>;');
  expect(textOf('clean')).toBe('Invites kindly <both banks>;');
  expect(textOf('base')).toBe('Invites <both banks>;');
});

test('what was dropped goes as a whole, and is not in the text as it will read', () => {
  const dropped: ShownEntry = { ...edited, fate: 'dropped', redline: null };
  expect(textOf('redline', dropped)).toBe('-{Invites}-{ kindly both banks;}');
  expect(textOf('clean', dropped)).toBe(null);
});

test('what was added comes as a whole, and is not in the issued text', () => {
  const added: ShownEntry = { ...edited, fate: 'added', base: null, redline: null };
  expect(textOf('redline', added)).toBe('+{Invites}+{ kindly both banks;}');
  expect(textOf('base', added)).toBe(null);
});
