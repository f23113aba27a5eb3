/** An element to be written. */
export interface Xml {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly content: readonly XmlContent[];
  /** Whether its content stands on lines of its own; running text does not. */
  readonly lines: boolean;
}

/** What an element may hold: other elements, words to escape, nothing. */
export type XmlContent = Xml | string | null | readonly XmlContent[];

export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** Characters that XML 1.0 forbids, lone halves of pairs among them; nothing can stand for them but a replacement. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words as the content of an element. */
function escapedText(words: string): string {
  return words
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Words as the value of an attribute between double quotes. */
function escapedAttribute(words: string): string {
  return escapedText(words).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** An element in one line, short when it holds nothing at all; attributes that are null or undefined are left out. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...content: readonly XmlContent[]
): Xml {
  return { name, attributes, content: flat(content), lines: false };
}

/** An element whose content stands on lines of its own, indented; for content that is not running text. */
export function block(name: string, attributes: XmlAttributes = {}, ...content: readonly XmlContent[]): Xml {
  return { name, attributes, content: flat(content), lines: true };
}

/** The same element with its attributes, and those of all elements in it, changed. */
export function withAttributes(xml: Xml, change: (name: string, value: string) => string): Xml {
  const attributes = Object.fromEntries(
    Object.entries(xml.attributes).map(([name, value]) => [
      name,
      value == null ? value : change(name, String(value)),
    ]),
  );
  const content = xml.content.map((piece) => (isElement(piece) ? withAttributes(piece, change) : piece));
  return { ...xml, attributes, content };
}

/** An element as text. */
export function writtenXml(xml: Xml, indent = ''): string {
  const start = `${xml.name}${writtenAttributes(xml.attributes)}`;
  if (xml.content.length === 0) return `<${start}/>`;
  const pieces = xml.content.map((piece) =>
    isElement(piece) ? writtenXml(piece, `${indent}  `) : escapedText(piece as string),
  );
  if (!xml.lines) return `<${start}>${pieces.join('')}</${xml.name}>`;
  return `<${start}>\n${pieces.map((piece) => `${indent}  ${piece}\n`).join('')}${indent}</${xml.name}>`;
}

function isElement(content: XmlContent): content is Xml {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function flat(content: readonly XmlContent[]): (Xml | string)[] {
  return content.flatMap((piece) => {
    if (piece === null) return [];
    return Array.isArray(piece) ? flat(piece as readonly XmlContent[]) : [piece as Xml | string];
  });
}

function writtenAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value == null ? '' : ` ${name}="${escapedAttribute(String(value))}"`))
    .join('');
}
