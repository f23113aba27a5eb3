import { strToU8, type Zippable, zipSync } from 'fflate';
import { block, element, writtenXml, type Xml } from '../../xml.ts';
import { RELATIONSHIPS, WORD_CONTENT } from './names.ts';

/** A part of a Word file below `word/`; its kind is the last word of its relationship's type. */
export interface Part {
  readonly kind: 'styles' | 'numbering' | 'settings' | 'footnotes' | 'comments' | 'header' | 'footer';
  readonly xml: Xml;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The earliest time that an archive can state, on every clock: files of the same text have the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** The name by which the main part refers to another one. */
export function relationshipOf(kind: Part['kind']): string {
  return `${kind}1`;
}

/** A Word file of a main part, the parts that it refers to, and the properties of the document. */
export function wordPackage(document: Xml, parts: readonly Part[], properties: Xml): Uint8Array {
  const name = ({ kind }: Part) => `${kind}.xml`;
  const files: Record<string, Xml> = {
    '[Content_Types].xml': contentTypes(parts.map((part) => [`/word/${name(part)}`, part.kind])),
    '_rels/.rels': relationships([
      { id: 'document1', type: `${RELATIONSHIPS}/officeDocument`, target: 'word/document.xml' },
      {
        id: 'properties1',
        type: `${PACKAGE}/relationships/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
    ]),
    'docProps/core.xml': properties,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(
      parts.map((part) => ({
        id: relationshipOf(part.kind),
        type: `${RELATIONSHIPS}/${part.kind}`,
        target: name(part),
      })),
    ),
    ...Object.fromEntries(parts.map((part) => [`word/${name(part)}`, part.xml])),
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, xml]) => [path, [strToU8(HEAD + writtenXml(xml)), { mtime: NO_TIME }]]),
  );
  return zipSync(zippable, { level: 6 });
}

function contentTypes(parts: readonly (readonly [path: string, kind: string])[]): Xml {
  const override = (path: string, type: string) => element('Override', { PartName: path, ContentType: type });
  return block(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${WORD_CONTENT}.document.main+xml`),
    parts.map(([path, kind]) => override(path, `${WORD_CONTENT}.${kind}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationships(all: readonly Relationship[]): Xml {
  return block(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    all.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
  );
}
