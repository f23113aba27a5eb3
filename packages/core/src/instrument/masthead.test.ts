import { describe, expect, test } from 'vitest';
import { foundingSources, foundingText } from '../test-kit/founding-texts.ts';
import { answerOf, codesOf, read } from '../test-kit/read.ts';

const BODY = 'The General Assembly,\n\nRecalling its resolution 77/18,\n\n1. Decides to act.';
const fieldsOf = (text: string) => {
  const { symbol, kind, body, session, agendaItem, draftSymbol, sponsors, title, adoptedOn, meeting, vote } =
    read(text);
  return { symbol, kind, body, session, agendaItem, draftSymbol, sponsors, title, adoptedOn, meeting, vote };
};
const NOTHING = {
  symbol: null,
  kind: 'unknown',
  body: 'General Assembly',
  session: null,
  agendaItem: null,
  draftSymbol: null,
  sponsors: [],
  title: null,
  adoptedOn: null,
  meeting: null,
  vote: null,
};

describe('[I10] masthead and closing fields of the founding texts', () => {
  const fields = Object.fromEntries(
    foundingSources().map(({ name, source }) => [name, answerOf(source).value]),
  );

  test('79/9 bears no symbol, and says when it was adopted', () => {
    expect(fields['A_RES_79_9']).toMatchObject({
      symbol: null,
      kind: 'resolution',
      body: 'General Assembly',
      session: 79,
      agendaItem: '125 (b)',
      draftSymbol: 'A/79/L.9/Rev.1',
      adoptedOn: '2024-11-18',
      meeting: '39',
      title: 'Cooperation between the United Nations and the Organization of Islamic Cooperation',
    });
  });

  test('77/L.18 is a draft: sponsors, no adoption', () => {
    expect(fields['A_77_L.18']).toMatchObject({
      kind: 'draft',
      session: 77,
      agendaItem: '127 (b)',
      sponsors: ['Pakistan'],
      adoptedOn: null,
    });
  });

  test('69/317 has its masthead at the end', () => {
    expect(fields['A_RES_69_317']).toMatchObject({
      symbol: 'A/RES/69/317',
      kind: 'resolution',
      session: 69,
      agendaItem: '123 (t)',
      draftSymbol: 'A/69/L.79',
      adoptedOn: '2015-09-10',
      meeting: '102',
    });
  });

  test('63/114: "Sixty-third session Agenda item 114 (*r*)"', () => {
    expect(fields['A_RES_63_114']).toMatchObject({
      symbol: 'A/RES/63/114',
      session: 63,
      agendaItem: '114 (r)',
      adoptedOn: '2008-12-05',
      meeting: '64',
    });
  });

  test('59/8 has no front and no closing matter: its number gives the symbol', () => {
    expect(fields['A_RES_59_8']).toMatchObject({
      symbol: 'A/RES/59/8',
      kind: 'resolution',
      session: 59,
      agendaItem: null,
      adoptedOn: null,
      meeting: null,
      title: 'Cooperation between the United Nations and the Organization of the Islamic Conference',
    });
    expect(codesOf(foundingText('A_RES_59_8'))).toEqual([]);
  });
});

