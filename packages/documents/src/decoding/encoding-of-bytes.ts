import { codePageOfBytes } from './code-page-of-bytes.ts';
import type { Encoding } from './encoding.ts';

const UTF8: Encoding = { label: 'utf-8', name: 'UTF-8', assumed: false };

/** Bytes looked at to tell encodings apart. */
const SAMPLE = 256 * 1024;

/**
 * The encoding of a text file: its byte order mark, else UTF-16 by where its NULs stand, else UTF-8 when it is valid
 * (or nearly so), else what its own words declare (HTML, XML), else the code page whose letters the bytes spell best.
 */
export function encodingOfBytes(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return UTF8;
  if (startsWith(bytes, [0xff, 0xfe])) return { label: 'utf-16le', name: 'UTF-16 LE', assumed: false };
  if (startsWith(bytes, [0xfe, 0xff])) return { label: 'utf-16be', name: 'UTF-16 BE', assumed: false };
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return wide;
  const { sequences, errors } = utf8Sequences(sample);
  if (errors === 0 || sequences > errors * 10) return UTF8;
  return declaredEncoding(sample) ?? codePageOfBytes(sample);
}

const DECLARED =
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]+)/i;

/** What HTML or XML says about itself near its start; UTF-8 is not believed here, since the bytes are not. */
function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  const name = declared?.[1] ?? declared?.[2];
  if (!name) return null;
  try {
    const label = new TextDecoder(name).encoding;
    return label.startsWith('utf') ? null : { label, name, assumed: false };
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/**
 * UTF-16 without a mark has a NUL in each character of ASCII (every space and line end of any language), always on the
 * same side of the pair.
 */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const pairs = bytes.length >> 1;
  if (pairs < 2 || !bytes.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.05 && even * 20 < odd) return { label: 'utf-16le', name: 'UTF-16 LE', assumed: true };
  if (even > pairs * 0.05 && odd * 20 < even) return { label: 'utf-16be', name: 'UTF-16 BE', assumed: true };
  return null;
}

/** How many sequences of more than one byte are well formed, and how many bytes belong to none. */
function utf8Sequences(bytes: Uint8Array): { sequences: number; errors: number } {
  let sequences = 0;
  let errors = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let good = length > 0;
    for (let k = 1; k < length && good; k++) {
      const next = bytes[i + k];
      if (next === undefined) return { sequences, errors };
      if ((next & 0xc0) !== 0x80) good = false;
    }
    if (good) sequences++;
    else errors++;
    i += good ? length : 1;
  }
  return { sequences, errors };
}
