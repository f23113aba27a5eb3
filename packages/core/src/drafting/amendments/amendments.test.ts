import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../../read-source.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftWithSteps } from '../after.ts';
import { draftOfInstrument } from '../from-base.ts';
import { pageOfDraft } from '../page.ts';
import { instrumentOfDraft } from '../to-instrument.ts';
import type { Amendment, AmendmentDecision, DelegationAmendments, Ruling } from './amendment.ts';
import { compiledText, stepsOfDecisions } from './compiled.ts';
import { amendmentsFromMarkedUp } from './from-marked-up.ts';
import { amendmentGroups } from './groups.ts';
import type { MarkedUpDocument, TrackedChange } from './marked-up.ts';

const LINES = [
  'The General Assembly,',
  'Recalling its earlier resolutions on the cooperation of both organizations,',
  'Noting with satisfaction the results of the general meeting held last year,',
  '1. Welcomes the efforts of the two organizations to meet every year;',
  '2. Requests the secretariats of both organizations:',
  '(a) To exchange ten reports on their common work;',
  '(b) To invite the youth forum to the next meeting;',
  '3. Encourages the specialized agencies to train experts in public health;',
  '4. Decides to remain seized of the matter.',
];
const TEXT = `${LINES.join('\n')}\n`;
const base = instrumentsFromSource(plainSource(TEXT, 'paragraphs'))[0]?.value;
if (!base) throw new Error('no base');
const draft = draftOfInstrument(base);
const page = pageOfDraft(draft);

const change = (words: string, by: string, among = TEXT): TrackedChange => {
  const start = among.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { author: 'Ann', at: null, span: { start, end: start + words.length }, words: by, notes: [] };
};
const insertion = (before: string, words: string): TrackedChange => {
  const { span, ...rest } = change(before, words);
  return { ...rest, span: { start: span.start, end: span.start } };
};
const file = (changes: readonly TrackedChange[], text = TEXT): MarkedUpDocument => ({
  source: plainSource(text, 'paragraphs'),
  changes,
  comments: [],
});
const asks = (delegation: string, ...changes: readonly TrackedChange[]): DelegationAmendments =>
  amendmentsFromMarkedUp(draft, file(changes), delegation).value;
const all = (amendments: readonly Amendment[], ruling: Ruling): AmendmentDecision[] =>
  amendments.map(({ id }) => ({ amendment: id, ruling }));
const told = ({ amendments }: DelegationAmendments): string[] =>
  amendments.map(
    ({ entries, kind, old, words }) =>
      `${entries.join('+')} ${kind} ${JSON.stringify(old)} → ${JSON.stringify(words)}`,
  );

describe('[N24] each change has its place in the draft, or is listed', () => {
  test.each<[string, TrackedChange, string]>([
    ['words', change('ten', 'twelve'), 'OP2 words "ten" → "twelve"'],
    [
      'a new paragraph before',
      insertion('3. Enc', 'Also welcomes the report;\n'),
      'OP3 added "" → "Also welcomes the report;\\n"',
    ],
    [
      'a new paragraph behind',
      insertion('\n4. Dec', '\nAlso welcomes the report;'),
      'OP3 added "" → "\\nAlso welcomes the report;"',
    ],
    [
      'a dropped paragraph',
      change(`${LINES[7]}\n`, ''),
      'OP3 dropped "Encourages the specialized agencies to train experts in public health;\\n" → ""',
    ],
    [
      'a split',
      change(' to meet every', ';\nRequests them to meet every'),
      'OP1 split " to meet every" → ";\\nRequests them to meet every"',
    ],
    [
      'a merger',
      change(';\n2. Requests', ', and requests'),
      'OP1+OP2 merged ";\\nRequests" → ", and requests"',
    ],
  ])('%s', (_, tracked, expected) => {
    const { value, issues } = amendmentsFromMarkedUp(draft, file([tracked]), 'EU');
    expect([told(value), issues]).toEqual([[expected], []]);
    expect(value.amendments[0]).toMatchObject({ delegation: 'EU', author: 'Ann', tracked: true });
  });

  test('several paragraphs that go are as many amendments', () => {
    expect(told(asks('EU', change(`${LINES[7]}\n${LINES[8]}`, ''))).map((each) => each.slice(0, 11))).toEqual(
      ['OP3 dropped', 'OP4 dropped'],
    );
  });

  test('what has no place is listed', () => {
    const stray = 'A covering letter that no draft has.\n';
    const text = `${TEXT}\nAnnex\n\n${stray}`;
    const { value, issues } = amendmentsFromMarkedUp(
      draft,
      file([change('covering', 'short', text)], text),
      'EU',
    );
    expect(value.amendments).toEqual([]);
    expect(value.unplaced.map(({ old, words }) => [old, words])).toEqual([['covering', 'short']]);
    expect(issues.map(({ code }) => code)).toEqual(['amendment/not-placed']);
  });
});

