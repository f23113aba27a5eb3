import { element, type Xml } from '../../xml.ts';
import type { ListForm } from '../list-forms.ts';
import { DEEPEST } from '../styles-of-blocks.ts';
import { rootOf, saying } from './names.ts';
import { LISTS } from './paragraph-xml.ts';

/** How far from the margin of the text a number stands, and its words behind it, in twentieths of a point. */
const STEP = 475;
/** The indent of the text from the margin of the page. */
export const TEXT_INDENT = 1267;

/**
 * `numbering.xml`: one list for numbered paragraphs with their parts, one for the parts of paragraphs without a number; there the
 * paragraph counts without being printed, so that the letters begin anew after it.
 */
export function numberingXml(forms: ReadonlyMap<number, ListForm>): Xml {
  const lists = Object.entries(LISTS);
  return rootOf(
    'w:numbering',
    lists.map(([list, id]) =>
      element(
        'w:abstractNum',
        { 'w:abstractNumId': id },
        saying('w:multiLevelType', 'multilevel'),
        Array.from({ length: DEEPEST + 1 }, (_, level) =>
          levelXml(level, list === 'unnumbered' && level === 0 ? undefined : forms.get(level)),
        ),
      ),
    ),
    lists.map(([, id]) => element('w:num', { 'w:numId': id }, saying('w:abstractNumId', id))),
  );
}

function levelXml(level: number, form: ListForm | undefined): Xml {
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    saying('w:start', 1),
    saying('w:numFmt', form?.format ?? 'none'),
    saying('w:suff', form ? 'tab' : 'nothing'),
    saying('w:lvlText', form ? `${form.before}%${level + 1}${form.after}` : ''),
    saying('w:lvlJc', 'left'),
    element('w:pPr', {}, tabsXml(level), indentXml(level)),
  );
}

/** Where the words behind a number or letter begin. */
export function tabsXml(level: number): Xml {
  return element(
    'w:tabs',
    {},
    element('w:tab', { 'w:val': 'left', 'w:pos': TEXT_INDENT + STEP * (level + 2) }),
  );
}

/** The first line of a paragraph is set in; its parts are set in one step more a degree. */
export function indentXml(level: number): Xml {
  return element('w:ind', {
    'w:left': TEXT_INDENT + (level > 1 ? STEP * (level - 1) : 0),
    'w:right': TEXT_INDENT,
    'w:firstLine': level > 1 ? STEP * 2 : STEP * (level + 1),
  });
}
