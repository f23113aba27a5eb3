import { zipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { type DocxParts, docxFile, paragraph as p, run as r } from '../test-kit/docx-file.ts';
import { outlineOf } from '../test-kit/outline.ts';
import { sampleDocx } from '../test-kit/sample-files.ts';
import { sourceFromDocx } from './docx.ts';

function read(parts: DocxParts | string) {
  const { value, issues } = sourceFromDocx(docxFile(typeof parts === 'string' ? { body: parts } : parts));
  if (!value) throw new Error(JSON.stringify(issues));
  return {
    source: value,
    issues,
    lines: value.text.trimEnd().split('\n'),
    codes: issues.map((issue) => issue.code),
  };
}

const marked = ({ source }: ReturnType<typeof read>, kind: string) =>
  source.marks.filter((mark) => mark.kind === kind).map((mark) => source.text.slice(mark.start, mark.end));

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const instance = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const item = (words: string, num: number, index = 0) =>
  p(r(words), `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${num}"/></w:numPr>`);
const UN = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');

describe('automatic numbers', () => {
  test('deeper levels begin anew under each item', () => {
    const { lines } = read({
      body: [
        item('a', 1),
        item('b', 1, 1),
        item('c', 1, 2),
        item('d', 1, 2),
        item('e', 1, 1),
        item('f', 1),
        item('g', 1, 1),
      ].join(''),
      numbering: list(0, UN) + instance(1, 0),
    });
    expect(lines).toEqual(['1.\ta', '(a)\tb', '(i)\tc', '(ii)\td', '(b)\te', '2.\tf', '(a)\tg']);
  });

  test('instances of one list go on counting; a start of its own begins anew once', () => {
    const { lines } = read({
      body: [item('a', 1), item('b', 2), item('c', 3), item('d', 3), item('e', 1)].join(''),
      numbering:
        list(0, UN) +
        instance(1, 0) +
        instance(2, 0) +
        instance(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride>'),
    });
    expect(lines).toEqual(['1.\ta', '2.\tb', '10.\tc', '11.\td', '12.\te']);
  });

  test.each([
    ['decimal', ['1', '2']],
    ['upperRoman', ['I', 'II']],
    ['upperLetter', ['A', 'B']],
    ['arabicAbjad', ['أ', 'ب']],
    ['arabicAlpha', ['أ', 'ب']],
    ['decimalZero', ['01', '02']],
  ])('format %s', (format, numbers) => {
    const { lines } = read({
      body: item('a', 1) + item('b', 1),
      numbering: list(0, level(0, format, '%1', '<w:suff w:val="space"/>')) + instance(1, 0),
    });
    expect(lines).toEqual([`${numbers[0]} a`, `${numbers[1]} b`]);
  });

  test('a number of several levels, and digits only where a level asks for them', () => {
    const { lines } = read({
      body: item('a', 1) + item('b', 1, 1) + item('c', 1, 1),
      numbering:
        list(0, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + instance(1, 0),
    });
    expect(lines).toEqual(['I\ta', '1.1\tb', '1.2\tc']);
  });

  test('a list that a style gives, and a paragraph that leaves it', () => {
    const { lines } = read({
      body:
        p(r('a'), '<w:pStyle w:val="Op"/>') +
        p(r('b'), '<w:pStyle w:val="Op"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        p(r('c'), '<w:pStyle w:val="Op2"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="Op"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Op2"><w:basedOn w:val="Op"/></w:style>',
      numbering: list(0, UN) + instance(1, 0),
    });
    expect(lines).toEqual(['1.\ta', 'b', '2.\tc']);
  });

  test('bullets of symbol fonts', () => {
    const { lines } = read({
      body: item('a', 1),
      numbering: list(0, level(0, 'bullet', '\uf0b7')) + instance(1, 0),
    });
    expect(lines).toEqual(['•\ta']);
  });
});

describe('looks', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Slanted"><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Deep"><w:basedOn w:val="Emphasis"/></w:style>';

  test('italics of a run, of a style, of a style that it is based on; neighbours are one', () => {
    const source = read({
      body: p(
        r('a', '<w:i/>') +
          r('b', '<w:rStyle w:val="Emphasis"/>') +
          r('c') +
          r('d', '<w:rStyle w:val="Deep"/>') +
          r('e', '<w:i w:val="0"/>'),
      ),
      styles,
    });
    expect(marked(source, 'italic')).toEqual(['ab', 'd']);
  });

  test('italics of a character style inside an italic paragraph cancel out, as Word shows them', () => {
    const source = read({
      body: p(
        r('a') + r('b', '<w:rStyle w:val="Emphasis"/>') + r('c', '<w:rStyle w:val="Emphasis"/><w:i/>'),
        '<w:pStyle w:val="Slanted"/>',
      ),
      styles,
    });
    expect(marked(source, 'italic')).toEqual(['a', 'c']);
  });

  test('italics of Arabic runs have a switch of their own', () => {
    expect(marked(read(p(r('وإذ تشير', '<w:rtl/><w:iCs/>') + r(' إلى', '<w:rtl/>'))), 'italic')).toEqual([
      'وإذ تشير',
    ]);
  });

  test('hidden words are left out and said', () => {
    const { lines, codes } = read(p(r('a') + r('secret', '<w:vanish/>') + r('b')));
    expect([lines, codes]).toEqual([['ab'], ['document/hidden-text']]);
  });
});

const tracked = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', inside: string, author = 'Sample Author') =>
  `<w:${kind} w:id="1" w:author="${author}">${inside.replaceAll('w:t>', kind === 'del' ? 'w:delText>' : 'w:t>').replaceAll('<w:t ', kind === 'del' ? '<w:delText ' : '<w:t ')}</w:${kind}>`;

describe('tracked changes', () => {
  test('are read as accepted and said, with their authors', () => {
    const document = read(
      p(r('Urges ') + tracked('del', r('all')) + tracked('ins', r('some'), 'B') + r(' States')),
    );
    expect(document.lines).toEqual(['Urges some States']);
    expect(marked(document, 'inserted')).toEqual(['some']);
    expect(document.issues).toMatchObject([
      { code: 'document/tracked-changes', severity: 'warning', span: { start: 6, end: 10 } },
    ]);
    expect(document.issues[0]?.message).toContain('by Sample Author, B (1 insertion, 1 deletion)');
  });

  test('a deleted end joins two paragraphs, and the second one’s number holds', () => {
    const { lines } = read({
      body: p(r('first '), '<w:rPr><w:del w:id="1" w:author="B"/></w:rPr>') + item('second', 1),
      numbering: list(0, UN) + instance(1, 0),
    });
    expect(lines).toEqual(['1.\tfirst second']);
  });

  test('moved words stand where they went', () => {
    const { lines, codes } = read(
      p(tracked('moveFrom', r('gone'))) + p(r('here: ') + tracked('moveTo', r('gone'))),
    );
    expect([lines, codes]).toEqual([['here: gone'], ['document/tracked-changes']]);
  });

  test('deleted rows are left out', () => {
    const row = (words: string, properties = '') => `<w:tr>${properties}<w:tc>${p(r(words))}</w:tc></w:tr>`;
    expect(
      read(`<w:tbl>${row('a')}${row('b', '<w:trPr><w:del w:id="1" w:author="B"/></w:trPr>')}</w:tbl>`).lines,
    ).toEqual(['a']);
  });

  test('old formatting does not count', () => {
    const old = '<w:rPrChange w:id="1" w:author="B"><w:rPr><w:i/></w:rPr></w:rPrChange>';
    expect(marked(read(p(r('a', old))), 'italic')).toEqual([]);
  });
});

describe('notes', () => {
  const reference = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (id: number, words: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}`)}</w:${kind}>`;

  test('are numbered by their references, not by their ids', () => {
    const { source } = read({
      body: p(r('a') + reference(7)) + p(r('b') + reference(3)),
      footnotes: note(3, 'second') + note(7, 'first') + note(9, 'nobody’s'),
    });
    expect(outlineOf(source).map(({ words, notes, role }) => [words, notes, role])).toEqual([
      ['a', ['1'], null],
      ['b', ['2'], null],
      ['first', [], 'note 1'],
      ['second', [], 'note 2'],
    ]);
  });

  test('a star in place of the number, and a note of two paragraphs', () => {
    const { source } = read({
      body: p(
        r('Pakistan:') +
          '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>' +
          r(' draft'),
      ),
      footnotes: `<w:footnote w:id="1">${p(r('* On behalf of the sample.'))}${p(r('And more.'))}</w:footnote>`,
    });
    expect(outlineOf(source).map(({ words, notes, role }) => [words, notes, role])).toEqual([
      ['Pakistan: draft', ['*'], null],
      ['On behalf of the sample.', [], 'note *'],
      ['And more.', [], 'note *'],
    ]);
  });

  test('a mark of several characters, each by itself', () => {
    const { source } = read({
      body: p(
        r('draft') +
          '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t><w:t>*</w:t></w:r>' +
          r(' resolution'),
      ),
      footnotes: `<w:footnote w:id="1">${p(r('** Any changes.'))}</w:footnote>`,
    });
    expect(outlineOf(source).map(({ words, notes, role }) => [words, notes, role])).toEqual([
      ['draft resolution', ['**'], null],
      ['Any changes.', [], 'note **'],
    ]);
  });

  test('endnotes have roman numbers unless the document says otherwise', () => {
    const body = p(r('a') + reference(1, 'endnote'));
    const endnotes = note(1, 'x', 'endnote');
    expect(outlineOf(read({ body, endnotes }).source)[0]?.notes).toEqual(['i']);
    const settings = '<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="5"/></w:endnotePr>';
    expect(outlineOf(read({ body, endnotes, settings }).source)[0]?.notes).toEqual(['5']);
  });
});

describe('what stands in paragraphs', () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

  test('of a field the result alone, also of one in another', () => {
    const inner = `${field('begin')}${instruction('PAGE')}${field('separate')}${r('never seen')}${field('end')}`;
    const { lines } = read(
      p(
        `${r('a')}${field('begin')}${instruction('IF ')}${inner}${field('separate')}${r('b')}${field('end')}${r('c')}`,
      ),
    );
    expect(lines).toEqual(['abc']);
  });

  test('links, by relationship and by field', () => {
    const { source } = read({
      body: p(
        `<w:hyperlink r:id="x">${r('37/4')}</w:hyperlink>${r(' ')}${field('begin')}${instruction('HYPERLINK "https://undocs.org/A/RES/38/4"')}${field('separate')}${r('38/4')}${field('end')}`,
      ),
      links: { x: 'https://undocs.org/A/RES/37/4' },
    });
    expect(
      source.marks.map((mark) => [mark.kind, mark.value, source.text.slice(mark.start, mark.end)]),
    ).toEqual([
      ['link', 'https://undocs.org/A/RES/37/4', '37/4'],
      ['link', 'https://undocs.org/A/RES/38/4', '38/4'],
    ]);
  });

  test('breaks, hyphens, tabs', () => {
    const { lines } = read(
      p(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r>',
      ),
    );
    expect(lines).toEqual(['a\tb\u2011c\u00add\u2028e']);
  });

  test('a text box once, though it is stored twice', () => {
    const box = `<w:txbxContent>${p(r('boxed'))}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(read(p(`${r('around')}<w:r>${twice}</w:r>`)).lines).toEqual(['around', 'boxed']);
  });

  test('content controls and rows of tables', () => {
    const cell = (words: string) => `<w:tc>${p(r(words))}</w:tc>`;
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('kept')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt><w:tbl><w:tr>${cell('1.')}${cell('Decides')}</w:tr><w:tr><w:tc>${p(r('x'))}${p(r('y'))}</w:tc>${cell('z')}</w:tr></w:tbl>`;
    expect(read(body).lines).toEqual(['kept', '1.\tDecides', 'x', 'y', 'z']);
  });

  test('headers first, footers last, each once', () => {
    const { source } = read({
      body: p(r('body')),
      header: p(r('A/99/L.9')) + p(r('A/99/L.9')),
      footer: p(r('2/7')),
    });
    expect(outlineOf(source).map(({ words, role }) => [words, role])).toEqual([
      ['A/99/L.9', 'header'],
      ['body', null],
      ['2/7', 'footer'],
    ]);
  });

  test('headings of Word', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T2"><w:name w:val="heading 2"/></w:style>';
    expect(read({ body: p(r('Annex'), '<w:pStyle w:val="T2"/>'), styles }).source.hints).toMatchObject([
      { role: 'heading', level: 2 },
    ]);
  });

  test('comments are counted, not read', () => {
    const comments = `<w:comment w:id="1" w:author="B">${p(r('why?'))}</w:comment>`;
    const { lines, codes } = read({ body: p(r('a')), comments });
    expect([lines, codes]).toEqual([['a'], ['document/comments']]);
  });

  test('prefixes other than Word’s own', () => {
    const body =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:i/></x:rPr><x:t>a</x:t></x:r></x:p></x:body></x:document>';
    const document = read({ body: '', extra: { 'word/document.xml': body } });
    expect([document.lines, marked(document, 'italic')]).toEqual([['a'], ['a']]);
  });
});

describe('broken and hostile files', () => {
  const refused = (parts: DocxParts, limits = DEFAULT_LIMITS) => sourceFromDocx(docxFile(parts), limits);

  test('a broken part is named, and what could be read is kept', () => {
    const { lines, issues } = read({
      body: '',
      extra: {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>kept</w:t></w:r></w:p><w:p><w:r',
      },
    });
    expect(lines).toEqual(['kept']);
    expect(issues).toMatchObject([{ code: 'document/broken-part', severity: 'error' }]);
    expect(issues[0]?.message).toContain('word/document.xml');
  });

  test('a broken style sheet does not cost the text', () => {
    const { lines, issues } = read({
      body: p(r('kept')),
      styles: '',
      extra: { 'word/styles.xml': '<w:styles><w:style' },
    });
    expect(lines).toEqual(['kept']);
    expect(issues[0]?.message).toContain('word/styles.xml');
  });

  test('declared entities are neither expanded nor fetched', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><d>&b;&x;</d>';
    expect(refused({ body: '', extra: { 'word/document.xml': bomb } })).toMatchObject({
      value: null,
      issues: [{ code: 'document/xml-entity' }],
    });
  });

  test('inflating stops at the bounds, whatever the archive says', () => {
    const zeros = new Uint8Array(8 * 1024 * 1024);
    expect(refused({ body: '', extra: { 'word/document.xml': zeros } })).toMatchObject({
      value: null,
      issues: [{ code: 'document/zip-bomb' }],
    });
    const small = { ...DEFAULT_LIMITS, inflatedBytes: 1000 };
    expect(refused({ body: p(r('a'.repeat(2000))) }, small)).toMatchObject({
      issues: [{ code: 'document/zip-bomb' }],
    });
    expect(refused({ body: p(r('a')) }, { ...DEFAULT_LIMITS, zipMembers: 2 })).toMatchObject({
      issues: [{ code: 'document/zip-bomb' }],
    });
  });

  test('deep nesting, long texts and long waits are refused', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(400);
    expect(refused({ body: deep })).toMatchObject({ value: null, issues: [{ code: 'document/too-deep' }] });
    expect(refused({ body: p(r('abc')) }, { ...DEFAULT_LIMITS, textCharacters: 2 })).toMatchObject({
      value: null,
      issues: [{ code: 'document/too-large' }],
    });
    expect(refused({ body: p(r('abc')) }, { ...DEFAULT_LIMITS, milliseconds: -1 })).toMatchObject({
      value: null,
      issues: [{ code: 'document/too-slow' }],
    });
  });

  test('an archive that was cut off, and one that is no Word file', () => {
    const bytes = docxFile({ body: p(r('a')) });
    const cut = sourceFromDocx(bytes.subarray(0, bytes.length - 30));
    expect(cut).toMatchObject({ value: null, issues: [{ code: 'document/unreadable' }] });
    const workbook = sourceFromDocx(zipSync({ 'xl/workbook.xml': new Uint8Array(1) }));
    expect(workbook).toMatchObject({ value: null, issues: [{ code: 'document/unsupported' }] });
    expect(workbook.issues[0]?.message).toContain('an Excel workbook');
  });
});

