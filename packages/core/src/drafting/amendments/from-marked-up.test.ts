import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../../read-source.ts';
import type { HintRole, Mark } from '../../text/source-text.ts';
import { plainSource } from '../../text/source-text.ts';
import type { Draft } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import { pageOfDraft } from '../page.ts';
import { amendmentsFromMarkedUp } from './from-marked-up.ts';
import type { MarkedComment, MarkedUpDocument, TrackedChange } from './marked-up.ts';

const TEXT = `The General Assembly,
Recalling its earlier resolutions on the cooperation of both organizations,
1. Welcomes the efforts of the two organizations to meet every year;
2. Invites the youth forum’s members to exchange ten reports;
3. Encourages the specialized agencies to train experts in public health;
4. Decides to remain seized of the matter.
`;
const OTHER = `The General Assembly,
Determined to act against piracy at sea,
1. Demands the release of all ships and crews;
2. Condemns every act of piracy and armed robbery.
`;

const copy = (text: string, changes: readonly TrackedChange[] = []): MarkedUpDocument => ({
  source: plainSource(text, 'paragraphs'),
  changes,
  comments: [],
});
const drafted = ({ source }: MarkedUpDocument): Draft => {
  const [read] = instrumentsFromSource(source);
  if (!read) throw new Error('no instrument');
  return draftOfInstrument(read.value);
};
const draft = drafted(copy(TEXT));

/** A change of the words that stand between the bars: `the |ten |reports`. */
const tracked = (where: string, words: string, text = TEXT): TrackedChange => {
  const [before, old = '', behind = ''] = where.split('|') as [string, string?, string?];
  const at = text.indexOf(before + old + behind);
  if (at < 0) throw new Error(`${where} is not in the text`);
  const start = at + before.length;
  return { author: 'Ann', at: null, span: { start, end: start + old.length }, words, notes: [] };
};
const asked = (markedUp: MarkedUpDocument, of = draft) => {
  const { value, issues } = amendmentsFromMarkedUp(of, markedUp, 'EU');
  const amendments = value.amendments.map(
    ({ entries, kind, old, words }) =>
      `${entries.join('+')} ${kind} ${JSON.stringify(old)} → ${JSON.stringify(words)}`,
  );
  return { value, amendments, codes: issues.map(({ code }) => code), messages: issues.map((i) => i.message) };
};

