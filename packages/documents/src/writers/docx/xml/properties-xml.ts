import { element, type Xml } from '../../xml.ts';

/** The properties of a document (ECMA-376 part 2, 11). */
export interface DocumentProperties {
  readonly title: string;
  readonly language: string;
  readonly author: string | null;
  /** The instant at which it was made; `null` where nobody says so. */
  readonly at: string | null;
}

/** `docProps/core.xml`. */
export function propertiesXml({ title, language, author, at }: DocumentProperties): Xml {
  const instant = (name: string) =>
    at === null ? null : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, at);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    title === '' ? null : element('dc:title', {}, title),
    author === null ? null : element('dc:creator', {}, author),
    element('dc:language', {}, language),
    instant('dcterms:created'),
    instant('dcterms:modified'),
  );
}
