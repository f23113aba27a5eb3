import { describe, expect, test } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import type { DiscoveredLineage } from './discovered-lineage.ts';
import { type InstrumentSummary, summaryOfInstrument } from './instrument-summary.ts';
import { discoveredLineages } from './lineages.ts';

const founding = foundingSources().map(({ name, source }) =>
  summaryOfInstrument(instrumentsFromSource(source)[0]?.value as Instrument, name),
);

const STOCK = [
  'Takes note of the report of the Secretary-General;',
  'Requests the Secretary-General to report to the General Assembly at its next session on this;',
  'Decides to include in the provisional agenda of its next session the sub-item on this question;',
  'Recalling the Articles of the Charter of the United Nations that encourage regional activities,',
];

/** Paragraphs that stand nowhere but in the texts about `subject`. */
function paragraphsOn(subject: string, count = 6): string[] {
  return Array.from(
    { length: count },
    (_, at) =>
      `Urges ${subject} to pursue the ${subject} plan number ${at} with the ${subject} office of region ${at};`,
  );
}

/** A resolution of a session; its symbol is the session and its id. */
function resolution(id: string, session: number, more: Partial<InstrumentSummary> = {}): InstrumentSummary {
  return {
    id,
    symbol: `A/RES/${session}/${id}`,
    draftSymbol: null,
    kind: 'resolution',
    part: null,
    body: 'General Assembly',
    session,
    title: null,
    agendaTitle: null,
    agendaItem: null,
    adoptedOn: `${1945 + session}-11-18`,
    language: 'en',
    recalled: [],
    paragraphs: STOCK,
    ...more,
  };
}

function membersOf(lineages: readonly DiscoveredLineage[]): string[] {
  return lineages.map(({ members }) => members.map(({ id, drafts }) => [id, ...drafts].join('+')).join(' '));
}

function reasonsOf(lineages: readonly DiscoveredLineage[]): string[] {
  return lineages.flatMap(({ ties }) =>
    ties.map(
      ({ older, newer, reasons }) => `${older} → ${newer}: ${reasons.map(({ kind }) => kind).join(', ')}`,
    ),
  );
}

const recalling = (...symbols: string[]) => symbols.map((symbol) => ({ symbol, address: 'PP1' }));