describe('[N24] each change has its place in the draft, or is listed', () => {
  test.each<[string, TrackedChange, string]>([
    [
      'a paragraph put in at the end of a line stands behind it, whatever line end it has',
      tracked('public health;||\n4.', 'Also welcomes the report;\n'),
      'OP3 added "" → "\\nAlso welcomes the report;"',
    ],
    [
      'a line end that goes joins both paragraphs',
      tracked('public health;|\n4. |', ' '),
      'OP3+OP4 merged "\\n" → " "',
    ],
  ])('%s', (_, change, expected) => {
    expect(asked(copy(TEXT, [change]))).toMatchObject({ amendments: [expected], codes: [] });
  });

  test('a break within a paragraph is a space', () => {
    const change = tracked('exchange |ten| reports', 'two\u2028or\u2029three');
    expect(asked(copy(TEXT, [change])).amendments).toEqual(['OP2 words "ten" → "two or three"']);
  });

  test('one in words that the draft does not have is listed, and those words are found', () => {
    const text = TEXT.replace('4. ', '4. Adds a covering remark to all that;\n5. ');
    const { value, amendments, codes } = asked(copy(text, [tracked('a |covering| remark', '', text)]));
    expect(value.unplaced.map(({ old }) => old)).toEqual(['covering']);
    expect(amendments).toEqual(['OP3 added "" → "\\nAdds a covering remark to all that;"']);
    expect(codes).toEqual(['amendment/not-placed', 'amendment/untracked']);
  });

  test('words that stand apart in the draft are an amendment at each place', () => {
    const text = TEXT.replace(/2\. (.*)\n3\. (.*)\n/, '2. $2\n3. $1\n');
    const gone = tracked('public |health;\n3. Invites |', 'policy and ', text);
    expect(asked(copy(text, [gone])).amendments).toEqual([
      'OP2 words "Invites " → ""',
      'OP3 words "health;" → "policy and "',
    ]);
  });

  test('the same words again are an amendment only where a note comes with them', () => {
    const same = tracked('|ten|', 'ten');
    const notes = [{ at: 3, text: 'See resolution 70/1.' }];
    expect(asked(copy(TEXT, [same])).amendments).toEqual([]);
    expect(asked(copy(TEXT, [{ ...same, notes }])).value.amendments).toMatchObject([{ words: 'ten', notes }]);
  });

  test.each<[string, string]>([
    ['first', `A\n${TEXT}B\n${OTHER}`],
    ['last', `A\n${OTHER}B\n${TEXT}`],
  ])('the draft is found in a file of two resolutions where it is the %s', (_, text) => {
    expect(asked(copy(text, [tracked('|ten|', 'twelve', text)]))).toMatchObject({
      amendments: ['OP2 words "ten" → "twelve"'],
      codes: [],
    });
  });

  test.each<[string, string, string, string]>([
    ['words that come', 'covering||', ' and short', '+and short'],
    ['words that go', '|covering |', '', '−covering'],
    ['other words', '|covering|', 'short', '−covering +short'],
  ])('%s without a place are noticed as they are', (_, where, words, said) => {
    const text = `${TEXT}\nAnnex\n\nA covering letter that no draft has.\n`;
    const { messages, value } = asked(copy(text, [tracked(where, words, text)]));
    expect(messages).toEqual([`A change of EU belongs to no place of the draft: ${said}`]);
    expect(value.unplaced).toHaveLength(1);
  });

  test.each<[HintRole, string[]]>([
    ['header', []],
    ['footer', []],
    ['front', ['amendment/not-placed']],
  ])('a change without a place in a line of the page (%s)', (role, codes) => {
    const text = `A/80/L.5\n${TEXT}`;
    const { source, changes } = copy(text, [tracked('|L.5|', 'L.6', text)]);
    const hints = [{ role, start: 0, end: 8 }];
    const answer = asked({ source: { ...source, hints }, changes, comments: [] });
    expect([answer.codes, answer.value.unplaced.length]).toEqual([codes, 1]);
  });

  test('the notes whose marks go with the words are named, and no others', () => {
    const text = TEXT.replace('every year;', 'every year1 or two2;').replace(
      'matter.\n',
      'matter.\n1 Resolution 70/1.\n2 Resolution 70/2.\n',
    );
    const mark = (before: string, value: string): Mark => {
      const start = text.indexOf(before) + before.length;
      return { kind: 'note-reference', start, end: start + 1, value };
    };
    const note = (marker: string) => {
      const start = text.indexOf(`${marker} Resolution`);
      return { role: 'note', marker, start, end: text.indexOf('\n', start) } as const;
    };
    const source = {
      ...plainSource(text, 'paragraphs'),
      marks: [mark('every year', '1'), mark('or two', '2')],
      hints: [note('1'), note('2')],
    };
    const of = drafted({ source, changes: [], comments: [] });
    const dropped = (change: TrackedChange, marks = source.marks) =>
      asked({ source: { ...source, marks }, changes: [change], comments: [] }, of).value.amendments.flatMap(
        ({ droppedNotes }) => droppedNotes,
      );
    const [first, second] = of.notes;
    expect(dropped(tracked('| year1|', '', text))).toEqual([first?.id]);
    expect(dropped(tracked('| or two2|', '', text))).toEqual([second?.id]);
    expect(dropped(tracked('| year|', '', text))).toEqual([]);
    const stray = { ...mark('the effor', '9'), end: text.indexOf('efforts') + 6 };
    expect(dropped(tracked('|efforts |', '', text), [stray, ...source.marks])).toEqual([]);
    const link: Mark = { ...stray, kind: 'link', value: '1' };
    expect(dropped(tracked('|efforts |', '', text), [link, ...source.marks])).toEqual([]);
  });
});

