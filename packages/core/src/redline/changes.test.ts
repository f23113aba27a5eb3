import { describe, expect, it } from 'vitest';
import { changesOfRedline } from './changes.ts';
import { redlineOfTexts } from './from-texts.ts';

const told = (old: string, fresh: string) =>
  changesOfRedline(redlineOfTexts(old, fresh)).map((change) => [
    old.slice(change.old.start, change.old.end),
    fresh.slice(change.new.start, change.new.end),
    change.typographic,
  ]);

describe('changesOfRedline', () => {
  it('[L23] tells what is struck out and what is put in at one place as one change', () => {
    expect(told('Urges them to provide help', 'Invites them to consider providing help now')).toEqual([
      ['Urges', 'Invites', false],
      ['provide', 'consider providing', false],
      ['', ' now', false],
    ]);
    expect(told('as it was', 'as it was')).toEqual([]);
    expect(told('', '')).toEqual([]);
    expect(told('', 'all new')).toEqual([['', 'all new', false]]);
  });

  it('[L23] knows changes of quotation marks, apostrophes, hyphens and spaces alone', () => {
    expect(told('the "Vision" of States\'', 'the “Vision” of States’')).toEqual([
      ['"', '“', true],
      ['"', '”', true],
      ["States'", 'States’', true],
    ]);
    expect(told('non-proliferation in 2022-2025', 'non‑proliferation in 2022–2025')).toEqual([
      ['non-proliferation', 'non‑proliferation', true],
      ['2022-2025', '2022–2025', true],
    ]);
    expect(told('paragraph 4', 'paragraph\u00A04')).toEqual([[' ', '\u00A0', true]]);
    expect(told('le "Plan"', 'le « Plan »')).toEqual([
      ['"', '« ', true],
      ['"', ' »', true],
    ]);
    expect(told('القرار', '\u200Fالقرار')).toEqual([['', '\u200F', true]]);
  });

  it('[L23] takes no change of words for one of typography', () => {
    expect(told('a ten-year plan', 'a tenyear plan')).toEqual([['ten-year', 'tenyear', false]]);
    expect(told('the plan', 'The plan')).toEqual([['the', 'The', false]]);
    expect(told('one\ntwo', 'one two')).toEqual([['\n', ' ', false]]);
    expect(told('one\r\ntwo', 'one\ntwo')).toEqual([['\r\n', '\n', true]]);
  });
});
