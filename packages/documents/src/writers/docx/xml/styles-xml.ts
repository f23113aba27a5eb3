import { element, type Xml, type XmlContent } from '../../xml.ts';
import { DEEPEST, DEEPEST_HEADING } from '../styles-of-blocks.ts';
import { holding, rootOf, saying, told } from './names.ts';
import { indentXml, TEXT_INDENT, tabsXml } from './numbering-xml.ts';

/** A style of paragraphs. Distances are in twentieths of a point, sizes in half points. */
interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  /** Where it does not stand in the column of the text: from the margin of the page. */
  readonly indent?: Xml;
  readonly tabs?: Xml;
  readonly align?: 'center' | 'end' | 'both';
  readonly keepNext?: boolean;
  /** No distance between paragraphs of this style. */
  readonly close?: boolean;
  readonly outline?: number;
}

const AT_MARGIN = told('w:ind', { left: 0, right: 0, firstLine: 0 });
const IN_COLUMN = told('w:ind', { left: TEXT_INDENT, right: TEXT_INDENT, firstLine: 0 });
/** The emblem stands before the names of the Organization and the organ. */
const BESIDE_EMBLEM = told('w:ind', { left: TEXT_INDENT, right: 0, firstLine: 0 });
const DEGREES = Array.from({ length: DEEPEST }, (_, index) => index + 1);

/** Headings by their depth: bold and large, bold, bold and in italics, plain. */
const HEADINGS = Array.from({ length: DEEPEST_HEADING }, (_, index): ParagraphStyle => {
  const level = index + 1;
  return {
    ...{ id: `Heading${level}`, name: `heading ${level}`, basedOn: 'Normal', next: 'Operative' },
    ...(level < 5 ? { bold: true } : {}),
    ...(level === 4 ? { italic: true } : {}),
    ...(level === 1 ? { size: 24 } : {}),
    ...{ before: 240, after: 120, indent: IN_COLUMN, keepNext: true, outline: index },
  };
});

const STYLES: readonly ParagraphStyle[] = [
  { id: 'Masthead', name: 'Masthead', basedOn: 'Normal', after: 0 },
  {
    id: 'MastheadOrganization',
    name: 'Masthead Organization',
    basedOn: 'Masthead',
    size: 28,
    indent: BESIDE_EMBLEM,
  },
  { id: 'MastheadSymbol', name: 'Masthead Symbol', basedOn: 'Masthead', align: 'end' },
  {
    id: 'MastheadOrgan',
    name: 'Masthead Organ',
    basedOn: 'Masthead',
    bold: true,
    size: 34,
    before: 60,
    after: 0,
    indent: BESIDE_EMBLEM,
  },
  { id: 'MastheadIssue', name: 'Masthead Issue', basedOn: 'Masthead', before: 240, after: 0, close: true },
  { id: 'Session', name: 'Session', basedOn: 'Normal', bold: true, after: 0 },
  { id: 'AgendaItem', name: 'Agenda Item', basedOn: 'Normal', after: 0 },
  { id: 'AgendaTitle', name: 'Agenda Title', basedOn: 'Normal', bold: true, after: 240 },
  {
    id: 'Sponsors',
    name: 'Sponsors',
    basedOn: 'Normal',
    bold: true,
    before: 120,
    after: 120,
    indent: IN_COLUMN,
  },
  {
    id: 'Adoption',
    name: 'Adoption',
    basedOn: 'Normal',
    bold: true,
    size: 28,
    before: 240,
    after: 120,
    indent: IN_COLUMN,
  },
  { id: 'Procedure', name: 'Procedure', basedOn: 'Normal', italic: true, after: 240, indent: IN_COLUMN },
  {
    id: 'ResolutionTitle',
    name: 'Resolution Title',
    basedOn: 'Normal',
    bold: true,
    size: 24,
    before: 120,
    after: 240,
    indent: IN_COLUMN,
    keepNext: true,
  },
  ...HEADINGS,
  {
    id: 'EnactingFormula',
    name: 'Enacting Formula',
    basedOn: 'Normal',
    next: 'Preambular',
    indent: indentXml(0),
    align: 'both',
  },
  { id: 'Preambular', name: 'Preambular Paragraph', basedOn: 'Normal', indent: indentXml(0), align: 'both' },
  {
    id: 'Operative',
    name: 'Operative Paragraph',
    basedOn: 'Normal',
    tabs: tabsXml(0),
    indent: indentXml(0),
    align: 'both',
  },
  { id: 'Closingwords', name: 'Words Behind a List', basedOn: 'Normal', indent: IN_COLUMN, align: 'both' },
  ...DEGREES.map(
    (degree): ParagraphStyle => ({
      id: `Subparagraph${degree}`,
      name: `Subparagraph ${degree}`,
      basedOn: 'Normal',
      tabs: tabsXml(degree),
      indent: indentXml(degree),
      align: 'both',
    }),
  ),
  ...DEGREES.map(
    (degree): ParagraphStyle => ({
      id: `Closingwords${degree}`,
      name: `Words Behind a List ${degree}`,
      basedOn: 'Normal',
      indent: indentXml(degree),
      align: 'both',
    }),
  ),
  {
    id: 'Closing',
    name: 'Closing Matter',
    basedOn: 'Normal',
    italic: true,
    after: 0,
    indent: IN_COLUMN,
    align: 'end',
  },
  {
    id: 'AnnexTitle',
    name: 'Annex Title',
    basedOn: 'Normal',
    bold: true,
    size: 28,
    before: 360,
    after: 120,
    indent: IN_COLUMN,
    keepNext: true,
  },
  { id: 'Annex', name: 'Annex Paragraph', basedOn: 'Normal', indent: IN_COLUMN, align: 'both' },
  { id: 'UncalledNote', name: 'Note Without a Call', basedOn: 'FootnoteText', indent: IN_COLUMN },
  { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', size: 17, after: 40, indent: IN_COLUMN },
  { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', after: 0 },
  { id: 'Header', name: 'header', basedOn: 'Normal', bold: true, size: 17, after: 560 },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', bold: true, size: 17, after: 0, align: 'end' },
  { id: 'End', name: 'End of the Text', basedOn: 'Normal', size: 2, after: 0 },
];

/** The fonts and sizes of the Organization's documents: Latin and Cyrillic in Times New Roman, Arabic in a larger face of its own. */
const ARABIC_FACE = 'Traditional Arabic';
const SIZE = 20;
const ARABIC_SIZE = 30;
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-SA',
};

/** `styles.xml` for a text in that language (ISO 639-1). */
export function stylesXml(language: string, rightToLeft: boolean): Xml {
  return rootOf(
    'w:styles',
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, defaultCharacters(language, rightToLeft)),
      element('w:pPrDefault', {}, element('w:pPr', {}, spacingXml(0, 120))),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      saying('w:name', 'Normal'),
      element('w:qFormat'),
      rightToLeft ? element('w:pPr', {}, element('w:bidi')) : null,
    ),
    STYLES.map((style) => styleXml(style, rightToLeft)),
    element(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
      saying('w:name', 'footnote reference'),
      element('w:rPr', {}, saying('w:vertAlign', 'superscript')),
    ),
    element(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'CommentReference' },
      saying('w:name', 'annotation reference'),
      element('w:rPr', {}, saying('w:sz', 16), saying('w:szCs', 16)),
    ),
  );
}