describe('discovered lineages', () => {
  test('[L80] the founding texts are one lineage, in the order of their adoption, through the change of name', () => {
    const found = discoveredLineages([...founding].reverse());
    expect(membersOf(found)).toEqual(['A_RES_59_8 A_RES_63_114 A_RES_69_317 A_77_L.18 A_RES_79_9']);
    expect(found[0]?.name).toBe(
      'Cooperation between the United Nations and the Organization of Islamic Cooperation',
    );
    expect(reasonsOf(found)).toEqual([
      'A_RES_59_8 → A_RES_63_114: title, recalled, recalled-alike, shared-paragraphs',
      'A_RES_63_114 → A_RES_69_317: recalled, recalled-alike, shared-paragraphs',
      'A_RES_69_317 → A_77_L.18: title, recalled, recalled-alike, shared-paragraphs',
      'A_77_L.18 → A_RES_79_9: title, agenda-item, recalled-alike, shared-paragraphs',
    ]);
    expect(found[0]?.ties[1]?.reasons[0]).toEqual({
      kind: 'recalled',
      symbol: 'A/RES/63/114',
      address: 'PP1',
    });
  });

  test('[L80] what has no other of its kind is left out, and no instruments give no lineage', () => {
    expect(
      discoveredLineages([
        resolution('1', 70, { title: 'Oceans' }),
        resolution('2', 71, { title: 'Forests' }),
      ]),
    ).toEqual([]);
    expect(discoveredLineages([])).toEqual([]);
  });

  test('[L80] each language has its own lineages', () => {
    const inLanguage = (id: string, session: number, language: string): InstrumentSummary =>
      resolution(id, session, { title: 'Oceans', language });
    const found = discoveredLineages([
      inLanguage('en1', 70, 'en'),
      inLanguage('fr1', 70, 'fr'),
      inLanguage('en2', 72, 'en'),
      inLanguage('fr2', 72, 'fr'),
    ]);
    expect(membersOf(found)).toEqual(['en1 en2', 'fr1 fr2']);
    expect(found.map(({ language }) => language)).toEqual(['en', 'fr']);
  });

  test('[L80] the order in which they come makes no difference', () => {
    const more = ['a', 'b', 'c'].flatMap((name) =>
      [70, 72, 74].map((session) =>
        resolution(`${name}${session}`, session, { title: `Cooperation with ${name}` }),
      ),
    );
    const all = [...founding, ...more];
    const turned = [...all.slice(5).reverse(), ...all.slice(0, 5).reverse()];
    expect(discoveredLineages(turned)).toEqual(discoveredLineages(all));
  });

  test('[L81] a draft stands beside the resolution that it became', () => {
    const of = { title: 'Oceans', paragraphs: [...paragraphsOn('oceans'), ...STOCK] };
    const draft = (id: string, symbol: string | null): InstrumentSummary =>
      resolution(id, 72, { ...of, kind: 'draft', symbol, adoptedOn: null });
    const found = discoveredLineages([
      resolution('1', 70, of),
      draft('draft', 'A/72/L.9'),
      draft('revised', 'A/72/L.9/Rev.1'),
      draft('unnamed', null),
      resolution('2', 72, { ...of, draftSymbol: 'A/72/L.9/Rev.1' }),
    ]);
    expect(membersOf(found)).toEqual(['1 2+unnamed+draft+revised']);
  });

  test('[L81] the last revision of a draft is a member where the resolution is not held', () => {
    const of = { title: 'Oceans', kind: 'draft', adoptedOn: null } as const;
    const found = discoveredLineages([
      resolution('1', 70, { title: 'Oceans' }),
      resolution('first', 72, { ...of, symbol: 'A/72/L.9' }),
      resolution('last', 72, { ...of, symbol: 'A/72/L.9/Rev.2' }),
    ]);
    expect(membersOf(found)).toEqual(['1 last+first']);
  });

  test('[L81] another copy of a resolution stands beside the first', () => {
    const copy = resolution('copy', 72, { symbol: 'A/RES/72/2', title: 'Oceans' });
    const found = discoveredLineages([
      resolution('1', 70, { title: 'Oceans' }),
      resolution('2', 72, { title: 'Oceans' }),
      copy,
    ]);
    expect(membersOf(found)).toEqual(['1 2+copy']);
  });

  test('[L82] titles that differ in one name are two questions, whatever stock they share', () => {
    const cooperation = (id: string, session: number, name: string): InstrumentSummary =>
      resolution(id, session, {
        title: `Cooperation between the United Nations and the ${name}`,
        recalled: recalling('A/RES/60/1', 'A/RES/70/1'),
        paragraphs: [...STOCK, ...paragraphsOn(name, 2)],
      });
    const found = discoveredLineages([
      cooperation('a1', 70, 'African Union'),
      cooperation('b1', 70, 'Caribbean Community'),
      cooperation('a2', 72, 'African Union'),
      cooperation('b2', 72, 'Caribbean Community'),
    ]);
    expect(membersOf(found)).toEqual(['a1 a2', 'b1 b2']);
  });

  test('[L82] two of such alone, of two sessions, are no lineage', () => {
    const [one, other] = ['African Union', 'Caribbean Community'].map((name, at) =>
      resolution(name, 70 + at, {
        title: `Cooperation between the United Nations and the ${name}`,
        recalled: recalling('A/RES/60/1', 'A/RES/70/1'),
        paragraphs: [...STOCK, ...paragraphsOn(name, 4)],
      }),
    );
    expect(discoveredLineages([one as InstrumentSummary, other as InstrumentSummary])).toEqual([]);
  });

  test('[L82] a title that many bear in one session says nothing by itself', () => {
    const statements = [1, 2, 3, 4].map((month) =>
      resolution(`s${month}`, 70, {
        title: 'Statement by the President',
        session: null,
        adoptedOn: `2015-0${month}-01`,
        paragraphs: paragraphsOn(`m${month}`),
      }),
    );
    expect(discoveredLineages(statements)).toEqual([]);
  });

  test('[L83] a symbol that is recalled joins where the texts have something in common, and else nothing', () => {
    const older = resolution('1', 70, {
      title: 'Oceans',
      paragraphs: [...STOCK, ...paragraphsOn('seas', 6)],
    });
    const heir = resolution('2', 72, {
      title: 'Oceans and the law of the sea',
      recalled: recalling('A/RES/70/1'),
      paragraphs: [...STOCK, ...paragraphsOn('seas', 3), ...paragraphsOn('law', 5)],
    });
    const stranger = resolution('3', 73, {
      title: 'Trade',
      recalled: recalling('A/RES/70/1'),
      paragraphs: paragraphsOn('trade'),
    });
    expect(reasonsOf(discoveredLineages([older, heir, stranger]))).toEqual([
      '1 → 2: recalled, shared-paragraphs',
    ]);
  });

  test('[L83] the same chain of recalled resolutions joins two that do not recall each other', () => {
    const chain = ['A/RES/60/5', 'A/RES/62/7', 'A/RES/64/9'];
    const of = (id: string, session: number, title: string, ...more: string[]): InstrumentSummary =>
      resolution(id, session, {
        title,
        symbol: null,
        recalled: recalling(...chain, ...more),
        paragraphs: [...paragraphsOn('seas', 3), ...paragraphsOn(id, 6)],
      });
    const found = discoveredLineages([of('1', 66, 'Oceans'), of('2', 70, 'Seas', 'A/RES/68/1')]);
    expect(reasonsOf(found)).toEqual(['1 → 2: recalled-alike, shared-paragraphs']);
    expect(found[0]?.ties[0]?.reasons[0]).toEqual({ kind: 'recalled-alike', symbol: 'A/RES/64/9', count: 3 });
  });

  test('[L84] much of the text joins where nothing else is known', () => {
    const bare = { title: null, symbol: null };
    const older = resolution('1', 70, { ...bare, paragraphs: paragraphsOn('seas', 8) });
    const newer = resolution('2', 72, {
      ...bare,
      paragraphs: [...paragraphsOn('seas', 6), ...paragraphsOn('ports', 4)],
    });
    const other = resolution('3', 74, {
      ...bare,
      paragraphs: [...paragraphsOn('seas', 2), ...paragraphsOn('trade', 8)],
    });
    const found = discoveredLineages([older, newer, other]);
    expect(membersOf(found)).toEqual(['1 2']);
    expect(found[0]?.ties[0]?.reasons).toEqual([{ kind: 'shared-paragraphs', count: 6, of: 10 }]);
  });

  test('[L84] parts of one document, and organs, have each their own lineage', () => {
    const oceans = (id: string, session: number, more: Partial<InstrumentSummary>): InstrumentSummary =>
      resolution(id, session, { title: 'Oceans', paragraphs: paragraphsOn('seas'), ...more });
    const found = discoveredLineages([
      oceans('1a', 70, { part: 'A' }),
      oceans('1b', 70, { part: 'B' }),
      oceans('1c', 70, { body: 'Human Rights Council', symbol: 'A/HRC/RES/30/1' }),
      oceans('2a', 72, { part: 'A' }),
      oceans('2b', 72, { part: 'B' }),
      oceans('2c', 72, { body: 'Human Rights Council', symbol: 'A/HRC/RES/36/1' }),
    ]);
    expect(membersOf(found)).toEqual(['1c 2c', '1a 2a', '1b 2b']);
  });

  test('[L85] no tie makes one lineage of two questions that are before the same session', () => {
    const frame = paragraphsOn('frame', 8);
    const found = discoveredLineages([
      resolution('a1', 70, { title: 'Oceans', paragraphs: frame }),
      resolution('b1', 70, { title: 'Forests', paragraphs: frame }),
      resolution('a2', 72, {
        title: 'Oceans',
        paragraphs: frame,
        recalled: recalling('A/RES/70/a1', 'A/RES/70/b1'),
      }),
      resolution('b2', 72, {
        title: 'Forests',
        paragraphs: frame,
        recalled: recalling('A/RES/70/b1', 'A/RES/70/a1'),
      }),
    ]);
    expect(membersOf(found)).toEqual(['a1 a2', 'b1 b2']);
  });

  test('[L85] each member is tied to a neighbour, one tie fewer than there are members', () => {
    const chain = [60, 62, 64, 66, 68].map((session) =>
      resolution(`${session}`, session, { title: 'Oceans' }),
    );
    expect(reasonsOf(discoveredLineages(chain)).map((each) => each.split(':')[0])).toEqual([
      '60 → 62',
      '62 → 64',
      '64 → 66',
      '66 → 68',
    ]);
  });

  test('[L86] what a person joined belongs together, and what a person parted does not', () => {
    const all = [
      ...[60, 62, 64].map((session) => resolution(`o${session}`, session, { title: 'Oceans' })),
      resolution('trade', 66, { title: 'Trade', paragraphs: paragraphsOn('trade') }),
    ];
    const joined = discoveredLineages(all, [{ kind: 'joined', one: 'trade', other: 'o64' }]);
    expect(membersOf(joined)).toEqual(['o60 o62 o64 trade']);
    expect(reasonsOf(joined)).toContain('o64 → trade: decided');
    const parted = discoveredLineages(all, [
      { kind: 'parted', one: 'o60', other: 'o62' },
      { kind: 'parted', one: 'o60', other: 'o64' },
    ]);
    expect(membersOf(parted)).toEqual(['o62 o64']);
    expect(membersOf(discoveredLineages(all, [{ kind: 'joined', one: 'o60', other: 'unknown' }]))).toEqual([
      'o60 o62 o64',
    ]);
  });

  test('[L81] a draft of the same title but other text is no form of the resolution', () => {
    const draft = { title: 'Oceans', kind: 'draft', adoptedOn: null, symbol: 'A/72/L.9' } as const;
    const became = resolution('2', 72, { title: 'Oceans', paragraphs: paragraphsOn('seas') });
    const found = (paragraphs: readonly string[]) =>
      membersOf(discoveredLineages([became, resolution('d', 72, { ...draft, paragraphs })]));
    expect(found(paragraphsOn('trade')).join(' ')).not.toContain('+');
    expect(found([...paragraphsOn('seas', 2), ...paragraphsOn('trade', 6)]).join(' ')).not.toContain('+');
  });

  test('[L84] what stands in more than two hundred instruments joins nothing', () => {
    const bare = { title: null, symbol: null, paragraphs: paragraphsOn('seas') };
    const many = Array.from({ length: 202 }, (_, at) => resolution(`${at}`, at + 1, bare));
    expect(discoveredLineages(many)).toEqual([]);
    expect(discoveredLineages(many.slice(0, 3))).toHaveLength(1);
  });

  test('[L86] a decided tie keeps the reasons that the program has besides; two to one member stand in order', () => {
    const all = [60, 62].map((session) => resolution(`o${session}`, session, { title: 'Oceans' }));
    const joined = discoveredLineages(all, [{ kind: 'joined', one: 'o60', other: 'o62' }]);
    expect(reasonsOf(joined)[0]).toMatch(/^o60 → o62: decided, title/);
    const three = ['a', 'b', 'c'].map((id, at) =>
      resolution(id, 60 + at, { title: id, paragraphs: paragraphsOn(id) }),
    );
    const both = discoveredLineages(three, [
      { kind: 'joined', one: 'b', other: 'c' },
      { kind: 'joined', one: 'a', other: 'c' },
    ]);
    expect(reasonsOf(both)).toEqual(['a → c: decided', 'b → c: decided']);
  });
});
