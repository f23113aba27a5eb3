import { type Fields, linkOfInstruction } from '../../lines/fields.ts';
import { addPiece, LINE_BREAK, type Piece } from '../../lines/line.ts';
import type { NoteKind, Notes } from '../../lines/notes.ts';
import type { Tally } from '../../lines/tally.ts';
import { anchorOf, type Hand, handOf } from './hand.ts';
import type { RunLook, Styles } from './styles.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** What the runs of one part (the body, the notes, a header) share while they are read. */
export interface RunContext {
  readonly styles: Styles;
  readonly notes: Notes;
  readonly tally: Tally;
  readonly fields: Fields;
  /** Targets of the part's relationships by their id. */
  readonly links: ReadonlyMap<string, string>;
  /** The marker of the note whose own lines are read; null elsewhere. */
  ownMarker: string | null;
  /** Tracked changes as if accepted, or the text before them with each change marked at its place. */
  readonly view: 'accepted' | 'as-it-was';
}

interface Around {
  readonly paragraphStyle: string | undefined;
  readonly insertedBy: string | undefined;
  readonly link: string | undefined;
  /** What stands here was inserted or deleted, and by whom; only where the text is read as it was. */
  readonly change: { readonly kind: 'inserted' | 'deleted'; readonly hand: Hand } | undefined;
}

/** A reference to a note with a mark of its own: the characters behind it in its run. */
interface CustomReference {
  readonly kind: NoteKind;
  readonly id: string;
  mark: string;
}

const NO_BREAK_HYPHEN = '\u2011';
const SOFT_HYPHEN = '\u00AD';

/** Elements that only wrap runs. */
const WRAPPERS = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'm:oMathPara',
  'm:oMath',
]);

/** The words of a paragraph in pieces that are set alike, and the text boxes anchored in it. */
export function piecesOfParagraph(
  paragraph: XmlElement,
  paragraphStyle: string | undefined,
  context: RunContext,
): { pieces: Piece[]; boxes: XmlElement[] } {
  const pieces: Piece[] = [];
  const boxes: XmlElement[] = [];
  walk(paragraph, { paragraphStyle, insertedBy: undefined, link: undefined, change: undefined });
  return { pieces, boxes };

  function walk(element: XmlElement, around: Around): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      switch (child.name) {
        case 'w:r':
          run(child, around);
          break;
        case 'w:ins':
        case 'w:moveTo':
          if (child.name === 'w:ins') context.tally.insertions++;
          else context.tally.moves++;
          context.tally.author(child.attributes['w:author']);
          if (context.view === 'as-it-was') changed(child, 'inserted', around);
          else walk(child, { ...around, insertedBy: child.attributes['w:author'] ?? '' });
          break;
        case 'w:del':
        case 'w:moveFrom':
          if (child.name === 'w:del') context.tally.deletions++;
          context.tally.author(child.attributes['w:author']);
          if (context.view === 'as-it-was') changed(child, 'deleted', around);
          else skipDeleted(child);
          break;
        case 'w:hyperlink':
          walk(child, { ...around, link: linkOf(child) });
          break;
        case 'w:fldSimple': {
          const link = linkOfInstruction(child.attributes['w:instr'] ?? '');
          walk(child, link === null ? around : { ...around, link });
          break;
        }
        case 'm:r':
          for (const text of childrenOf(child, 'm:t')) add(textOf(text), {}, around);
          break;
        case 'mc:AlternateContent':
          walk(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child, around);
          break;
        case 'w:commentRangeStart':
        case 'w:commentRangeEnd':
          if (context.view === 'as-it-was') addPiece(pieces, anchorOf(child.name, child.attributes));
          break;
        default:
          if (WRAPPERS.has(child.name) || child.name.startsWith('m:')) walk(child, around);
      }
    }
  }

  /** Words that were inserted and deleted again neither were there before nor are asked for. Of two who did the same, it is the inner one's. */
  function changed(element: XmlElement, kind: 'inserted' | 'deleted', around: Around): void {
    if (around.change && around.change.kind !== kind) skipDeleted(element);
    else walk(element, { ...around, change: { kind, hand: handOf(element) } });
  }

  /** The characters of fields steer what follows even where they are deleted. */
  function skipDeleted(element: XmlElement): void {
    for (const r of childrenOf(element, 'w:r')) {
      for (const character of childrenOf(r, 'w:fldChar'))
        context.fields.character(character.attributes['w:fldCharType']);
    }
  }

  function linkOf(hyperlink: XmlElement): string | undefined {
    const anchor = hyperlink.attributes['w:anchor'];
    const target = context.links.get(hyperlink.attributes['r:id'] ?? '');
    return target ?? (anchor === undefined ? undefined : `#${anchor}`);
  }

  function run(element: XmlElement, around: Around): void {
    const properties = childOf(element, 'w:rPr');
    const look = context.styles.lookOf(around.paragraphStyle, properties);
    if (childOf(properties, 'w:rPrChange')) {
      context.tally.formatting++;
      context.tally.author(childOf(properties, 'w:rPrChange')?.attributes['w:author']);
    }
    let custom: CustomReference | null = null;
    const style = styleOf(look);
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      switch (child.name) {
        case 'w:fldChar':
          context.fields.character(child.attributes['w:fldCharType']);
          break;
        case 'w:instrText':
          context.fields.instruction(textOf(child));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          const id = child.attributes['w:id'] ?? '';
          if (around.change?.kind === 'inserted') {
            const tracked = { kind: 'inserted-note', value: `${kind} ${id}`, ...around.change.hand } as const;
            addPiece(pieces, { text: '', tracked });
          } else if (customMark(child)) custom = { kind, id, mark: '' };
          else {
            const marker = context.notes.nextReference(kind, id);
            add(marker, { ...style, generated: true, note: marker }, around);
          }
          break;
        }
        case 'w:footnoteRef':
        case 'w:endnoteRef':
          if (context.ownMarker !== null) add(context.ownMarker, { ...style, generated: true }, around);
          break;
        case 'mc:AlternateContent':
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          boxes.push(...boxesIn(child));
          break;
        default: {
          const text = charactersOf(child, context.view);
          if (text === '' || !context.fields.shown) break;
          if (look.hidden) {
            if (text.trim() !== '') context.tally.hiddenRuns++;
            break;
          }
          if (custom) custom.mark += text;
          else add(text, style, around);
        }
      }
    }
    if (custom) addCustom(custom, style, around);
  }

  function addCustom(reference: CustomReference, style: Partial<Piece>, around: Around): void {
    const marker = reference.mark.trim();
    if (marker !== '') context.notes.customReference(reference.kind, reference.id, marker);
    add(reference.mark, marker === '' ? style : { ...style, note: marker }, around);
  }

  function add(text: string, style: Partial<Piece>, around: Around): void {
    const link = around.link ?? context.fields.link ?? undefined;
    if (around.change?.kind === 'inserted') {
      if (style.generated) return;
      // A line end in the XML is a space, as everywhere in a paragraph.
      const value = text.replace(/[\r\n]+/g, ' ');
      addPiece(pieces, { text: '', tracked: { kind: 'inserted', value, ...around.change.hand } });
      return;
    }
    addPiece(pieces, {
      text,
      ...style,
      ...(around.insertedBy !== undefined && { insertedBy: around.insertedBy }),
      ...(link !== undefined && style.note === undefined && { link }),
      ...(around.change && { tracked: { kind: 'deleted', value: '', ...around.change.hand } }),
    });
  }
}

