import { describe, expect, test } from 'vitest';
import type { Instrument, Paragraph } from '../instrument/instrument.ts';
import { blocksOfInstrument } from '../lineage/comparison/blocks.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { linesOf, read, resolution } from '../test-kit/read.ts';
import { draftAfter } from './after.ts';
import { comparisonOfDrafts } from './comparison.ts';
import { draftOfInstrument } from './from-base.ts';
import type { DraftStep } from './step.ts';
import { instrumentOfDraft } from './to-instrument.ts';

const signed = { author: 'Ann', at: '2026-03-01T10:00:00Z', reason: 'agreed' };
const after = (base: Instrument, ...steps: readonly DraftStep[]): Instrument =>
  instrumentOfDraft(draftAfter(base, steps).value);

const BASE = read(
  resolution(
    'Noting the report,¹',
    '1. Welcomes the efforts of both organizations;²',
    '2. Requests the secretariats to meet;',
    '3. Decides to remain seized of the matter.³',
    '¹ First.',
    '² Second.',
    '³ Third.',
  ),
);

describe('[N1] a draft that nobody touched', () => {
  test.each(foundingSources())('has the words, notes and marks of its base: $name', ({ source }) => {
    const base = instrumentsFromSource(source)[0]?.value as Instrument;
    const draft = after(base);
    expect(linesOf([...draft.preamble, ...draft.operative])).toEqual(
      linesOf([...base.preamble, ...base.operative]),
    );
    expect(draft.notes.map(({ marker, text }) => [marker, text])).toEqual(
      base.notes.map(({ marker, text }) => [marker, text]),
    );
    expect(draft.operative.map(({ openingPhrase }) => openingPhrase)).toEqual(
      base.operative.map(({ openingPhrase }) => openingPhrase),
    );
    expect(draft.citations.map(({ symbol, address }) => [symbol, address])).toEqual(
      base.citations.map(({ symbol, address }) => [symbol, address]),
    );
    expect([draft.kind, draft.symbol, draft.adoptedOn, draft.meeting]).toEqual(['draft', null, null, null]);
    expect([draft.title, draft.session, draft.agendaItem]).toEqual([
      base.title,
      base.session,
      base.agendaItem,
    ]);
  });
});

test('[N1] the title of an annex, its italics and a second preambular part stay what they were', () => {
  const base = read(
    [
      resolution('1. Decides to act.', '2. Welcomes trade.'),
      'Annex I',
      'Plan of work',
      'The secretariats meet.',
      'Annex II',
      'They report.',
    ].join('\n'),
  );
  const annexes = ({ annexes: all }: Instrument) =>
    all.map(({ label, title, paragraphs }) => [label, title, paragraphs.map(({ text }) => text)]);
  expect(annexes(base)).toEqual([
    ['Annex I', 'Plan of work', ['Plan of work', 'The secretariats meet.']],
    ['Annex II', null, ['They report.']],
  ]);
  expect(annexes(after(base))).toEqual(annexes(base));

  const [first, second] = base.operative as [Paragraph, Paragraph];
  const between = { start: first.span.end, end: first.span.end };
  const late = { ...(base.preamble[0] as Paragraph), address: 'PP9', span: between };
  const parted = { ...base, preamble: [...base.preamble, late] };
  const order = (instrument: Instrument) =>
    blocksOfInstrument(instrument).flatMap(({ address }) => address ?? []);
  expect(order(parted).slice(-3)).toEqual([first.address, 'PP9', second.address]);
  expect(order(after(parted))).toEqual(order(parted));
});

test('[N1] every block of the base is a block of the draft, the words of a title once', () => {
  for (const { source } of foundingSources()) {
    const base = instrumentsFromSource(source)[0]?.value as Instrument;
    for (const each of [
      base,
      { ...base, front: base.front.filter(({ kind }) => kind !== 'enacting-formula') },
    ]) {
      const words = (instrument: Instrument) =>
        blocksOfInstrument(instrument).map(({ role, text }) => [role, text]);
      expect(words(after(each))).toEqual(words(each));
      expect(after(each).enactingFormula).toBe(each.enactingFormula);
    }
  }
});