test('[N24] a change in a running header is listed only', () => {
  const text = `A/80/L.5\n${TEXT}`;
  const { source, changes, comments } = file([change('L.5', 'L.6', text)], text);
  const hints = [{ role: 'header', start: 0, end: 8 }] as const;
  const { value, issues } = amendmentsFromMarkedUp(
    draft,
    { source: { ...source, hints }, changes, comments },
    'EU',
  );
  expect([value.amendments, value.unplaced.length, issues]).toEqual([[], 1, []]);
});

describe('[N25] what nobody tracked is found', () => {
  test.each<[string, string, string]>([
    ['other words', TEXT.replace('train experts', 'train doctors'), 'OP3 words "experts" → "doctors"'],
    [
      'a paragraph more',
      TEXT.replace('\n4.', '\n4. Welcomes the fair;\n5.'),
      'OP3 added "" → "\\nWelcomes the fair;"',
    ],
    [
      'a paragraph less',
      TEXT.replace(`${LINES[7]}\n`, ''),
      'OP3 dropped "Encourages the specialized agencies to train experts in public health;\\n" → ""',
    ],
  ])('%s', (_, text, expected) => {
    const { value, issues } = amendmentsFromMarkedUp(draft, file([], text), 'EU');
    expect([told(value), issues.map(({ code }) => code)]).toEqual([[expected], ['amendment/untracked']]);
    expect(value.amendments.every(({ tracked }) => !tracked)).toBe(true);
  });

  test('typography is no difference, nor is a masthead that the file leaves out', () => {
    const typed = TEXT.replaceAll('both organizations', 'both\u00A0organizations');
    expect(amendmentsFromMarkedUp(draft, file([], typed), 'EU')).toMatchObject({
      value: { amendments: [] },
      issues: [],
    });
  });
});

test('[N26] another text is no copy', () => {
  const text =
    'The Security Council,\nDetermined to act against piracy,\n1. Demands the release of all ships;\n2. Condemns piracy.\n';
  const { value, issues } = amendmentsFromMarkedUp(draft, file([change('ships', 'crews', text)], text), 'EU');
  expect([value.amendments, value.unplaced.length, issues.map(({ code }) => code)]).toEqual([
    [],
    1,
    ['amendment/other-text'],
  ]);
});

test('[N27] a comment is a remark at its place', () => {
  const start = TEXT.indexOf('youth forum');
  const comment = {
    id: '4',
    author: 'Ann',
    at: null,
    span: { start, end: start + 11 },
    text: 'Which one?',
    answers: null,
  };
  const { value } = amendmentsFromMarkedUp(draft, { ...file([]), comments: [comment] }, 'EU');
  const [remark] = value.remarks;
  expect(remark).toMatchObject({ delegation: 'EU', author: 'Ann', entries: ['OP2'], text: 'Which one?' });
  expect(page.text.slice(remark?.range?.start, remark?.range?.end)).toBe('youth forum');
});

describe('[N28] amendments that touch each other are shown together', () => {
  const eu = asks('EU', change('ten reports', 'twelve reports'), change('youth', 'young'));
  const pakistan = asks('Pakistan', change('ten', 'eleven'), change('every year', 'twice a year'));
  const indonesia = asks('Indonesia', change('every year', 'twice a year'));

  test('a conflict where they ask for different things', () => {
    const groups = amendmentGroups([eu, pakistan, indonesia].flatMap(({ amendments }) => amendments));
    expect(
      groups.map(({ amendments, conflicting }) => [
        amendments.map(({ delegation }) => delegation),
        conflicting,
      ]),
    ).toEqual([
      [['Indonesia', 'Pakistan'], false],
      [['EU', 'Pakistan'], true],
      [['EU'], false],
    ]);
  });

  test('in whatever order they come', () => {
    const files = [eu, pakistan, indonesia];
    const straight = files.flatMap(({ amendments }) => amendments);
    const turned = [...files].reverse().flatMap(({ amendments }) => amendments);
    expect(amendmentGroups(turned)).toEqual(amendmentGroups(straight));
    const decisions = all(straight, 'bracketed');
    expect(compiledText(draft, turned, [...decisions].reverse())).toBe(
      compiledText(draft, straight, decisions),
    );
  });
});

