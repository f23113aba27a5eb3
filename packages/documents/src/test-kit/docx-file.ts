import { strToU8, type Zippable, zipSync } from 'fflate';

/** The parts of a Word file under test; each is the inside of its root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Targets of links by their relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Parts that replace or join those made here, by their names. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const ROOTS: Record<string, string> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
  header: 'hdr',
  footer: 'ftr',
};

/** A Word file of those parts, as Word and LibreOffice open it. */
export function docxFile(parts: DocxParts): Uint8Array {
  const files: Zippable = {};
  const relationships: string[] = [];
  const overrides: string[] = [
    `<Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>`,
  ];
  for (const [part, root] of Object.entries(ROOTS)) {
    const inside = parts[part as keyof DocxParts] as string | undefined;
    if (inside === undefined) continue;
    files[`word/${part}.xml`] = strToU8(`${HEAD}<w:${root} ${W}>${inside}</w:${root}>`);
    relationships.push(`<Relationship Id="${part}" Type="${TYPES}/${part}" Target="${part}.xml"/>`);
    overrides.push(`<Override PartName="/word/${part}.xml" ContentType="${CONTENT}.${part}+xml"/>`);
  }
  for (const [id, target] of Object.entries(parts.links ?? {})) {
    relationships.push(
      `<Relationship Id="${id}" Type="${TYPES}/hyperlink" Target="${target}" TargetMode="External"/>`,
    );
  }
  files['word/document.xml'] = strToU8(`${HEAD}<w:document ${W}><w:body>${parts.body}</w:body></w:document>`);
  files['word/_rels/document.xml.rels'] = strToU8(relationshipsXml(relationships.join('')));
  files['_rels/.rels'] = strToU8(
    relationshipsXml(`<Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`),
  );
  files['[Content_Types].xml'] = strToU8(
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  for (const [name, content] of Object.entries(parts.extra ?? {})) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2024, 0, 1) });
}

function relationshipsXml(inside: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** A run; `properties` is the inside of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs; `properties` is the inside of its `w:pPr`. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
