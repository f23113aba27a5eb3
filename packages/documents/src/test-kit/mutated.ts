import { strToU8, unzipSync, zipSync } from 'fflate';
import { anyBelow, anyOf, type Random } from './random.ts';

/** Bytes that readers trip over: delimiters of all formats, ends of lines, marks of encodings. */
const NASTY = [
  '<',
  '>',
  '&',
  ';',
  '"',
  '\0',
  '\r',
  '\n',
  '\r\n\r\n',
  '*',
  '**',
  '_',
  '[',
  '](',
  '[^1]',
  '<sup>',
  '</w:p>',
  '<w:p>',
  '<![CDATA[',
  ']]>',
  '&#0;',
  '&#xD800;',
  '<!DOCTYPE a [',
  '<!ENTITY a "b">',
  '\uFEFF',
  '\uFFFD',
  '\u202E',
  '١',
  '²',
  '2147483648',
  '-1',
  '99999999999',
  '%',
  '\x13',
  '\x07',
  '\x02',
].map((text) => strToU8(text));

/** The bytes of a real file with a few changes; a zip archive is changed inside its members as often as outside. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random() < 0.7) {
    try {
      const members: Record<string, Uint8Array> = unzipSync(bytes);
      const name = anyOf(Object.keys(members), random);
      if (random() < 0.05) delete members[name];
      else members[name] = scratched(members[name] as Uint8Array, random);
      return zipSync(members, { level: 1 });
    } catch {
      return scratched(bytes, random);
    }
  }
  return scratched(bytes, random);
}

function scratched(bytes: Uint8Array, random: Random): Uint8Array {
  let result: Uint8Array = bytes;
  for (let changes = 1 + anyBelow(8, random); changes > 0; changes--) result = scratchedOnce(result, random);
  return result;
}

function scratchedOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = anyBelow(bytes.length + 1, random);
  const length = Math.min(bytes.length - at, 1 + anyBelow(anyOf([1, 4, 64, 2048], random), random));
  switch (anyBelow(6, random)) {
    case 0: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = anyBelow(256, random);
      return copy;
    }
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), anyOf(NASTY, random), bytes.subarray(at));
    case 4: {
      const from = anyBelow(bytes.length + 1, random);
      return joined(bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at + length));
    }
    default:
      return random() < 0.2 ? bytes.subarray(0, at) : joined(bytes, bytes.subarray(at, at + length));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
