import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { combined, IDENTITY, type Matrix, matrixOf, moved } from './matrix.ts';

/** How a glyph is set. */
export interface GlyphStyle {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Whether its font draws bars and not letters. */
  readonly barcode: boolean;
}

/** A drawn character: its place in points from the top left corner of the page, along its baseline. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, downwards. */
  readonly y: number;
  readonly width: number;
  /** Height of the font, in points. */
  readonly size: number;
  readonly style: GlyphStyle;
  /** Not part of the content proper, as the file says: page furniture. */
  readonly artifact: boolean;
}

export interface PageGlyphs {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Characters that do not run level (stamps, words along the margin), in the order of drawing. */
  readonly tilted: string;
}

interface Font {
  readonly style: GlyphStyle;
  readonly scale: number;
}

interface DrawnCharacter {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What `save` keeps of the state of drawing. */
interface State {
  ctm: Matrix;
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  invisible: boolean;
}

const PLAIN: Font = { style: { italic: false, bold: false, barcode: false }, scale: 0.001 };

const INVISIBLE_MODE = 3;

/** Angle from level, as its sine, beyond which a character is tilted. */
const TILT = 0.05;

/** Every character that a page draws, with its place. Hidden characters count only where the page draws no others. */
export async function glyphsOfPage(page: PDFPageProxy): Promise<PageGlyphs> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: 0 });
  const reader = new GlyphReader(page, matrixOf(viewport.transform));
  for (let i = 0; i < list.fnArray.length; i += 1)
    reader.step(list.fnArray[i] as number, list.argsArray[i] ?? []);
  const within = ({ x, y }: Glyph) => x > -5 && x < viewport.width + 5 && y > -5 && y < viewport.height + 5;
  const glyphs = (
    reader.visible.some(({ text }) => text.trim() !== '') ? reader.visible : reader.hidden
  ).filter(within);
  return { width: viewport.width, height: viewport.height, glyphs, tilted: reader.tilted };
}

class GlyphReader {
  readonly visible: Glyph[] = [];
  readonly hidden: Glyph[] = [];
  tilted = '';
  readonly #page: PDFPageProxy;
  readonly #fonts = new Map<string, Font>();
  readonly #saved: State[] = [];
  /** For each open marked content, whether it is an artifact. */
  readonly #marked: boolean[] = [];
  #textMatrix: Matrix = IDENTITY;
  #lineMatrix: Matrix = IDENTITY;
  #state: State;

  constructor(page: PDFPageProxy, ctm: Matrix) {
    this.#page = page;
    this.#state = {
      ctm,
      font: PLAIN,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      invisible: false,
    };
  }

  step(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    const number = (index: number) => Number(args[index] ?? 0);
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        state.ctm = combined(state.ctm, matrixOf(args[0]));
        break;
      case OPS.transform:
        state.ctm = combined(state.ctm, matrixOf(args));
        break;
      case OPS.beginText:
        this.#textMatrix = this.#lineMatrix = IDENTITY;
        break;
      case OPS.setTextMatrix:
        this.#textMatrix = this.#lineMatrix = matrixOf(args[0]);
        break;
      case OPS.moveText:
        this.#moveLine(number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        state.leading = -number(1);
        this.#moveLine(number(0), number(1));
        break;
      case OPS.nextLine:
        this.#moveLine(0, -state.leading);
        break;
      case OPS.setLeading:
        state.leading = number(0);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case OPS.setHScale:
        state.stretch = number(0) / 100;
        break;
      case OPS.setTextRise:
        state.rise = number(0);
        break;
      case OPS.setTextRenderingMode:
        state.invisible = number(0) === INVISIBLE_MODE;
        break;
      case OPS.setFont:
        state.font = this.#font(String(args[0]));
        state.size = number(1);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#marked.push(args[0] === 'Artifact');
        break;
      case OPS.endMarkedContent:
        this.#marked.pop();
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        this.#show(args[0] as readonly (DrawnCharacter | number | null)[]);
        break;
    }
  }

  #moveLine(x: number, y: number): void {
    this.#lineMatrix = combined(this.#lineMatrix, [1, 0, 0, 1, x, y]);
    this.#textMatrix = this.#lineMatrix;
  }

  #show(characters: readonly (DrawnCharacter | number | null)[]): void {
    const { ctm, font, size, charSpacing, wordSpacing, stretch, rise, invisible } = this.#state;
    const matrix = combined(ctm, this.#textMatrix);
    const length = Math.hypot(matrix[0], matrix[1]) || 1;
    const height = Math.abs(size) * (Math.hypot(matrix[2], matrix[3]) || length);
    const tilted = Math.abs(matrix[1] / length) > TILT || matrix[0] < 0;
    const style = skewed(matrix) && !font.style.italic ? { ...font.style, italic: true } : font.style;
    const artifact = this.#marked.includes(true);
    let x = 0;
    for (const character of characters) {
      if (character === null) continue;
      if (typeof character === 'number') {
        x -= ((character * size) / 1000) * stretch;
        continue;
      }
      const drawn = character.width * size * font.scale;
      const advance = (drawn + charSpacing + (character.isSpace ? wordSpacing : 0)) * stretch;
      const [left, baseline] = moved(matrix, x, rise);
      if (tilted) this.tilted += storable(character.unicode);
      else if (character.unicode !== '') {
        const width = Math.abs(drawn * stretch * length);
        const glyph: Glyph = {
          text: storable(character.unicode),
          x: left,
          y: baseline,
          width,
          size: height,
          style,
          artifact,
        };
        (invisible ? this.hidden : this.visible).push(glyph);
      }
      x += advance;
    }
    this.#textMatrix = combined(this.#textMatrix, [1, 0, 0, 1, x, 0]);
    if (tilted) this.tilted += ' ';
  }

  #font(id: string): Font {
    const known = this.#fonts.get(id);
    if (known) return known;
    const font = fontOf(this.#page, id);
    this.#fonts.set(id, font);
    return font;
  }
}

function fontOf(page: PDFPageProxy, id: string): Font {
  if (!page.commonObjs.has(id)) return PLAIN;
  const found = page.commonObjs.get(id) as {
    name?: string;
    italic?: boolean;
    bold?: boolean;
    black?: boolean;
    fontMatrix?: unknown;
  };
  const name = found.name ?? '';
  return {
    style: {
      italic: found.italic === true || /ital|obliq|slanted/i.test(name),
      bold: found.bold === true || found.black === true || /bold|black|heavy/i.test(name),
      barcode: /barcode|code\s?(?:39|128)|3\s?of\s?9/i.test(name),
    },
    scale: found.fontMatrix ? Math.abs(matrixOf(found.fontMatrix)[0]) || 0.001 : 0.001,
  };
}

/** Fonts may name any code; what no line can hold is a character unknown. */
function storable(characters: string): string {
  return characters.replace(/[\0\n\r\f]|\p{Surrogate}/gu, '\uFFFD');
}

/** Upright letters that a slanted matrix makes italic. */
function skewed(matrix: Matrix): boolean {
  const slant =
    (matrix[0] * matrix[2] + matrix[1] * matrix[3]) /
    Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2] || 1);
  return Math.abs(slant) > 0.15;
}
