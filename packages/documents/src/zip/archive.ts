import { Inflate } from 'fflate';
import { BoundReached, counted } from '../bounds.ts';
import type { Limits } from '../limits.ts';

/** A member as the central directory of an archive states it; its sizes are claims. */
interface Member {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly header: number;
}

/** A member that is there but cannot be taken out whole; `bytes` is what came out before. */
export class BrokenMember extends Error {
  readonly bytes: Uint8Array;

  constructor(message: string, bytes: Uint8Array = new Uint8Array(0)) {
    super(message);
    this.name = 'BrokenMember';
    this.bytes = bytes;
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const STEP = 16 * 1024;
const RATIO_FROM = 1024 * 1024;

/**
 * The members of a zip archive, taken out one by one. What comes out is counted while it is inflated, whatever the
 * archive says about its size, and stops at the bounds (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4).
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #limits: Limits;
  readonly #members = new Map<string, Member>();
  #inflated = 0;

  /** @throws BrokenMember when the bytes have no readable directory. @throws BoundReached when it lists too many members. */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    this.#readDirectory();
  }

  get names(): readonly string[] {
    return [...this.#members.keys()];
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /**
   * The bytes of a member; null when there is none of that name.
   * @throws BrokenMember when it cannot be taken out. @throws BoundReached when it grows beyond the bounds.
   */
  bytesOf(name: string): Uint8Array | null {
    const member = this.#members.get(name);
    if (!member) return null;
    if (member.encrypted) throw new BrokenMember('it is encrypted');
    const packed = this.#packed(member);
    if (member.method === STORED) {
      this.#count(packed.length, name);
      return packed;
    }
    if (member.method !== DEFLATED) throw new BrokenMember(`its compression (${member.method}) is not known`);
    return this.#inflate(packed, name);
  }

  #readDirectory(): void {
    const end = this.#endOfDirectory();
    const declared = this.#view.getUint16(end + 10, true);
    if (declared > this.#limits.zipMembers) {
      throw new BoundReached(
        'document/zip-bomb',
        `The archive lists ${counted(declared)} members; ${counted(this.#limits.zipMembers)} are read at most.`,
        { what: 'members', most: this.#limits.zipMembers, member: '' },
      );
    }
    let at = this.#view.getUint32(end + 16, true);
    const names = new TextDecoder();
    for (let i = 0; i < declared; i++) {
      if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
      const nameLength = this.#view.getUint16(at + 28, true);
      const name = names.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      this.#members.set(name, {
        name,
        encrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
        method: this.#view.getUint16(at + 10, true),
        compressed: this.#view.getUint32(at + 20, true),
        header: this.#view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
    if (this.#members.size === 0) throw new BrokenMember('the archive lists no members');
  }

  #endOfDirectory(): number {
    const lowest = Math.max(0, this.#bytes.length - 22 - 0xffff);
    for (let at = this.#bytes.length - 22; at >= lowest; at--) {
      if (this.#view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    throw new BrokenMember('the archive has no directory; it was cut off or damaged');
  }

  #packed(member: Member): Uint8Array {
    const { header } = member;
    if (header + 30 > this.#bytes.length || this.#view.getUint32(header, true) !== LOCAL_HEADER) {
      throw new BrokenMember('its header is damaged');
    }
    const start =
      header + 30 + this.#view.getUint16(header + 26, true) + this.#view.getUint16(header + 28, true);
    return this.#bytes.subarray(start, start + member.compressed);
  }

  #inflate(packed: Uint8Array, name: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      chunks.push(chunk);
      size += chunk.length;
    });
    for (let at = 0; at < packed.length; at += STEP) {
      const before = size;
      const last = at + STEP >= packed.length;
      try {
        inflate.push(packed.subarray(at, at + STEP), last);
      } catch {
        throw new BrokenMember('its compressed data are damaged', joined(chunks, size));
      }
      this.#count(size - before, name);
      if (size > RATIO_FROM && size > (at + STEP) * this.#limits.inflationRatio) {
        throw new BoundReached(
          'document/zip-bomb',
          `The member ${name} inflates to more than ${this.#limits.inflationRatio} times its size; reading was stopped.`,
          { what: 'ratio', most: this.#limits.inflationRatio, member: name },
        );
      }
    }
    return joined(chunks, size);
  }

  #count(added: number, name: string): void {
    this.#inflated += added;
    if (this.#inflated > this.#limits.inflatedBytes) {
      throw new BoundReached(
        'document/zip-bomb',
        `The archive inflates to more than ${counted(this.#limits.inflatedBytes)} bytes (at ${name}); reading was stopped.`,
        { what: 'bytes', most: this.#limits.inflatedBytes, member: name },
      );
    }
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
