import { element, type Xml } from '../../xml.ts';
import type { SetParagraph } from '../manuscript.ts';
import type { Masthead } from '../masthead.ts';
import { told } from './names.ts';
import { ruleXml, TEXT_WIDTH } from './page-xml.ts';
import { paragraphXml, type Setting } from './paragraph-xml.ts';

const RIGHT = 3096;
const LEFT = TEXT_WIDTH - RIGHT;
/** Least heights of the two rows. */
const HEIGHTS = { upper: 864, lower: 2880 } as const;

/** The head of the first page: two rows, each above a rule. */
export function mastheadXml({ organization, symbol, organ, issue }: Masthead, setting: Setting): Xml {
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      setting.rightToLeft ? element('w:bidiVisual') : null,
      told('w:tblW', { w: TEXT_WIDTH, type: 'dxa' }),
      told('w:tblLayout', { type: 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        told('w:left', { w: 0, type: 'dxa' }),
        told('w:right', { w: 0, type: 'dxa' }),
      ),
    ),
    element('w:tblGrid', {}, told('w:gridCol', { w: LEFT }), told('w:gridCol', { w: RIGHT })),
    rowXml('upper', organization, symbol, setting),
    rowXml('lower', organ, issue, setting),
  );
}

function rowXml(
  row: keyof typeof HEIGHTS,
  left: readonly SetParagraph[],
  right: readonly SetParagraph[],
  setting: Setting,
): Xml | null {
  if (left.length === 0 && right.length === 0) return null;
  const isUpper = row === 'upper';
  const cell = (width: number, paragraphs: readonly SetParagraph[]) =>
    element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        told('w:tcW', { w: width, type: 'dxa' }),
        element('w:tcBorders', {}, ruleXml('w:bottom', isUpper ? 4 : 12)),
        told('w:vAlign', { val: isUpper ? 'bottom' : 'top' }),
      ),
      // A cell ends with a paragraph, be it empty.
      paragraphs.length > 0
        ? paragraphs.map((paragraph) => paragraphXml(paragraph, setting))
        : paragraphXml({ style: 'Masthead', list: null, pieces: [], end: 'kept', endBy: null }, setting),
    );
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, told('w:trHeight', { val: HEIGHTS[row], hRule: 'atLeast' })),
    cell(LEFT, left),
    cell(RIGHT, right),
  );
}
