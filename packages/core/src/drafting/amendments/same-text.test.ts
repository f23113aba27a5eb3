import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../instrument/instrument.ts';
import { instrumentsFromSource } from '../../read-source.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftWithSteps } from '../after.ts';
import { draftOfInstrument } from '../from-base.ts';
import { amendmentsFromMarkedUp } from './from-marked-up.ts';

const TITLE = 'Cooperation between the United Nations and the League of Ports';
const PARAGRAPHS = [
  'Recalling its earlier resolutions on the cooperation of both organizations,',
  'Noting the results of the general meeting held in Dakar last year,',
  '1. Welcomes the efforts of the League of Ports to meet every year;',
  '2. Invites the youth forum of the League to exchange ten reports;',
  '3. Encourages the specialized agencies to train harbour pilots;',
  '4. Decides to remain seized of the matter.',
];
/** The same form on another matter: one formula is the same word for word. */
const LIKE = [
  'Recalling its earlier resolutions on the cooperation of the Union of Farmers,',
  'Noting the results of the general meeting of the Union of Farmers held in Lima,',
  '1. Welcomes the efforts of the Union of Farmers to feed the hungry and to store grain for years of drought;',
  '2. Invites the women of the Union to exchange seeds with smallholders of all regions of the world;',
  '3. Encourages the specialized agencies to train growers of rice in dry regions and on terraces;',
  '4. Decides to remain seized of the matter.',
];

const text = (paragraphs: readonly string[], symbol?: string, title?: string): string =>
  [
    ...(symbol ? [`United Nations ${symbol}`, 'General Assembly', 'Distr.: General'] : []),
    ...(title ? [title] : []),
    'The General Assembly,',
    ...paragraphs,
  ].join('\n');
const read = (words: string): Instrument => {
  const [found] = instrumentsFromSource(plainSource(words, 'paragraphs'));
  if (!found) throw new Error('no instrument');
  return found.value;
};
const base = { ...read(text(PARAGRAPHS, 'A/RES/77/9', TITLE)), symbol: 'A/RES/77/9', title: TITLE };
const draft = draftOfInstrument(base);
/** The text before, of which one paragraph was other words, and the file of it. */
const EARLIER = PARAGRAPHS.with(3, '2. Invites the League to send twelve envoys to the Secretariat;');
const earlier = { ...read(text(EARLIER, 'A/RES/75/3', TITLE)), symbol: 'A/RES/75/3', title: TITLE };

const answer = (words: string, lineage: readonly Instrument[] = [], of = draft) => {
  const markedUp = { source: plainSource(words, 'paragraphs'), changes: [], comments: [] };
  const { value, issues } = amendmentsFromMarkedUp(of, markedUp, 'EU', lineage);
  const other = issues.find(({ rule }) => rule === 'N26');
  return other
    ? [other.code, other.values?.['symbol'] ?? null, value.amendments.length]
    : ['copy', value.amendments.length];
};

describe('[N26] another text is no copy', () => {
  test('of the same form on another matter, whatever stands above it', () => {
    expect(answer(text(LIKE))).toEqual(['amendment/other-text', null, 0]);
    const titled = text(
      LIKE,
      'A/RES/79/326',
      'Cooperation between the United Nations and the Union of Farmers',
    );
    expect(answer(titled)).toEqual(['amendment/other-text', null, 0]);
  });

  test('of the lineage, by the symbol that it bears', () => {
    const file = text(EARLIER, 'A/RES/75/3', TITLE);
    expect(read(file).symbol).toBe('A/RES/75/3');
    expect(answer(file)).toEqual(['amendment/other-of-lineage', 'A/RES/75/3', 0]);
    expect(answer(text(EARLIER, 'A/RES/75/3'), [earlier])).toEqual([
      ...['amendment/other-of-lineage', 'A/RES/75/3', 0],
    ]);
  });

  test('of the lineage, by its words where it bears no symbol', () => {
    expect(answer(text(EARLIER), [earlier])).toEqual(['amendment/other-of-lineage', 'A/RES/75/3', 0]);
    expect(answer(text(EARLIER))).toEqual(['copy', 1]);
  });

  test('but the draft, its base and edited copies of them are', () => {
    const edited = PARAGRAPHS.with(1, 'Noting what was said,').with(4, '3. Encourages nobody;');
    expect(answer(text(PARAGRAPHS, 'A/RES/77/9', TITLE), [earlier])).toEqual(['copy', 0]);
    expect(answer(text(edited), [earlier])[0]).toBe('copy');
    expect(answer(text(edited, 'A/81/L.9', TITLE), [earlier])[0]).toBe('copy');
    expect(answer(text(PARAGRAPHS.slice(0, 4).concat(PARAGRAPHS.slice(5))), [earlier])).toEqual(['copy', 1]);
  });

  test('a copy of which every paragraph was edited is known by the title', () => {
    const edited = PARAGRAPHS.map((each) => each.replace(/(\S+)([,;.])$/, 'anew $1 and others$2'));
    expect(answer(text(edited))[0]).toBe('amendment/other-text');
    expect(answer(text(edited, 'A/81/L.9', TITLE))[0]).toBe('copy');
  });

  test('nor is it one of the lineage where the draft went further than its words', () => {
    const step = { id: 's1', author: 'desk', at: '2026-01-01T00:00:00Z', reason: null };
    const { value: further } = draftWithSteps(draft, [{ ...step, kind: 'drop', entry: 'OP2' }]);
    expect(answer(text(PARAGRAPHS), [earlier], further)[0]).toBe('copy');
  });
});
