import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkedUp } from './read-marked-up.ts';
import { docxFile, paragraph, run } from './test-kit/docx-file.ts';
import { MADE_AT, type MadeChange, markedUpFile, withChanges } from './test-kit/marked-up-file.ts';

const HAND = `w:id="1" w:author="Ann" w:date="${MADE_AT}"`;
const inserted = (inside: string): string => `<w:ins ${HAND}>${inside}</w:ins>`;
const deleted = (words: string): string =>
  `<w:del ${HAND}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

const marked = async (bytes: Uint8Array) => {
  const { value, issues } = await readMarkedUp(bytes, 'marked.docx');
  if (!value) throw new Error(issues.map(({ message }) => message).join(' '));
  const { text } = value.source;
  return {
    text,
    changes: value.changes.map(({ span, words }) => [text.slice(span.start, span.end), words]),
    value,
  };
};

/** The text with its changes in it. */
const accepted = ({ text, value }: Awaited<ReturnType<typeof marked>>): string =>
  [...value.changes]
    .reverse()
    .reduce((words, { span, words: by }) => words.slice(0, span.start) + by + words.slice(span.end), text);

describe('[N20] a marked-up file is read as it was', () => {
  test('with what goes and what comes, whose and when', async () => {
    const body = paragraph(
      `${run('Requests ')}${deleted('ten')}${inserted(run('twelve'))}${run(' reports;')}`,
    );
    const read = await marked(docxFile({ body }));
    expect([read.text, read.changes]).toEqual(['Requests ten reports;\n', [['ten', 'twelve']]]);
    expect(read.value.changes[0]).toMatchObject({ author: 'Ann', at: MADE_AT });
  });

  test('inserted and deleted paragraph marks are line ends', async () => {
    const mark = (kind: string) => `<w:rPr><w:${kind} ${HAND}/></w:rPr>`;
    const split = paragraph(run('One'), mark('ins')) + paragraph(run(' two;'));
    expect((await marked(docxFile({ body: split }))).changes).toEqual([['', '\n']]);
    const joined = paragraph(run('One'), mark('del')) + paragraph(run(' two;'));
    const read = await marked(docxFile({ body: joined }));
    expect([read.text, read.changes, accepted(read)]).toEqual(['One\n two;\n', [['\n', '']], 'One two;\n']);
    const added = paragraph(inserted(run('New;')), mark('ins')) + paragraph(run('Old;'));
    expect((await marked(docxFile({ body: added }))).changes).toEqual([['', 'New;\n']]);
  });

  test('an empty paragraph takes up the end that was deleted before it', async () => {
    const body =
      paragraph(run('One;'), `<w:rPr><w:del ${HAND}/></w:rPr>`) + paragraph('') + paragraph(run('Two;'));
    expect((await marked(docxFile({ body }))).changes).toEqual([]);
  });

  test('what was inserted and deleted again is nothing', async () => {
    const body = paragraph(`${run('Old')}${inserted(deleted('brief thought'))}${run(';')}`);
    expect(await marked(docxFile({ body }))).toMatchObject({ text: 'Old;\n', changes: [] });
  });

  test('what two persons inserted or deleted one within the other is the inner one’s', async () => {
    const bo = (inside: string, kind: string) => `<w:${kind} w:id="2" w:author="Bo">${inside}</w:${kind}>`;
    const old = '<w:r><w:delText>reports</w:delText></w:r>';
    const body = paragraph(
      `${inserted(`${run('One ')}${bo(run('two '), 'ins')}`)}<w:del ${HAND}>${bo(old, 'del')}</w:del>${run(';')}`,
    );
    const read = await marked(docxFile({ body }));
    expect([read.text, read.changes]).toEqual([
      'reports;\n',
      [
        ['', 'One '],
        ['reports', 'two '],
      ],
    ]);
    expect(read.value.changes.map(({ author }) => author)).toEqual(['Ann', 'Bo']);
  });

  test('a line end in the XML of inserted words is a space', async () => {
    const body = paragraph(`${run('Old;')}${inserted(run(' and\n\nnew;'))}`);
    expect((await marked(docxFile({ body }))).changes).toEqual([['', ' and new;']]);
  });

  test('a name is one line that hides nothing and turns no words; what is no instant is no date', async () => {
    const by = (author: string, date: string) =>
      `<w:ins w:id="1" w:author="${author}" w:date="${date}">${run('x')}</w:ins>${run('y')}`;
    const body = paragraph(
      by('&#x202E;The&#x2066;&#10; EU\u200B', 'yesterday') +
        by('\u200B', '2026-13-45T00:00:00Z') +
        by('E'.repeat(2000), MADE_AT) +
        by('نماینده\u200Cها', '2026-03-05T09:30:00'),
    );
    const { value } = await marked(docxFile({ body }));
    expect(value.changes.map(({ author, at }) => [author, at])).toEqual([
      ['The EU', null],
      [null, null],
      ['E'.repeat(255), MADE_AT],
      ['نماینده\u200Cها', '2026-03-05T09:30:00'],
    ]);
  });

  test('an inserted paragraph does not count among automatic numbers', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      paragraph(run('Decides;'), numbered) +
      paragraph(inserted(run('Requests;')), `${numbered}<w:rPr><w:ins ${HAND}/></w:rPr>`) +
      paragraph(run('Welcomes.'), numbered);
    const read = await marked(docxFile({ body, numbering }));
    expect([read.text, read.changes]).toEqual(['1.\tDecides;\n2.\tWelcomes.\n', [['', 'Requests;\n']]]);
  });

  test('an inserted paragraph of a lettered list says that it is one', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const lettered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      paragraph(run('To meet;'), `${lettered}<w:rPr><w:ins ${HAND}/></w:rPr>`) +
      paragraph(inserted(run('To report;')), lettered);
    const read = await marked(docxFile({ body, numbering }));
    expect([read.text, read.changes]).toEqual(['(a)\tTo meet;\n', [['', '\n(a)\tTo report;']]]);
  });

  test('whatever was changed, accepting it all gives what the reader saw', async () => {
    const word = fc.constantFrom('peace', 'and', 'security', 'of', 'States', 'cooperation');
    const line = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => `${words.join(' ')};`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(
          fc.record({
            at: fc.nat(),
            length: fc.nat({ max: 30 }),
            words: fc.constantFrom('', 'new', 'a\nb', '\nlast;', 'first;\n'),
          }),
          { maxLength: 5 },
        ),
        async (lines, wanted) => {
          const length = lines.join('\n').length;
          let from = 0;
          const changes: MadeChange[] = [];
          for (const { at, length: many, words } of wanted.sort(
            (a, b) => (a.at % length) - (b.at % length),
          )) {
            const start = Math.max(from, at % length);
            const end = Math.min(length, start + many);
            if (start === end && words === '') continue;
            changes.push({ start, end, words, author: 'Ann' });
            from = end + 2;
            if (from >= length) break;
          }
          const read = await marked(markedUpFile(lines, changes));
          const filled = (text: string): string[] => text.split('\n').filter((words) => words.trim() !== '');
          expect(filled(read.text)).toEqual(lines);
          expect(filled(accepted(read))).toEqual(filled(withChanges(lines, changes)));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('[N21] a move is a deletion and an insertion', () => {
  test('of words and whole paragraphs', async () => {
    const body =
      paragraph(`<w:moveFrom ${HAND}>${run('Moved;')}</w:moveFrom>`, `<w:rPr><w:moveFrom ${HAND}/></w:rPr>`) +
      paragraph(run('Stays;')) +
      paragraph(`<w:moveTo ${HAND}>${run('Moved;')}</w:moveTo>`, `<w:rPr><w:moveTo ${HAND}/></w:rPr>`) +
      paragraph(run('Last.'));
    const read = await marked(docxFile({ body }));
    expect([read.text, read.changes]).toEqual([
      'Moved;\nStays;\nLast.\n',
      [
        ['Moved;\n', ''],
        ['', 'Moved;\n'],
      ],
    ]);
  });

  test('in tables and notes; formatting is no change of words', async () => {
    const cell = (inside: string): string => `<w:tc>${paragraph(inside)}</w:tc>`;
    const look = `<w:b/><w:rPrChange ${HAND}><w:rPr/></w:rPrChange>`;
    const body =
      `<w:tbl><w:tr>${cell(`${run('A', look)}${deleted('/79')}`)}${cell(run('General'))}</w:tr></w:tbl>` +
      paragraph(`${run('Notes the report;')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const footnotes = `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' A/79/')}${deleted('302')}${inserted(run('303'))}${run('.')}`)}</w:footnote>`;
    expect((await marked(docxFile({ body, footnotes }))).changes).toEqual([
      ['/79', ''],
      ['302', '303'],
    ]);
  });

  test('in cells that had no words, and in rows that came whole', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((inside) => `<w:tc>${paragraph(inside)}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row(run('Old'), inserted(run('new')))}${row(inserted(run('A')), inserted(run('B')))}</w:tbl>`;
    const read = await marked(docxFile({ body: `${body}${paragraph(run('End.'))}` }));
    expect(accepted(read)).toBe('Old\tnew\nA\tB\nEnd.\n');
  });

  test('an inserted note comes with its words', async () => {
    const reference = inserted('<w:r><w:footnoteReference w:id="2"/></w:r>');
    const body = paragraph(`${run('Notes the report')}${reference}${run(';')}`);
    const footnotes = `<w:footnote w:id="2">${paragraph(inserted(run('See resolution 70/1.')))}</w:footnote>`;
    const { value, text } = await marked(docxFile({ body, footnotes }));
    expect([text, value.changes.map(({ notes }) => notes)]).toEqual([
      'Notes the report;\n',
      [[{ at: 0, text: 'See resolution 70/1.' }]],
    ]);
  });
});

test('[N22] comments are read with their place, and which answers which', async () => {
  const comments =
    `<w:comment w:id="0" w:author="Ann" w:date="${MADE_AT}"><w:p w14:paraId="AA" xmlns:w14="urn:w14">${run('Why ten?')}</w:p></w:comment>` +
    `<w:comment w:id="1" w:author="Bo"><w:p w14:paraId="BB" xmlns:w14="urn:w14">${run('As agreed.')}</w:p></w:comment>`;
  const body = paragraph(
    `${run('Requests ')}<w:commentRangeStart w:id="0"/>${run('ten')}<w:commentRangeEnd w:id="0"/>${run(' reports;')}`,
  );
  const extended =
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA"/></w15:commentsEx>';
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="x" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="extended.xml"/></Relationships>';
  const file = docxFile({
    body,
    comments,
    extra: { 'word/extended.xml': extended, 'word/_rels/document.xml.rels': relationships },
  });
  const { value, text } = await marked(file);
  expect(
    value.comments.map(({ span, ...rest }) => ({ ...rest, about: span && text.slice(span.start, span.end) })),
  ).toEqual([
    { id: '0', author: 'Ann', at: MADE_AT, text: 'Why ten?', answers: null, about: 'ten' },
    { id: '1', author: 'Bo', at: null, text: 'As agreed.', answers: '0', about: null },
  ]);
});

describe('[N23] no marked-up file does harm', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'document/empty'],
    ['no archive', new TextEncoder().encode('PK\u0003\u0004 and no more'), 'document/unreadable'],
    ['without a text', docxFile({ body: '', extra: { 'word/document.xml': '' } }), 'document/unreadable'],
    [
      'entities',
      docxFile({ body: '', extra: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      'document/xml-entity',
    ],
    ['without words', docxFile({ body: paragraph('') }), 'document/empty'],
  ])('%s', async (_, bytes, code) => {
    const { issues } = await readMarkedUp(bytes, 'marked.docx');
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  test('inserted words count among the characters that one file may give', async () => {
    const file = markedUpFile(['Old;'], [{ start: 0, end: 0, words: 'x'.repeat(5000), author: 'Ann' }]);
    const limits = { ...(await import('./limits.ts')).DEFAULT_LIMITS, textCharacters: 1000 };
    const { value, issues } = await readMarkedUp(file, 'marked.docx', limits);
    expect([value, issues[0]?.code]).toEqual([null, 'document/too-large']);
  });

  test('a file of another format has nothing tracked', async () => {
    const { value } = await readMarkedUp(new TextEncoder().encode('The General Assembly,\n'), 'a.txt');
    expect([value?.source.text, value?.changes]).toEqual(['The General Assembly,\n', []]);
  });
});
