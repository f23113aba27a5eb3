import { element, type Xml, type XmlAttributes, type XmlContent } from '../../xml.ts';

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD_CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Namespaces of the parts of a Word file (ECMA-376, transitional). */
const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': RELATIONSHIPS,
};

/** The root of a part. */
export function rootOf(name: string, ...content: readonly XmlContent[]): Xml {
  return element(name, NAMESPACES, ...content);
}

/** An element of which `w:val` is all that it says. */
export function saying(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}

/** An element with attributes of the same namespace, which are named without their prefix. */
export function told(name: string, attributes: XmlAttributes): Xml {
  return element(
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])),
  );
}

/** An element that holds something, or nothing at all. */
export function holding(name: string, ...content: readonly XmlContent[]): Xml | null {
  const whole = element(name, {}, ...content);
  return whole.content.length > 0 ? whole : null;
}
