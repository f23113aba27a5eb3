import type { ExplainedChange, Redline, Run } from '@biennium/core';
import { RedlineView } from './redline-view.tsx';

/** A redline of these words, in the order of reading. */
function redlineOf(words: readonly (readonly [Run['kind'], string])[]): Redline {
  const text = (without: Run['kind']) => words.map(([kind, each]) => (kind === without ? '' : each)).join('');
  let old = 0;
  let fresh = 0;
  const runs = words.map(([kind, { length }]) => {
    const from = { old, new: fresh };
    if (kind !== 'inserted') old += length;
    if (kind !== 'deleted') fresh += length;
    return { kind, old: { start: from.old, end: old }, new: { start: from.new, end: fresh } };
  });
  return { old: text('inserted'), new: text('deleted'), runs };
}

/** Each deleted or inserted run as a change, the routine ones by their index. */
function changesOf({ runs }: Redline, rules: Readonly<Record<number, string>> = {}): ExplainedChange[] {
  return runs
    .filter(({ kind }) => kind !== 'kept')
    .map((run, i) => ({ old: run.old, new: run.new, rule: rules[i] ?? null }));
}

const softer = redlineOf([
  ['deleted', 'Urges'],
  ['inserted', 'Invites'],
  ['kept', ' both banks '],
  ['deleted', 'to provide'],
  ['inserted', 'to consider providing'],
  ['kept', ' a bridge at their '],
  ['deleted', 'seventh'],
  ['inserted', 'ninth'],
  ['kept', ' meeting;'],
]);
const italics = (end: number) => ({ passages: [], notes: [], italics: [{ start: 0, end }] });
const matter = {
  redline: softer,
  changes: changesOf(softer, { 4: 'session-number', 5: 'session-number' }),
  old: italics(5),
  new: italics(7),
};

const lettered = redlineOf([
  ['kept', 'Invites both banks:'],
  ['inserted', '\nTo look after the bridge;'],
  ['kept', '\nTo meet'],
  ['deleted', ' every week'],
  ['kept', '.'],
]);
const passage = (start: number, end: number, marker: string | null) =>
  ({
    role: marker === null ? 'chapeau' : 'subparagraph',
    degree: marker === null ? 0 : 1,
    marker,
    start,
    end,
  }) as const;

export default {
  'both texts in one': (
    <RedlineView {...matter} language="en" anchorOf={(i) => `change-${i + 1}`} current={0} />
  ),
  'routine changes folded': <RedlineView {...matter} language="en" routine="folded" />,
  'the old text, with what was taken from it': <RedlineView {...matter} language="en" side="old" />,
  'the new text, with what was put into it': <RedlineView {...matter} language="en" side="new" />,
  'a subparagraph put in': (
    <RedlineView
      redline={lettered}
      changes={changesOf(lettered)}
      language="en"
      old={{ italics: [], notes: [], passages: [passage(0, 19, null), passage(20, 39, '(a)')] }}
      new={{
        italics: [],
        notes: [{ marker: '1', at: 45 }],
        passages: [passage(0, 19, null), passage(20, 45, '(a)'), passage(46, 54, '(b)')],
      }}
    />
  ),
};
