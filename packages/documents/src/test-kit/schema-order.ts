import type { Xml } from '../writers/xml.ts';
import { childrenOf, elementsIn } from './word-file.ts';

/**
 * The order in which the schema of WordprocessingML wants the children of an element (ECMA-376 part 1, annex A). Word does not open a
 * file that breaks it. Only children that the program writes are listed: one that is not fails too.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:document': 'body',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr':
    'ins del rStyle rFonts b bCs i iCs caps color spacing kern position sz szCs u vertAlign rtl cs lang',
  'w:numPr': 'ilvl numId',
  'w:comment': 'p',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr': 'tblStyle bidiVisual tblW jc tblInd tblBorders tblLayout tblCellMar tblLook',
  'w:tblCellMar': 'top left bottom right',
  'w:tr': 'trPr tc',
  'w:trPr': 'trHeight',
  'w:tc': 'tcPr p',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  'w:sectPr':
    'headerReference footerReference footnotePr type pgSz pgMar pgBorders pgNumType cols titlePg bidi docGrid',
  'w:abstractNum': 'nsid multiLevelType tmpl name lvl',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr',
  'w:num': 'abstractNumId lvlOverride',
  'w:numbering': 'abstractNum num',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:style':
    'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr',
  'w:settings':
    'zoom mirrorMargins trackRevisions defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator',
};

/** Where a tree breaks the order: `w:pPr: bidi behind rPr`. */
export function brokenOrder(tree: Xml): string[] {
  return elementsIn(tree).flatMap((parent) => {
    const order = ORDER[parent.name]?.split(' ');
    if (!order) return [];
    const broken: string[] = [];
    let last = 0;
    for (const { name } of childrenOf(parent)) {
      const place = order.indexOf(name.replace(/^w:/, ''));
      if (place < 0) broken.push(`${parent.name}: ${name} is not expected`);
      else if (place < last) broken.push(`${parent.name}: ${name} behind ${order[last]}`);
      last = Math.max(last, place);
    }
    return broken;
  });
}
