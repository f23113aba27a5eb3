import { docxFile, paragraph, run } from './docx-file.ts';
import { SAMPLE, type SampleParagraph } from './sample-resolution.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words of a paragraph in a format: how its phrase, its marks of notes and its bare words are written. */
interface Dress {
  phrase(words: string): string;
  note(marker: string): string;
  words(words: string): string;
}

function dressed({ phrase, text }: Pick<SampleParagraph, 'phrase' | 'text'>, dress: Dress): string {
  const rest = text
    .split(/\{(\d+)\}/)
    .map((piece, i) => (i % 2 === 1 ? dress.note(piece) : dress.words(piece)))
    .join('');
  return (phrase === null ? '' : dress.phrase(phrase)) + rest;
}

function noteWords(
  text: string,
  italic: (words: string) => string,
  plain: (words: string) => string,
): string {
  return text
    .split('_')
    .map((piece, i) => (i % 2 === 1 ? italic(piece) : plain(piece)))
    .join('');
}

const asIs = (words: string): string => words;

const PLAIN: Dress = {
  phrase: asIs,
  words: asIs,
  note: (marker) => marker.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] as string),
};

function textParagraphs(dress: Dress, noteLine: (marker: string, text: string) => string): string[] {
  const body = SAMPLE.paragraphs.map((p) => (p.number === null ? '' : `${p.number} `) + dressed(p, dress));
  const notes = SAMPLE.notes.map((note) => noteLine(note.marker, note.text));
  return [...SAMPLE.front, SAMPLE.title, SAMPLE.formula, ...body, ...SAMPLE.closing, ...notes];
}

const plainNote = (marker: string, text: string) => `${PLAIN.note(marker)} ${text.replaceAll('_', '')}`;

/** Plain text, one paragraph on a line and an empty line between. */
export function sampleText(): string {
  return `${textParagraphs(PLAIN, plainNote).join('\n\n')}\n`;
}

/** Plain text, hard-wrapped. */
export function sampleWrappedText(width = 72): string {
  return `${textParagraphs(PLAIN, plainNote)
    .map((line) => wrapped(line, width))
    .join('\n\n')}\n`;
}

function wrapped(line: string, width: number): string {
  let written = '';
  let column = 0;
  for (const word of line.split(' ')) {
    if (column > 0 && column + 1 + word.length > width) {
      written += '\n';
      column = 0;
    } else if (column > 0) {
      written += ' ';
      column++;
    }
    written += word;
    column += word.length;
  }
  return written;
}

/** Markdown with notes in its own form. */
export function sampleMarkdown(): string {
  const dress: Dress = { phrase: (p) => `*${p}*`, words: asIs, note: (marker) => `[^${marker}]` };
  const lines = textParagraphs(
    dress,
    (marker, text) => `[^${marker}]: ${noteWords(text, (w) => `*${w}*`, asIs)}`,
  );
  return `${lines.join('\n\n')}\n`;
}

/** Markdown as converters write it: bold title, raised marks as tags, escaped numbers. */
export function sampleConvertedMarkdown(): string {
  const dress: Dress = { phrase: (p) => `_${p}_`, words: asIs, note: (marker) => `<sup>${marker}</sup>` };
  const lines = textParagraphs(
    dress,
    (marker, text) => `<sup>${marker}</sup> ${noteWords(text, (w) => `_${w}_`, asIs)}`,
  );
  return `${lines
    .map((line) => (line === SAMPLE.title ? `**${line}**` : line.replace(/^(\d+)\. /, '$1\\. ')))
    .join('\r\n\r\n')}\r\n`;
}

const html = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML with numbers that the browser counts. */
export function sampleHtml(): string {
  const dress: Dress = {
    phrase: (p) => `<i>${html(p)}</i>`,
    words: html,
    note: (marker) => `<a href="#_ftn${marker}" name="_ftnref${marker}"><sup>[${marker}]</sup></a>`,
  };
  const block = (words: string) => `<p>${words}</p>`;
  const preamble = SAMPLE.paragraphs.filter((p) => p.number === null).map((p) => block(dressed(p, dress)));
  const notes = SAMPLE.notes.map(
    ({ marker, text }) =>
      `<div id="ftn${marker}"><p><a href="#_ftnref${marker}" name="_ftn${marker}"><sup>[${marker}]</sup></a> ${noteWords(text, (w) => `<em>${w}</em>`, html)}</p></div>`,
  );
  return [
    '<!DOCTYPE html>\n<html lang="en"><head><title>Sample</title><style>p { margin: 0 }</style></head>\n<body>',
    ...SAMPLE.front.map(block),
    `<p><b>${html(SAMPLE.title)}</b></p>`,
    block(html(SAMPLE.formula)),
    ...preamble,
    htmlList(0, dress),
    ...SAMPLE.closing.map(block),
    '<hr>',
    ...notes,
    '</body></html>\n',
  ].join('\n');
}

/** The numbered paragraphs as nested lists. */
function htmlList(depth: number, dress: Dress, from = 0, to = SAMPLE.paragraphs.length): string {
  const items: string[] = [];
  for (let i = from; i < to; i++) {
    const p = SAMPLE.paragraphs[i] as SampleParagraph;
    if (p.number === null || p.depth !== depth) continue;
    let next = i + 1;
    while (next < to && (SAMPLE.paragraphs[next] as SampleParagraph).depth > depth) next++;
    const inner = next > i + 1 ? `\n${htmlList(depth + 1, dress, i + 1, next)}` : '';
    items.push(`<li>${dressed(p, dress)}${inner}</li>`);
  }
  const kind = ['', ' type="a"', ' type="i"'][depth];
  return `<ol${kind}>\n${items.join('\n')}\n</ol>`;
}

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>' +
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="200"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Opening"><w:name w:val="Opening"/><w:rPr><w:i/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

/** A Word file; numbers are Word's own (`automatic`) or typed with a tab. */
export function sampleDocx(numbers: 'automatic' | 'typed'): Uint8Array {
  const dress: Dress = {
    phrase: (p) => run(p, '<w:rStyle w:val="Opening"/>'),
    words: (words) => run(words),
    note: (marker) =>
      `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${marker}"/></w:r>`,
  };
  const body = SAMPLE.paragraphs.map((p) => {
    const words = dressed(p, dress);
    if (p.number === null) return paragraph(words);
    if (numbers === 'typed') return paragraph(`${run(p.number)}<w:r><w:tab/></w:r>${words}`);
    return paragraph(words, `<w:numPr><w:ilvl w:val="${p.depth}"/><w:numId w:val="1"/></w:numPr>`);
  });
  const notes = SAMPLE.notes.map(
    ({ marker, text }) =>
      `<w:footnote w:id="${marker}">${paragraph(
        `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${run(' ')}${noteWords(text, (w) => run(w, '<w:i/>'), run)}`,
      )}</w:footnote>`,
  );
  const separators =
    '<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    '<w:footnote w:id="0" w:type="continuationSeparator"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
  const plain = [...SAMPLE.front, SAMPLE.title, SAMPLE.formula].map((line) => paragraph(run(line)));
  return docxFile({
    body: [...plain, ...body, ...SAMPLE.closing.map((line) => paragraph(run(line)))].join(''),
    styles: STYLES,
    numbering: NUMBERING,
    footnotes: separators + notes.join(''),
  });
}
