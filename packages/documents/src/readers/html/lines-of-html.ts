import { type Line, wordsOf } from '../../lines/line.ts';
import { noteLine } from '../../lines/note-line.ts';
import { linesOfRow } from '../../lines/row.ts';
import { LineCollector } from './line-collector.ts';
import { ListNumbers } from './list-numbers.ts';
import { isHidden, type Look, lookInside, PLAIN_LOOK } from './look.ts';
import { attributesOf, type Element, isElement, textOf, wordsOfNode } from './nodes.ts';
import { NoteLinks } from './note-links.ts';
import { StyleRules } from './style-rules.ts';

const SKIPPED = new Set(
  'head title script style noscript template nav iframe object embed canvas audio video svg button select input textarea datalist dialog noframes'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th pre blockquote section article main header footer aside address figure figcaption form fieldset legend hr center details summary menu dir'.split(
    ' ',
  ),
);

/** What holds for the words of an element and of those in it. */
interface Around {
  readonly look: Look;
  readonly link: string | undefined;
  readonly role: 'header' | 'footer' | undefined;
  readonly heading: number | undefined;
}

/** The visible text of a document, block by block, and how many hidden places were left out. */
export function linesOfHtml(root: Element): { lines: Line[]; hidden: number } {
  const rules = new StyleRules();
  for (const sheet of sheetsIn(root)) rules.add(sheet);
  const notes = new NoteLinks(root);
  const lines: Line[] = [];
  const rows: Line[][][] = [];
  const lists: ListNumbers[] = [];
  let hidden = 0;
  /** The note whose words come now, and whether its first line is still to come. */
  let note: { marker: string; fresh: boolean } | null = null;

  const collector = new LineCollector((line) => {
    const done = note
      ? note.fresh
        ? noteLine(line, note.marker)
        : { ...line, role: 'note' as const, marker: note.marker }
      : line;
    if (note) note.fresh = false;
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(done);
    else lines.push(done);
  });

  function endLine(around: Around): void {
    if (around.heading !== undefined) collector.endLine({ role: 'heading', level: around.heading });
    else if (around.role) collector.endLine({ role: around.role });
    else collector.endLine();
  }

  function visit(element: Element, outer: Around): void {
    const name = element.tagName;
    if (SKIPPED.has(name)) return;
    const attributes = attributesOf(element);
    const declared = rules.of(attributes.get('class') ?? '', attributes.get('style') ?? '');
    if (isHidden(attributes, declared)) {
      if (textOf(element).trim() !== '') hidden++;
      return;
    }
    if (notes.returns.has(element) && !/[\p{L}\p{N}*†‡§]/u.test(textOf(element))) return;
    const around: Around = {
      look: lookInside(outer.look, name, declared),
      link: linkOf(name, attributes) ?? outer.link,
      role: outer.role ?? furnitureRole(name, attributes),
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : outer.heading,
    };
    const block = BLOCKS.has(name) || declared['display'] === 'block';
    if (block) endLine(outer);
    const marker =
      notes.markers.get(attributes.get('id') ?? '') ?? notes.markers.get(attributes.get('name') ?? '');
    if (marker !== undefined) {
      note = { marker, fresh: true };
      if (!block) noteEnds.add(blockAround(element));
    }
    inside(element, name, attributes, around);
    if (!block) return;
    endLine(around);
    if (marker !== undefined || noteEnds.has(element)) note = null;
  }

  /** Blocks with whose end a note ends that begins at an inline element in them. */
  const noteEnds = new Set<Element>();

  function inside(
    element: Element,
    name: string,
    attributes: ReadonlyMap<string, string>,
    around: Around,
  ): void {
    const reference = notes.references.get(element);
    if (reference !== undefined) {
      const { look } = around;
      collector.words(textOf(element), { note: reference, ...(look.italic && { italic: true }) });
      return;
    }
    switch (name) {
      case 'br':
        collector.lineBreak();
        return;
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir': {
        const declared = rules.of(attributes.get('class') ?? '', attributes.get('style') ?? '');
        const items = element.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
        lists.push(new ListNumbers(name, attributes, declared, items));
        children(element, around);
        lists.pop();
        return;
      }
      case 'li': {
        const number = lists.at(-1)?.next(attributes.get('value')) ?? '';
        collector.number(note?.fresh ? '' : number);
        children(element, around);
        return;
      }
      case 'tr': {
        rows.push([]);
        children(element, around);
        const cells = rows.pop() as Line[][];
        const outer = rows.at(-1)?.at(-1) ?? lines;
        outer.push(...linesOfRow(cells));
        return;
      }
      case 'td':
      case 'th':
        rows.at(-1)?.push([]);
        children(element, around);
        return;
      default:
        children(element, around);
    }
  }

  function children(element: Element, around: Around): void {
    const { look, link } = around;
    const style = {
      ...(look.italic && { italic: true }),
      ...(look.bold && { bold: true }),
      ...(look.superscript && { superscript: true }),
      ...(link !== undefined && { link }),
    };
    for (const child of element.childNodes) {
      if (isElement(child)) {
        visit(child, around);
        continue;
      }
      const words = wordsOfNode(child);
      if (words === null) continue;
      if (!look.preformatted) collector.words(words, style);
      else {
        for (const [i, line] of words.split(/\r\n|\r|\n/).entries()) {
          if (i > 0) endLine(around);
          collector.exactly(line, style);
        }
      }
    }
  }

  const start: Around = { look: PLAIN_LOOK, link: undefined, role: undefined, heading: undefined };
  visit(root, start);
  collector.endLine();
  return { lines: lines.filter((line) => wordsOf(line).trim() !== ''), hidden };
}

function linkOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const target = name === 'a' ? attributes.get('href')?.trim() : undefined;
  return target === '' ? undefined : target;
}

/** LibreOffice names the running headers and footers of its pages by their title. */
function furnitureRole(name: string, attributes: ReadonlyMap<string, string>): Around['role'] {
  const title = name === 'div' ? attributes.get('title')?.toLowerCase() : undefined;
  return title === 'header' || title === 'footer' ? title : undefined;
}

function sheetsIn(element: Element): string[] {
  if (element.tagName === 'style') return [textOf(element)];
  return element.childNodes.flatMap((child) => (isElement(child) ? sheetsIn(child) : []));
}

/** The block that ends a note: the nearest one that is more than a paragraph, or the paragraph itself below the body. */
function blockAround(element: Element): Element {
  let block = element;
  for (let up: Element | null = parentOf(element); up && up.tagName !== 'body'; up = parentOf(up)) {
    if (!BLOCKS.has(up.tagName)) continue;
    block = up;
    if (up.tagName !== 'p') break;
  }
  return block;
}

function parentOf(element: Element): Element | null {
  const up = element.parentNode;
  return up && 'tagName' in up ? up : null;
}