/** A delegation's copy with changes anywhere. */
const anyChanges = fc
  .array(
    fc.record({
      at: fc.nat({ max: TEXT.length - 2 }),
      many: fc.nat({ max: 25 }),
      words: fc.constantFrom('', 'some', ' or more', 'Welcomes trade;\n', '\nRequests peace;'),
    }),
    { maxLength: 6 },
  )
  .map((wanted) => {
    const changes: TrackedChange[] = [];
    let from = LINES[0]?.length ?? 0;
    for (const { at, many, words } of wanted.sort((a, b) => a.at - b.at)) {
      const whole = words.includes('\n');
      const line = TEXT.indexOf('\n', at);
      // Paragraphs are put in between paragraphs, words are changed within them.
      const start = whole ? line + (words.endsWith('\n') ? 1 : 0) : Math.max(from + 2, at);
      const end = whole ? start : Math.min(start + many, TEXT.indexOf('\n', start));
      const prefix =
        /^(?:\d\. |\([ab]\) )/.exec(TEXT.slice(TEXT.lastIndexOf('\n', start - 1) + 1))?.[0].length ?? 0;
      const begins = start - (TEXT.lastIndexOf('\n', start - 1) + 1);
      if (
        start < from + 2 ||
        start >= TEXT.length - 1 ||
        end < start ||
        (end === start && words === '') ||
        (begins < prefix && begins > 0)
      )
        continue;
      if (!whole && begins < prefix) continue;
      changes.push({ author: 'Ann', at: null, span: { start, end }, words, notes: [] });
      from = end;
    }
    return changes;
  });

describe('[N29] a decision is accepted, rejected or bracketed', () => {
  const bare = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.replace(/^(?:\d\. |\([ab]\) )/, '').trim())
      .filter((line) => line !== '');

  test('rejecting all gives the draft, accepting all the copy, whatever was changed', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { amendments, unplaced } = asks('EU', ...changes);
        expect(unplaced).toEqual([]);
        expect(compiledText(draft, amendments, all(amendments, 'rejected'))).toBe(page.text);
        expect(compiledText(draft, amendments, [])).toBe(page.text);
        const copy = [...changes]
          .reverse()
          .reduce((text, { span, words }) => text.slice(0, span.start) + words + text.slice(span.end), TEXT);
        expect(bare(compiledText(draft, amendments, all(amendments, 'accepted')))).toEqual(bare(copy));
      }),
      { numRuns: 200 },
    );
  });

  test('one accepted changes its paragraph and no other', () => {
    const { amendments } = asks('EU', change('ten', 'twelve'), change('youth ', ''));
    expect(compiledText(draft, amendments, all(amendments.slice(0, 1), 'accepted'))).toBe(
      page.text.replace('ten', 'twelve'),
    );
  });

  test('a paragraph put in before another is not written into its first words', () => {
    const { amendments } = asks(
      'EU',
      insertion('4. Decides', 'Welcomes trade;\n'),
      change('Decides', 'Resolves'),
    );
    expect(compiledText(draft, amendments, all(amendments, 'accepted'))).toContain(
      'health;\nWelcomes trade;\nResolves to remain',
    );
  });

  test('of two that contradict each other the first stands, the other is kept open', () => {
    const amendments = [
      ...asks('EU', change('ten', 'twelve')).amendments,
      ...asks('Pakistan', change('ten', 'eleven')).amendments,
    ];
    expect(compiledText(draft, amendments, all(amendments, 'accepted'))).toContain(
      'exchange [twelve] [Pakistan: eleven] reports',
    );
  });
});

