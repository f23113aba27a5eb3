import { readFileSync } from 'node:fs';
import type { SourceText } from '@biennium/core';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { sourceFromPdf } from './pdf.ts';

const FIXTURES = new URL('../../fixtures/pdf/', import.meta.url);

async function read(name: string): Promise<SourceText> {
  const { value, issues } = await sourceFromPdf(readFileSync(new URL(name, FIXTURES)));
  expect(issues).toEqual([]);
  if (!value) throw new Error('nothing was read');
  return value;
}

/** The paragraphs of the text itself: lines with no hint, parted by empty lines. */
function paragraphsOf(source: SourceText): string[] {
  let text = source.text;
  for (const { start, end } of [...source.hints].reverse()) text = text.slice(0, start) + text.slice(end + 1);
  return text
    .replaceAll('\f', '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '');
}

const marked = (source: SourceText, kind: string) =>
  source.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => source.text.slice(start, end));

const hinted = (source: SourceText, role: string) =>
  source.hints.filter((hint) => hint.role === role).map(({ start, end }) => source.text.slice(start, end));

test('paragraphs are whole across the end of a page, columns are read one after the other', async () => {
  expect(paragraphsOf(await read('lighthouses.pdf'))).toEqual([
    'United Nations',
    'A/RES/90/1',
    '90/1. Cooperation in the keeping of lighthouses',
    'The General Assembly,',
    'Recalling its resolution 37/4 of 22 October 1982 on the lamps that guide ships along the coasts of every region, and the reports that were written about them since,1',
    'Noting the efﬁcient well-known work of the keepers who have tended the lamps through the long nights of winter,2 and stressing that a lamp left alone at night guides nobody at all, however bright it may be, and that the keepers should be able to rest while others keep watch in their place,',
    '1.\tDecides that lamps shall burn at night;',
    '2.\tRequests the keepers, and all those who work beside them on the coasts of every region of the world:',
    '(a)\tTo clean the glass every morning before the sun stands high above the sea, and again in the evening;',
    '(b)\tTo report to the Assembly on the 7th day.',
    'Annex',
    'The ﬁrst column of the annex speaks of the lamps that stand in the north, where the nights are long and the sea is cold, and where a keeper sees few ships in the course of a winter.',
    'It also speaks of the oil that the lamps burn, and of the boats that bring it over the water when the ice has gone and the harbours are open again.',
    'The second column of the annex speaks of the lamps that stand in the south, where the nights are short and warm, and where many ships pass by every evening on their way to the harbours.',
    'It ends with the wish that all lamps may be seen from afar by those who look for them, in every season and in all weathers, as long as there are ships upon the sea.',
  ]);
});

test('italics, bold words, raised words and note marks are marked', async () => {
  const source = await read('lighthouses.pdf');
  expect(marked(source, 'italic')).toEqual([
    'The General Assembly',
    'Recalling',
    'Noting',
    'stressing',
    'Decides',
    'Requests',
  ]);
  expect(marked(source, 'bold')).toEqual(['90/1. Cooperation in the keeping of lighthouses', 'Annex']);
  expect(marked(source, 'superscript')).toContain('th');
  expect(source.marks.filter(({ kind }) => kind === 'note-reference').map(({ value }) => value)).toEqual([
    '1',
    '2',
    '1',
    '2',
  ]);
});

test('a note is one hint with its marker, its end on the next page with its beginning', async () => {
  const source = await read('lighthouses.pdf');
  expect(hinted(source, 'note')).toEqual([
    '1\tSee A/89/100, annex, in which all the lamps of the northern coasts are counted one by one in the order of their ages and\nheights.',
    '2\tThe work is described in a long letter that was sent to all Member States in the spring and that lists\nthe keepers by their names.',
    '* Reissued for technical reasons.',
  ]);
  expect(source.hints.filter(({ role }) => role === 'note').map(({ marker }) => marker)).toEqual([
    '1',
    '2',
    '*',
  ]);
  expect(marked(source, 'syntax')).toEqual(['1\t', '2\t', '* ']);
});