describe('[N25] what nobody tracked is found', () => {
  const doctors = TEXT.replace('experts', 'doctors');

  test.each<[string, string, string[]]>([
    [
      'paragraphs that follow each other come together, others apart',
      TEXT.replace('\n4.', '\n4. Welcomes the fair;\n5. Thanks the hosts;\n6.').replace(
        '\n2.',
        '\n2. Commends trade;\n3.',
      ),
      ['OP1 added "" → "\\nCommends trade;"', 'OP3 added "" → "\\nWelcomes the fair;\\nThanks the hosts;"'],
    ],
    [
      'the last paragraph takes the line end before it along',
      TEXT.replace('4. Decides to remain seized of the matter.\n', ''),
      ['OP3+OP4 dropped "\\nDecides to remain seized of the matter." → ""'],
    ],
  ])('%s', (_, text, expected) => {
    expect(asked(copy(text))).toMatchObject({ amendments: expected, codes: ['amendment/untracked'] });
  });

  test('lines of the masthead that the file sets across from each other are no difference', () => {
    const headed = (lines: readonly string[]) => copy(`${lines.join('\n')}\n${TEXT}`);
    const one = headed(['United Nations\tA/79/L.[…]', 'General Assembly']);
    const apart = drafted(headed(['United Nations', 'A/79/L.[…]', 'General Assembly']));
    expect(asked(one, apart)).toMatchObject({ amendments: [], codes: [] });
    const more = headed(['Draft\tA/79/L.[…]', 'General Assembly']);
    expect(asked(more, apart).amendments).toHaveLength(1);
  });

  test('another apostrophe is no difference', () => {
    expect(asked(copy(TEXT.replace('’', "'")))).toMatchObject({ amendments: [], codes: [] });
  });

  test.each<[string, TrackedChange, string[]]>([
    [
      'where a tracked change has the same words, that one alone',
      tracked('|doctors|', 'nurses', doctors),
      ['OP3 words "experts" → "nurses"'],
    ],
    [
      'where a tracked change is at the same place, that one alone',
      tracked('doctors||', ' and nurses', doctors),
      ['OP3 words "" → " and nurses"'],
    ],
    [
      'beside a tracked change of the words before, both',
      tracked('|train |', 'teach ', doctors),
      ['OP3 words "train " → "teach "', 'OP3 words "experts" → "doctors"'],
    ],
    [
      'before a tracked change, both',
      tracked('|matter|', 'question', doctors),
      ['OP3 words "experts" → "doctors"', 'OP4 words "matter" → "question"'],
    ],
  ])('%s', (_, change, expected) => {
    expect(asked(copy(doctors, [change])).amendments).toEqual(expected);
  });
});

test('[N27] a remark answers another one, and may have no place', () => {
  const comment = { author: 'Ann', at: null, text: 'Why?' };
  const { span } = tracked('|public health;\n4. Decides|', '');
  const comments: MarkedComment[] = [
    { ...comment, id: '1', span, answers: null },
    { ...comment, id: '2', span: null, answers: '1' },
  ];
  const { remarks } = asked({ ...copy(TEXT), comments }).value;
  expect(remarks).toMatchObject([
    { id: 'EU:comment 1', entries: ['OP3', 'OP4'], answers: null },
    { id: 'EU:comment 2', entries: [], range: null, answers: 'EU:comment 1' },
  ]);
});

test('[N27] a remark on words with a new paragraph among them is on all of them', () => {
  const text = TEXT.replace('\n4.', '\n4. Welcomes the fair;\n5.');
  const { span } = tracked('|public health;\n4. Welcomes the fair;\n5. Decides|', '', text);
  const comment = { id: '1', author: 'Ann', at: null, span, text: 'Why?', answers: null };
  const [remark] = asked({ ...copy(text), comments: [comment] }).value.remarks;
  const page = pageOfDraft(draft).text;
  expect(page.slice(remark?.range?.start, remark?.range?.end)).toBe('public health;\nDecides');
});
