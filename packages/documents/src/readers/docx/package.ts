import type { Issue } from '@biennium/core';
import { stopwatch } from '../../bounds.ts';
import { documentIssue } from '../../issues.ts';
import type { Limits } from '../../limits.ts';
import { type Archive, BrokenMember } from '../../zip/archive.ts';
import { readXml, type XmlElement, type XmlVisitor } from './xml.ts';

/** A relationship of a part (ECMA-376 part 2, 9): `type` is the last word of its type's address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word file. What is broken is noted as an issue, once for each part. */
export class WordPackage {
  readonly issues: Issue[] = [];
  readonly #archive: Archive;
  readonly #limits: Limits;
  readonly #checkTime: () => void;

  constructor(archive: Archive, limits: Limits) {
    this.#archive = archive;
    this.#limits = limits;
    this.#checkTime = stopwatch(limits);
  }

  has(part: string): boolean {
    return this.#archive.has(part);
  }

  /** Reads a part as far as it can be read; false when the part is not there or nothing of it could be taken out. */
  read(part: string, visitor: XmlVisitor): boolean {
    let bytes: Uint8Array | null;
    try {
      bytes = this.#archive.bytesOf(part);
    } catch (error) {
      if (!(error instanceof BrokenMember)) throw error;
      this.#broken(part, error.message);
      bytes = error.bytes;
    }
    if (!bytes || bytes.length === 0) return false;
    const fault = readXml(xmlText(bytes), part, this.#limits, this.#checkTime, visitor);
    if (fault !== null) this.#broken(part, `its XML is not well formed (${fault.replace(/\.$/, '')})`);
    return true;
  }

  relationshipsOf(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const relationships: Relationship[] = [];
    const take = ({ attributes }: XmlElement) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      relationships.push({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) as string,
        target: external ? target : resolved(folder, target),
        external,
      });
    };
    this.read(`${folder}_rels/${part.slice(slash)}.rels`, {
      whole: new Set(['rel:Relationship']),
      element: take,
    });
    return relationships;
  }

  #broken(part: string, why: string): void {
    if (this.issues.some((issue) => issue.values?.['place'] === part)) return;
    this.issues.push(
      documentIssue(
        'document/broken-part',
        'error',
        `The part ${part} of the file is broken: ${why}. What could be read was kept.`,
        { what: 'part', place: part, column: 0, detail: why },
      ),
    );
  }
}

/** `word/` and `../customXml/item1.xml` give `customXml/item1.xml`; a target from the root begins with a slash. */
function resolved(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter((segment) => segment !== '');
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function xmlText(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
