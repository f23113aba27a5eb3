import { element, type Xml, type XmlContent } from '../../xml.ts';
import type { Piece } from '../manuscript.ts';
import { rootOf, saying, told } from './names.ts';
import { piecesXml, type Setting } from './paragraph-xml.ts';

/** Letter paper with the margins of the Organization's documents, in twentieths of a point. */
const PAPER = { w: 12240, h: 15840 };
/** The head of the first page stands higher than a text without one. */
const TOP_OF_HEAD = 432;
const MARGINS = { top: 1742, right: 1195, bottom: 1898, left: 1195, header: 576, footer: 1030, gutter: 0 };
export const TEXT_WIDTH = PAPER.w - MARGINS.left - MARGINS.right;

/** The last element of a body: paper, margins, header and footer from the second page on. */
export function sectionXml(
  parts: { readonly header: string | null; readonly footer: string },
  { headed, rightToLeft }: { readonly headed: boolean; readonly rightToLeft: boolean },
): Xml {
  const reference = (kind: 'header' | 'footer', id: string) =>
    element(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': id });
  return element(
    'w:sectPr',
    {},
    parts.header === null ? null : reference('header', parts.header),
    reference('footer', parts.footer),
    told('w:pgSz', PAPER),
    told('w:pgMar', headed ? { ...MARGINS, top: TOP_OF_HEAD } : MARGINS),
    element('w:titlePg'),
    rightToLeft ? element('w:bidi') : null,
  );
}

/** The symbol above a rule, at the head of the second page and after; the text begins well below it. */
export function headerXml(pieces: readonly Piece[], setting: Setting): Xml {
  return rootOf(
    'w:hdr',
    element(
      'w:p',
      {},
      element(
        'w:pPr',
        {},
        saying('w:pStyle', 'Header'),
        pieces.length > 0 ? element('w:pBdr', {}, ruleXml('w:bottom', 4)) : null,
        setting.rightToLeft ? element('w:bidi') : null,
      ),
      // A header takes no comments.
      piecesXml(pieces, { ...setting, comments: null }),
    ),
  );
}

/** Page and number of pages: `2/7`. */
export function footerXml({ rightToLeft }: Pick<Setting, 'rightToLeft'>): Xml {
  const field = (instruction: string) =>
    element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, element('w:r', {}, element('w:t', {}, '1')));
  const content: XmlContent[] = [
    field('PAGE'),
    element('w:r', {}, element('w:t', {}, '/')),
    field('NUMPAGES'),
  ];
  return rootOf(
    'w:ftr',
    element(
      'w:p',
      {},
      element('w:pPr', {}, saying('w:pStyle', 'Footer'), rightToLeft ? element('w:bidi') : null),
      content,
    ),
  );
}

/** A rule; `size` in eighths of a point. */
export function ruleXml(name: string, size: number): Xml {
  return told(name, { val: 'single', sz: size, space: 0, color: 'auto' });
}