describe('[N30] brackets name their delegation', () => {
  const bracketed = (...files: readonly DelegationAmendments[]): string => {
    const amendments = files.flatMap(({ amendments: own }) => own);
    return compiledText(draft, amendments, all(amendments, 'bracketed'));
  };

  test.each<[string, DelegationAmendments[], string]>([
    ['other words', [asks('EU', change('ten', 'twelve'))], 'exchange [ten] [EU: twelve] reports'],
    [
      'two delegations',
      [asks('EU', change('ten', 'twelve')), asks('Pakistan', change('ten ', ''))],
      'exchange [ten] [EU: twelve] [Pakistan: delete] reports',
    ],
    ['words that come', [asks('EU', insertion('reports on', 'detailed '))], 'ten [EU: detailed] reports'],
    [
      'the same twice',
      [asks('EU', change('ten', 'twelve')), asks('Egypt', change('ten', 'twelve'))],
      '[ten] [EU, Egypt: twelve]',
    ],
    [
      'a new paragraph',
      [asks('EU', insertion('\n4. Dec', '\nAlso welcomes the report;'))],
      'health;\n[EU: Also welcomes the report;]\nDecides',
    ],
    [
      'a dropped paragraph',
      [asks('EU', change(`${LINES[7]}\n`, ''))],
      '\n[Encourages the specialized agencies to train experts in public health;] [EU: delete]\nDecides',
    ],
  ])('%s', (_, files, expected) => {
    expect(bracketed(...files)).toContain(expected);
  });

  test('in the language of the text', () => {
    const french = { ...draft, base: { ...draft.base, language: 'fr' } };
    const { amendments } = asks('UE', change('ten ', ''));
    expect(compiledText(french, amendments, all(amendments, 'bracketed'))).toContain(
      '[ten] [UE: supprimer] reports',
    );
  });
});

describe('[N31] decisions are steps of the draft', () => {
  const by = { author: 'Desk', at: '2026-05-01T08:00:00Z' };
  const revised = (amendments: readonly Amendment[], decisions: readonly AmendmentDecision[]) =>
    draftWithSteps(draft, stepsOfDecisions(draft, amendments, decisions, by));

  test('the revised draft says what was decided, whatever that was', () => {
    fc.assert(
      fc.property(
        anyChanges,
        anyChanges,
        fc.array(fc.constantFrom<Ruling>('accepted', 'rejected', 'bracketed'), { minLength: 1 }),
        (one, other, rulings) => {
          const amendments = [...asks('EU', ...one).amendments, ...asks('Pakistan', ...other).amendments];
          const decisions = amendments.map(({ id }, index) => ({
            amendment: id,
            ruling: rulings[index % rulings.length] as Ruling,
          }));
          const { value, issues } = revised(amendments, decisions);
          expect(issues).toEqual([]);
          const words = (text: string): string => text.replace(/\s+/g, ' ');
          expect(words(pageOfDraft(value).text)).toBe(words(compiledText(draft, amendments, decisions)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('paragraphs and subparagraphs are so in the draft, with the delegation as the reason', () => {
    const { amendments } = asks(
      'EU',
      insertion('(b) To', '(b) To plan ahead;\n'),
      insertion('3. Enc', '3. Also welcomes the report;\n'),
    );
    const { value } = revised(amendments, all(amendments, 'accepted'));
    const after = instrumentOfDraft(value);
    expect(after.operative.map(({ address, openingPhrase }) => [address, openingPhrase])).toEqual([
      ['OP1', 'Welcomes'],
      ['OP2', 'Requests'],
      ['OP3', 'Also welcomes'],
      ['OP4', 'Encourages'],
      ['OP5', 'Decides'],
    ]);
    expect(after.operative[1]?.subparagraphs.map(({ marker, text }) => `${marker} ${text}`)).toEqual([
      '(a) To exchange ten reports on their common work;',
      '(b) To plan ahead;',
      '(c) To invite the youth forum to the next meeting;',
    ]);
    expect(
      value.entries
        .find(({ fate }) => fate === 'added')
        ?.reasons.map(({ author, reason }) => [author, reason]),
    ).toEqual([['Desk', 'EU']]);
  });

  test('a note goes with its mark where that is accepted, and stays where it is kept open', () => {
    const amendments = asks('EU', change('ten ', '')).amendments.map((each) => ({
      ...each,
      droppedNotes: ['note:1'],
    }));
    const dropped = (ruling: Ruling) =>
      stepsOfDecisions(draft, amendments, all(amendments, ruling), by).flatMap((step) =>
        step.kind === 'drop-note' ? [step.note] : [],
      );
    expect([dropped('accepted'), dropped('bracketed'), dropped('rejected')]).toEqual([['note:1'], [], []]);
  });

  test('a note comes with its words', () => {
    const noted = {
      ...insertion(' to meet', ' and States'),
      notes: [{ at: 11, text: 'See resolution 70/1.' }],
    };
    const { amendments } = asks('EU', noted);
    const after = instrumentOfDraft(revised(amendments, all(amendments, 'accepted')).value);
    expect(after.notes.map(({ marker, text }) => [marker, text])).toEqual([['1', 'See resolution 70/1.']]);
    const [first] = after.operative;
    expect(first?.text.slice(0, first.notes[0]?.at)).toMatch(/and States$/);
  });
});
