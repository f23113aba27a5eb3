import { element, type Xml } from '../../xml.ts';
import type { SetParagraph } from '../manuscript.ts';
import type { Masthead } from '../masthead.ts';
import { told } from './names.ts';
import { ruleXml, TEXT_WIDTH } from './page-xml.ts';
import { paragraphXml, type Setting } from './paragraph-xml.ts';

const LEFT = 6426;
const RIGHT = TEXT_WIDTH - LEFT;

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
    rowXml({ left: organization, right: symbol, rule: 4 }, setting),
    rowXml({ left: organ, right: issue, rule: 12 }, setting),
  );
}

interface Row {
  readonly left: readonly SetParagraph[];
  readonly right: readonly SetParagraph[];
  /** Thickness of the rule below, in eighths of a point. */
  readonly rule: number;
}

function rowXml({ left, right, rule }: Row, setting: Setting): Xml | null {
  if (left.length === 0 && right.length === 0) return null;
  const cell = (width: number, paragraphs: readonly SetParagraph[], align: string) =>
    element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        told('w:tcW', { w: width, type: 'dxa' }),
        element('w:tcBorders', {}, ruleXml('w:bottom', rule)),
        told('w:vAlign', { val: align }),
      ),
      // A cell ends with a paragraph, be it empty.
      paragraphs.length > 0
        ? paragraphs.map((paragraph) => paragraphXml(paragraph, setting))
        : paragraphXml({ style: 'Masthead', list: null, pieces: [], end: 'kept', endBy: null }, setting),
    );
  const low = rule > 4 ? 'top' : 'bottom';
  return element('w:tr', {}, cell(LEFT, left, low), cell(RIGHT, right, low));
}
