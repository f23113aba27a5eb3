/** A piece of XML, already escaped. */
export interface Xml {
  readonly xml: string;
}

/** What an element may hold: other pieces, words to escape, nothing. */
export type XmlContent = Xml | string | null | readonly XmlContent[];

export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** Characters that XML 1.0 forbids, lone halves of pairs among them; nothing can stand for them but a replacement. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words as the content of an element. */
export function escapedText(words: string): string {
  return words
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Words as the value of an attribute between double quotes. */
export function escapedAttribute(words: string): string {
  return escapedText(words).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** An element in one line; attributes that are null or undefined are left out. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...content: readonly XmlContent[]
): Xml {
  const inner = joined(content);
  const start = `${name}${written(attributes)}`;
  return { xml: inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>` };
}

/** An element whose content stands on lines of its own, indented; for content that is not running text. */
export function block(name: string, attributes: XmlAttributes = {}, ...content: readonly XmlContent[]): Xml {
  const lines = flat(content)
    .map((piece) => joined([piece]))
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(/^/gm, '  '));
  const start = `${name}${written(attributes)}`;
  return { xml: lines.length === 0 ? `<${start}/>` : `<${start}>\n${lines.join('\n')}\n</${name}>` };
}

function flat(content: readonly XmlContent[]): XmlContent[] {
  return content.flatMap((piece) =>
    Array.isArray(piece) ? flat(piece as readonly XmlContent[]) : [piece as XmlContent],
  );
}

function joined(content: readonly XmlContent[]): string {
  return flat(content)
    .map((piece) =>
      piece === null ? '' : typeof piece === 'string' ? escapedText(piece) : (piece as Xml).xml,
    )
    .join('');
}

function written(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${escapedAttribute(String(value))}"`,
    )
    .join('');
}
