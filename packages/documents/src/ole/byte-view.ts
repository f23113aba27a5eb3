/** Little-endian numbers in bytes that may be cut off or damaged: what lies outside reads as 0. */
export class ByteView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.#view.getUint16(at, true) : 0;
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.#view.getUint32(at, true) : 0;
  }

  i32(at: number): number {
    return this.u32(at) | 0;
  }

  /** A part of the bytes; it may be shorter than asked for. */
  part(start: number, length: number): ByteView {
    const from = Math.min(Math.max(0, start), this.length);
    return new ByteView(this.bytes.subarray(from, Math.min(this.length, from + Math.max(0, length))));
  }

  /** Characters of UTF-16. */
  wide(start: number, characters: number): string {
    return new TextDecoder('utf-16le').decode(this.part(start, characters * 2).bytes);
  }
}