describe('[N7] a draft is an instrument', () => {
  test('numbers and notes follow the new order', () => {
    const draft = after(
      BASE,
      { ...signed, id: 's1', kind: 'drop', entry: 'OP1' },
      { ...signed, id: 's2', kind: 'move', entry: 'OP3', after: 'PP2' },
      {
        ...signed,
        id: 's3',
        kind: 'add',
        entry: 'n',
        after: 'OP2',
        role: 'operative',
        text: 'Also requests them to report;',
      },
    );
    expect(linesOf(draft.operative)).toEqual([
      'OP1 Decides to remain seized of the matter.[2]',
      'OP2 Requests the secretariats to meet;',
      'OP3 Also requests them to report;',
    ]);
    expect(draft.operative.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(draft.notes.map(({ marker, text }) => `${marker} ${text}`)).toEqual(['1 First.', '2 Third.']);
    expect(draft.operative[2]?.openingPhrase).toBe('Also requests');
  });

  test('the opening phrase of changed words is found anew, and of others left', () => {
    const draft = after(
      BASE,
      {
        ...signed,
        id: 's1',
        kind: 'edit',
        entry: 'OP1',
        text: 'Strongly welcomes the efforts of both organizations;',
      },
      { ...signed, id: 's2', kind: 'edit', entry: 'OP2', text: 'Requests the two secretariats to meet;' },
    );
    expect(draft.operative.map(({ openingPhrase }) => openingPhrase)).toEqual([
      'Strongly welcomes',
      'Requests',
      'Decides',
    ]);
  });

  test('the fields are those of the new masthead', () => {
    const base = read(
      [
        'Seventy-ninth session',
        'Agenda item 125',
        '',
        'Cooperation',
        '',
        resolution('1. Decides to act.'),
      ].join('\n'),
    );
    const line = base.front.findIndex(({ kind }) => kind === 'session') + 1;
    const draft = after(base, {
      ...signed,
      id: 's1',
      kind: 'edit',
      entry: `front:${line}`,
      text: 'Eighty-first session',
    });
    expect([base.session, draft.session, draft.agendaItem]).toEqual([79, 81, base.agendaItem]);
  });
});

describe('[N7] numbers, addresses and lines follow the steps', () => {
  const plain = (...paragraphs: readonly string[]): Instrument => {
    const base = read(resolution(...paragraphs.map((text, at) => `${at + 1}. ${text}`)));
    return { ...base, operative: base.operative.map((paragraph) => ({ ...paragraph, number: null })) };
  };
  const added = {
    ...signed,
    id: 'a',
    kind: 'add',
    entry: 'n',
    after: 'OP1',
    role: 'operative',
    text: 'Acts.',
  } as const;
  const numbersOf = ({ operative }: Instrument) => operative.map(({ address, number }) => [address, number]);

  test('a sole paragraph has no number until another joins it, several without numbers stay without', () => {
    expect(numbersOf(after(plain('Decides to act.')))).toEqual([['OP1', null]]);
    expect(numbersOf(after(plain('Decides to act.'), added))).toEqual([
      ['OP1', '1'],
      ['OP2', '2'],
    ]);
    const dropped = { ...signed, id: 'd', kind: 'drop', entry: 'OP1' } as const;
    expect(numbersOf(after(plain('Decides to act.'), added, dropped))).toEqual([['OP1', null]]);
    expect(numbersOf(after(plain('Decides to act;', 'Welcomes trade.'), added))).toEqual([
      ['OP1', null],
      ['OP2', null],
      ['OP3', null],
    ]);
  });

  test('a paragraph of the preamble has the address of its place and no number', () => {
    const draft = after(BASE, { ...signed, id: 's1', kind: 'move', entry: 'PP2', after: null });
    expect(draft.preamble.map(({ address, number, text }) => [address, number, text])).toEqual([
      ['PP1', null, 'Noting the report,'],
      ['PP2', null, 'Recalling its earlier decisions on the matter,'],
    ]);
  });

  test('without a formula the organ is still that of the base', () => {
    const formula = draftOfInstrument(BASE).entries.find(({ kind }) => kind === 'enacting-formula');
    const draft = after(BASE, { ...signed, id: 's1', kind: 'drop', entry: formula?.id as string });
    expect([BASE.enactingFormula, draft.enactingFormula]).toEqual(['The General Assembly,', null]);
    expect([draft.body, draft.front]).toEqual([BASE.body, []]);
  });

  test('a paragraph that became a line of the closing matter is a line of no special kind', () => {
    const recast = after(BASE, {
      ...signed,
      id: 's1',
      kind: 'move',
      entry: 'OP3',
      after: 'OP2',
      role: 'closing',
    });
    expect(recast.closing.map(({ kind, text }) => [kind, text])).toEqual([
      ['other', 'Decides to remain seized of the matter.'],
    ]);
    expect(recast.operative).toHaveLength(2);
  });

  test('the symbol of the base is not that of the draft, one that somebody writes is', () => {
    const base = read(['A/RES/79/9', '', 'Cooperation', '', resolution('1. Decides to act.')].join('\n'));
    expect([base.symbol, after(base).symbol]).toEqual(['A/RES/79/9', null]);
    const line = base.front.findIndex(({ kind }) => kind === 'symbol') + 1;
    const edit = { ...signed, id: 's1', kind: 'edit', entry: `front:${line}`, text: 'A/RES/81/7' } as const;
    expect(after(base, edit).symbol).toBe('A/RES/81/7');
  });

  test('headings stand before the paragraph that now follows them, what became one is of the first level', () => {
    const base = read(resolution('1. Notes the report;', '2. Welcomes trade;', '3. Decides to act.'));
    const nowhere = { span: { start: 0, end: 0 }, spans: [], pieces: [], notes: [], italics: [] };
    const headed = { ...base, headings: [{ ...nowhere, text: 'Trade', level: 2, before: 'OP2' }] };
    const headingsAfter = (...steps: readonly DraftStep[]) =>
      after(headed, ...steps).headings.map(({ text, level, before }) => [text, level, before]);
    expect(headingsAfter()).toEqual([['Trade', 2, 'OP2']]);
    expect(
      headingsAfter(
        { ...signed, id: 's1', kind: 'drop', entry: 'OP1' },
        { ...signed, id: 's2', kind: 'move', entry: 'OP3', after: 'OP2', role: 'heading' },
      ),
    ).toEqual([
      ['Trade', 2, 'OP1'],
      ['Decides to act.', 1, null],
    ]);
  });

  test('words of the base that have no place stay without one', () => {
    const lost = { text: 'Lost words', span: { start: 3, end: 9 }, spans: [], pieces: [] };
    const { unplaced } = after({ ...BASE, unplaced: [lost] });
    expect(unplaced).toEqual([{ ...lost, span: { start: 0, end: 0 } }]);
  });

  test('words of an annex whose label is dropped are an annex all the same', () => {
    const base = read([resolution('1. Decides to act.'), 'Annex I', 'The secretariats meet.'].join('\n'));
    const label = draftOfInstrument(base).entries.find(({ text }) => text === 'Annex I');
    const draft = after(base, { ...signed, id: 's1', kind: 'drop', entry: label?.id as string });
    expect(
      draft.annexes.map(({ label: words, paragraphs }) => [words, paragraphs.map(({ text }) => text)]),
    ).toEqual([['Annex', ['The secretariats meet.']]]);
  });
});

const TREES = ['oaks', 'elms', 'birches', 'pines', 'limes', 'planes', 'larches', 'cedars'].map(
  (tree, index) => `${index + 1}. Requests the office for ${tree} to report on ${tree} in each ${tree} year;`,
);

describe('[N8] where a paragraph comes from is known', () => {
  const draft = draftAfter(BASE, [
    {
      ...signed,
      id: 's1',
      kind: 'edit',
      entry: 'OP1',
      text: 'Calls upon all States to plant trees and to protect wetlands;',
    },
    { ...signed, id: 's2', kind: 'drop', entry: 'OP2' },
    {
      ...signed,
      id: 's3',
      kind: 'add',
      entry: 'n',
      after: 'OP1',
      role: 'operative',
      text: 'Requests the secretariats to meet each year;',
    },
  ]).value;
  const { links, rows } = comparisonOfDrafts(draftOfInstrument(BASE), draft).value;

  test('in links, which no person decided', () => {
    const told = links.map(
      ({ from, to, relation }) => `${from?.addresses ?? '-'} ${to?.addresses ?? '-'} ${relation}`,
    );
    expect(links.some(({ decided }) => decided)).toBe(false);
    expect(told).toEqual(
      [
        'PP1 PP1 unchanged',
        'PP2 PP2 unchanged',
        'OP1 OP1 revised',
        'OP2 - dropped',
        '- OP2 added',
        'OP3 OP3 unchanged',
      ].sort((a, b) => told.indexOf(a) - told.indexOf(b)),
    );
  });

  test('where all but one paragraph is dropped under another title', () => {
    const whole = read(['Cooperation', '', resolution(...TREES)].join('\n'));
    const drops = whole.operative
      .slice(1)
      .map(({ address }): DraftStep => ({ ...signed, id: address, kind: 'drop', entry: address }));
    const title = whole.front.findIndex(({ kind }) => kind === 'title') + 1;
    const retitled = { ...signed, id: 't', kind: 'edit', entry: `front:${title}`, text: 'Wetlands' } as const;
    const added = {
      ...signed,
      id: 'a',
      kind: 'add',
      entry: 'n',
      after: 'OP1',
      role: 'operative',
      text: TREES[1]?.slice(3) ?? '',
    } as const;
    const after = draftAfter(whole, [retitled, ...drops, added]).value;
    const { value, issues } = comparisonOfDrafts(draftOfInstrument(whole), after);
    expect(issues).toEqual([]);
    expect(value.links.map(({ relation }) => relation)).toEqual([
      'unchanged',
      'unchanged',
      ...drops.map(() => 'dropped'),
      'added',
    ]);
  });

  test('in the comparison that the Word file is made of', () => {
    const side = (name: 'old' | 'new') =>
      rows
        .flatMap((row) => row[name])
        .filter(({ role }) => role === 'operative')
        .map(({ address }) => address);
    expect(side('old')).toEqual(['OP1', 'OP2', 'OP3']);
    expect(side('new')).toEqual(['OP1', 'OP2', 'OP3']);
  });
});