function styleOf(look: RunLook): Partial<Piece> {
  return {
    ...(look.italic && { italic: true }),
    ...(look.bold && { bold: true }),
    ...(look.superscript && { superscript: true }),
  };
}

function customMark(reference: XmlElement): boolean {
  return /^(?:1|true|on)$/.test(reference.attributes['w:customMarkFollows'] ?? '');
}

/** The characters that a child of a run stands for. */
function charactersOf(child: XmlElement, view: RunContext['view']): string {
  switch (child.name) {
    case 'w:t':
      return textOf(child);
    case 'w:delText':
      return view === 'as-it-was' ? textOf(child) : '';
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return LINE_BREAK;
    case 'w:noBreakHyphen':
      return NO_BREAK_HYPHEN;
    case 'w:softHyphen':
      return SOFT_HYPHEN;
    case 'w:sym':
      return symbolOf(child);
    default:
      return '';
  }
}

/** A character of a symbol font. Their private code points hold ASCII where the font has letters, a bullet elsewhere. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!Number.isFinite(code) || code < 0x20) return '';
  if (code < 0xf000 || code > 0xf0ff) return String.fromCodePoint(Math.min(code, 0x10ffff));
  const font = element.attributes['w:font'] ?? '';
  if (/wingdings|webdings|symbol/i.test(font)) return code === 0xf02d ? '–' : code === 0xf02a ? '*' : '•';
  return String.fromCharCode(code - 0xf000);
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The contents of the text boxes below an element; of an alternate content the first choice only. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
    return chosen ? boxesIn(chosen) : [];
  }
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child)));
}

/** Whether the end of a paragraph is deleted, so that it runs on into the next one. */
export function endIsDeleted(properties: XmlElement | undefined, tally: Tally): boolean {
  const end = childOf(properties, 'w:rPr');
  const deleted = childOf(end, 'w:del');
  const moved = childOf(end, 'w:moveFrom');
  const inserted = childOf(end, 'w:ins');
  if (inserted) {
    tally.insertions++;
    tally.author(inserted.attributes['w:author']);
  }
  if (deleted) {
    tally.deletions++;
    tally.author(deleted.attributes['w:author']);
  }
  const change = childOf(properties, 'w:pPrChange');
  if (change) {
    tally.formatting++;
    tally.author(change.attributes['w:author']);
  }
  return deleted !== undefined || moved !== undefined;
}