describe('[I10] fields', () => {
  test('no front and no closing matter: what the text does not say is empty', () => {
    expect(fieldsOf(BODY)).toEqual(NOTHING);
    expect(codesOf(BODY)).toEqual(['instrument/no-symbol', 'instrument/no-title']);
  });

  test('the style of the Security Council', () => {
    const text =
      'Resolution 2624 (2022)\n\nAdopted by the Security Council at its 8981st meeting, on 28 February 2022\n\nThe Security Council,\n\nRecalling its previous resolutions,\n\n1. Decides to act.';
    expect(fieldsOf(text)).toEqual({
      ...NOTHING,
      symbol: 'S/RES/2624 (2022)',
      kind: 'resolution',
      body: 'Security Council',
      adoptedOn: '2022-02-28',
      meeting: '8981',
    });
  });

  test('a statement by the President of the Security Council', () => {
    const text = `S/PRST/2013/16

Statement by the President of the Security Council

At the 7050th meeting of the Security Council, held on 28 October 2013, in connection with the item entitled “Cooperation”, the President of the Security Council made the following statement on behalf of the Council:

“The Security Council recalls its previous statements.

“The Security Council welcomes the briefing by the Secretary-General.”`;
    const statement = read(text);
    expect(statement).toMatchObject({
      kind: 'presidential-statement',
      symbol: 'S/PRST/2013/16',
      body: 'Security Council',
      title: 'Statement by the President of the Security Council',
      adoptedOn: '2013-10-28',
      meeting: '7050',
    });
    expect(statement.enactingFormula).toMatch(/^At the 7050th meeting .* on behalf of the Council:$/);
    expect(statement.operative.map(({ address, number }) => [address, number])).toEqual([
      ['OP1', null],
      ['OP2', null],
    ]);
    expect(codesOf(text)).toEqual([]);
  });

  test('a decision names its organ in its first sentence', () => {
    const decision = read(
      '79/519. Cooperation in the field of trade\n\nAt its 39th plenary meeting, on 18 November 2024, the General Assembly, on the recommendation of the Second Committee, decided to take note of the report.',
    );
    expect(decision).toMatchObject({
      symbol: 'A/DEC/79/519',
      kind: 'decision',
      body: 'General Assembly',
      adoptedOn: '2024-11-18',
      meeting: '39',
      title: 'Cooperation in the field of trade',
    });
    expect(decision.operative).toHaveLength(1);
  });

  test('a corrigendum says that it is one', () => {
    const text =
      'A/RES/79/9/Corr.1\n\nCooperation between the United Nations and the Sample Organization\n\nCorrigendum\n\nParagraph 3 should read as follows.';
    expect(read(text)).toMatchObject({ symbol: 'A/RES/79/9/Corr.1' });
    expect(codesOf(text)).toContain('instrument/corrigendum');
  });

  test('a draft: its symbol, its sponsors, no date of adoption', () => {
    const text = `A/79/L.9/Rev.1\n\nAlgeria, Egypt, Pakistan and Yemen: revised draft resolution\n\nCooperation\n\n${BODY}\n\n18 November 2024`;
    expect(fieldsOf(text)).toMatchObject({
      symbol: 'A/79/L.9/Rev.1',
      draftSymbol: 'A/79/L.9/Rev.1',
      kind: 'draft',
      sponsors: ['Algeria', 'Egypt', 'Pakistan', 'Yemen'],
      adoptedOn: null,
    });
  });

  test('French and Arabic mastheads', () => {
    expect(
      fieldsOf(
        'A/RES/79/9\n\nSoixante-dix-neuvième session\n\nPoint 125 b) de l’ordre du jour\n\nRésolution adoptée par l’Assemblée générale le 18 novembre 2024\n\n[sans renvoi à une grande commission (A/79/L.9/Rev.1)]\n\n79/9. Coopération entre l’Organisation et la région\n\nL’Assemblée générale,\n\nRappelant sa résolution 77/18,\n\n1. Décide d’agir.\n\n39e séance plénière\n18 novembre 2024',
      ),
    ).toMatchObject({
      symbol: 'A/RES/79/9',
      session: 79,
      agendaItem: '125 (b)',
      draftSymbol: 'A/79/L.9/Rev.1',
      adoptedOn: '2024-11-18',
      meeting: '39',
      title: 'Coopération entre l’Organisation et la région',
    });
    expect(
      fieldsOf(
        'A/RES/79/9\n\nالدورة التاسعة والسبعون\n\nالبند 125 (ب) من جدول الأعمال\n\nقرار اتخذته الجمعية العامة في 18 تشرين الثاني/نوفمبر 2024\n\n79/9 - التعاون بين الأمم المتحدة ومنظمة التعاون الإسلامي\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 77/18،\n\n1 - تقرر أن تعمل.\n\nالجلسة العامة 39\n18 تشرين الثاني/نوفمبر 2024',
      ),
    ).toMatchObject({
      symbol: 'A/RES/79/9',
      kind: 'resolution',
      body: 'General Assembly',
      session: 79,
      agendaItem: '125 (ب)',
      adoptedOn: '2024-11-18',
      meeting: '39',
      title: 'التعاون بين الأمم المتحدة ومنظمة التعاون الإسلامي',
    });
  });

  test.each([
    ['Agenda item 130 (aa)', '130 (aa)'],
    ['Point 130 aa) de l’ordre du jour', '130 (aa)'],
    ['البند 130 (أ أ) من جدول الأعمال', '130 (أ أ)'],
    ['البند 130 (ذ) من جدول الأعمال', '130 (ذ)'],
  ])('the letters of an agenda item: %s', (line, item) => {
    const text = `A/RES/75/1\n\n${line}\n\n75/1. A title\n\nThe General Assembly,\n\n1. Decides to act.`;
    expect(fieldsOf(text).agendaItem).toBe(item);
  });

  test('a recorded vote', () => {
    expect(
      fieldsOf(`[Adopted by a recorded vote of 120 to 3, with 40 abstentions]\n\nA title\n\n${BODY}`).vote,
    ).toEqual({ inFavour: 120, against: 3, abstaining: 40 });
    expect(fieldsOf(`[Adopted by a recorded vote of 153 to none]\n\nA title\n\n${BODY}`).vote).toEqual({
      inFavour: 153,
      against: 0,
      abstaining: null,
    });
    expect(
      fieldsOf(
        `[Adoptée à la suite d’un vote enregistré par 120 voix contre 3, avec 40 abstentions]\n\nA title\n\n${BODY}`,
      ).vote,
    ).toEqual({ inFavour: 120, against: 3, abstaining: 40 });
    expect(fieldsOf(`[Items 3 to 5]\n\nA title\n\n${BODY}`).vote).toBeNull();
  });

  test.each([
    ['The Human Rights Council,', '16/18. A title', 'A/HRC/RES/16/18'],
    ['The Economic and Social Council,', '23/5. A title', 'E/RES/23/5'],
    ['The Third Committee,', '16/18. A title', null],
  ])('the number before the title is one of the organ that acts: %s', (formula, title, symbol) => {
    expect(read(`${title}\n\n${formula}\n\nRecalling the report,\n\n1. Decides to act.`).symbol).toBe(symbol);
  });

  test('the symbol of a decision makes one; sponsors over several lines', () => {
    expect(read(`A/DEC/79/519\n\nA title\n\n${BODY}`).kind).toBe('decision');
    expect(
      read(
        `Algeria, Egypt, Iran (Islamic Republic of),\nPakistan and Yemen:\ndraft resolution\n\nA title\n\n${BODY}`,
      ).sponsors,
    ).toEqual(['Algeria', 'Egypt', 'Iran (Islamic Republic of)', 'Pakistan', 'Yemen']);
    expect(
      read('79/519. Trade\n\nAt its last meeting, the General Assembly decided to take note of the report.')
        .adoptedOn,
    ).toBeNull();
  });

  test('[I3] a formula before the first words of the first paragraph', () => {
    const { enactingFormula, preamble, body } = read(
      'A title\n\nThe Security Council, Recalling its resolution 1373 (2001),\n\n1. Decides to act.',
    );
    expect([enactingFormula, body, preamble[0]?.text]).toEqual([
      'The Security Council,',
      'Security Council',
      'Recalling its resolution 1373 (2001),',
    ]);
  });

  test('a report', () => {
    expect(read('Report of the Secretary-General\n\nCooperation\n\n1. Notes the state of things.').kind).toBe(
      'report',
    );
  });

  test('a title over several lines, and the title of an agenda item is none', () => {
    const { title, front } = read(
      `Agenda item 125 (b)\n\nCooperation with regional organizations\n\nCooperation between the United Nations\nand the Sample Organization\n\n${BODY}`,
    );
    expect(title).toBe('Cooperation between the United Nations and the Sample Organization');
    expect(front.map(({ kind }) => kind)).toContain('agenda-title');
  });
});