test('mammoth reads the same words, numbers and notes aside', async () => {
  const bytes = sampleDocx('typed');
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  const theirs = value
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const { value: source } = sourceFromDocx(bytes);
  if (!source) throw new Error('not read');
  const mine = outlineOf(source).filter((line) => line.role === null);
  expect(mine.map((line) => line.words)).toEqual(theirs);
});

describe('hostile styles', () => {
  const basedOn = (id: number, on: number) =>
    `<w:style w:type="paragraph" w:styleId="s${id}"><w:basedOn w:val="s${on}"/></w:style>`;

  test('styles based on each other in a circle end', () => {
    const { lines } = read({
      body: p(r('words'), '<w:pStyle w:val="s0"/>'),
      styles: basedOn(0, 1) + basedOn(1, 0),
    });
    expect(lines).toEqual(['words']);
  });

  test('five thousand styles on top of each other, a paragraph in each, are read in a second and a half', () => {
    const styles = Array.from({ length: 5000 }, (_, id) => basedOn(id, id - 1)).join('');
    const body = Array.from({ length: 5000 }, (_, id) => p(r('words'), `<w:pStyle w:val="s${id}"/>`)).join(
      '',
    );
    const before = process.cpuUsage();
    expect(read({ body, styles }).lines).toHaveLength(5000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