test('running headers, page numbers and job numbers are no text', async () => {
  const source = await read('lighthouses.pdf');
  expect(hinted(source, 'header')).toEqual([
    'A/RES/90/1\tCooperation in the keeping of lighthouses',
    'Cooperation in the keeping of lighthouses',
    'A/RES/90/1',
  ]);
  expect(hinted(source, 'footer')).toEqual(['90-12345 (E) 010190', '2/3\t90-12345', '90-12345', '3/3']);
});

test('hints cover whole lines, in order', async () => {
  for (const name of ['lighthouses.pdf', 'lighthouses-arabic.pdf']) {
    const { text, hints } = await read(name);
    let before = -1;
    for (const { start, end } of hints) {
      expect(start).toBeGreaterThan(before);
      expect(start === 0 || /[\n\f]/.test(text.charAt(start - 1))).toBe(true);
      expect(text.charAt(end)).toBe('\n');
      before = end;
    }
  }
});

test('Arabic is read from the right, its numbers and Latin words from the left', async () => {
  const source = await read('lighthouses-arabic.pdf');
  expect(paragraphsOf(source)).toEqual([
    'إن الجمعية العامة،',
    'إذ تشير إلى قرارها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982 وإلى الوثيقة A/RES/77/11 بشأن المنارات التي تهدي السفن على السواحل(1)،',
    '1 -\tتقرر أن تضاء المصابيح ليلا (في كل عام)؛',
    '2 -\tتطلب إلى الأمين العام أن يقدم تقريرا عن ذلك.',
  ]);
  expect(hinted(source, 'note')).toEqual(['(1)\tUnited Nations, Treaty Series, vol. 1996, No. 1200.']);
});

/** A PDF of one page with these objects after its pages. */
function pdfOf(content: string, more = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}

test('white space is kept where letters are drawn far apart or word by word', async () => {
  const { value } = await sourceFromPdf(
    pdfOf('BT /F 10 Tf 20 200 Td [(Re)-90(calls)-300(the)-300(lamps)] TJ ET'),
  );
  expect(value?.text).toBe('Recalls the lamps\n');
});

test('words that do not run level are of the page', async () => {
  const content = 'BT /F 10 Tf 20 200 Td (Level words) Tj 0 1 -1 0 280 20 Tm (Along the margin) Tj ET';
  const { value } = await sourceFromPdf(pdfOf(content));
  expect(value?.text).toBe('Level words\nAlong the margin\n');
  expect(value && hinted(value, 'footer')).toEqual(['Along the margin']);
});

test('a PDF without text says that it holds pictures', async () => {
  const { value, issues } = await sourceFromPdf(pdfOf('0 0 100 100 re f'));
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['document/scanned']);
});

test('an encrypted PDF says so', async () => {
  const hex = '00'.repeat(32);
  const encrypt = `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${hex}>/U<${hex}>>>`;
  const { value, issues } = await sourceFromPdf(pdfOf('BT /F 10 Tf (x) Tj ET', encrypt));
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['document/encrypted']);
});

test.each([
  ['cut in the middle of its head', '%PDF-1.7\n'],
  ['no PDF inside', `%PDF-1.7\n${'junk '.repeat(500)}`],
])('a broken PDF (%s) is an issue', async (_, content) => {
  const { value, issues } = await sourceFromPdf(new TextEncoder().encode(content));
  expect(value).toBeNull();
  expect(issues[0]).toMatchObject({ code: 'document/unreadable', severity: 'error' });
});

test('more pages than the bound are refused', async () => {
  const bytes = readFileSync(new URL('lighthouses.pdf', FIXTURES));
  const { value, issues } = await sourceFromPdf(bytes, { ...DEFAULT_LIMITS, pages: 2 });
  expect(value).toBeNull();
  expect(issues[0]).toMatchObject({ code: 'document/too-large' });
  expect(issues[0]?.message).toContain('3 pages');
});

test('the time of one file is bounded', async () => {
  const bytes = readFileSync(new URL('lighthouses.pdf', FIXTURES));
  const { value, issues } = await sourceFromPdf(bytes, { ...DEFAULT_LIMITS, milliseconds: 0 });
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['document/too-slow']);
});