function defaultCharacters(language: string, rightToLeft: boolean): Xml {
  const latin = 'Times New Roman';
  const tag = LANGUAGES[language] ?? language;
  return element(
    'w:rPr',
    {},
    told('w:rFonts', { ascii: latin, eastAsia: latin, hAnsi: latin, cs: rightToLeft ? ARABIC_FACE : latin }),
    saying('w:sz', SIZE),
    saying('w:szCs', rightToLeft ? ARABIC_SIZE : SIZE),
    told('w:lang', {
      val: rightToLeft ? 'en-GB' : tag,
      eastAsia: 'en-GB',
      bidi: rightToLeft ? tag : 'ar-SA',
    }),
  );
}

function styleXml(style: ParagraphStyle, rightToLeft: boolean): Xml {
  const { id, name, basedOn, next, bold, italic, size, align, keepNext, outline } = style;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    saying('w:name', name),
    basedOn ? saying('w:basedOn', basedOn) : null,
    next ? saying('w:next', next) : null,
    element('w:qFormat'),
    holding(
      'w:pPr',
      keepNext ? element('w:keepNext') : null,
      style.tabs ?? null,
      style.before === undefined && style.after === undefined
        ? null
        : spacingXml(style.before ?? 0, style.after ?? 120),
      style.indent ?? (basedOn === 'Normal' ? AT_MARGIN : null),
      style.close ? element('w:contextualSpacing') : null,
      // Word takes `right` for the side where lines end, which is the left one in a paragraph from right to left.
      align ? saying('w:jc', align === 'end' ? 'right' : align) : null,
      outline === undefined ? null : saying('w:outlineLvl', outline),
    ),
    holding('w:rPr', charactersOf({ bold, italic, size }, rightToLeft)),
  );
}

function charactersOf(
  {
    bold,
    italic,
    size,
  }: { bold: boolean | undefined; italic: boolean | undefined; size: number | undefined },
  rightToLeft: boolean,
): XmlContent[] {
  const complex = size !== undefined && rightToLeft ? Math.round((size * ARABIC_SIZE) / SIZE) : size;
  return [
    bold ? [element('w:b'), element('w:bCs')] : null,
    italic ? [element('w:i'), element('w:iCs')] : null,
    size === undefined || complex === undefined ? null : [saying('w:sz', size), saying('w:szCs', complex)],
  ];
}

function spacingXml(before: number, after: number): Xml {
  return told('w:spacing', { before, after });
}
