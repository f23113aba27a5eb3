import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { decode } from './decode.ts';
import { textFromBytes } from './text-from-bytes.ts';

const read = (bytes: Uint8Array) => textFromBytes(bytes, DEFAULT_LIMITS);
const codes = (bytes: Uint8Array) => read(bytes).issues.map((issue) => issue.code);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of a text in a one-byte encoding, by trying every byte. */
function inCodePage(text: string, label: string): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte), label), byte]));
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 63));
}

function inUtf16(text: string, endian: 'little' | 'big', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), endian === 'little');
  return bytes;
}

const ENGLISH = 'Recalling its resolution 97/8 on the “Plan of Examples” – adopted in São Tomé,\n';
const FRENCH =
  'Rappelant sa résolution 97/8, adoptée à la quatre-vingt-dix-septième session « exemplaire »,\n';
const ARABIC = 'إذ تشير إلى قرارها 97/8 المؤرخ 21 تشرين الثاني/نوفمبر 2042، وإلى خطة الأمثلة\n';
const RUSSIAN = 'ссылаясь на свою резолюцию 97/8 от 21 ноября 2042 года о плане примеров,\n';

describe('the encoding is found', () => {
  test.each([
    ['UTF-8', utf8(ARABIC), ARABIC],
    ['UTF-8 with a mark', utf8(`\uFEFF${ARABIC}`), ARABIC],
    ['UTF-16 LE with a mark', inUtf16(ARABIC, 'little', true), ARABIC],
    ['UTF-16 BE with a mark', inUtf16(ENGLISH, 'big', true), ENGLISH],
    ['UTF-16 LE without a mark', inUtf16(ENGLISH, 'little', false), ENGLISH],
    ['UTF-16 BE without a mark', inUtf16(ARABIC, 'big', false), ARABIC],
    ['Windows-1252, English', inCodePage(ENGLISH, 'windows-1252'), ENGLISH],
    ['Windows-1252, French', inCodePage(FRENCH, 'windows-1252'), FRENCH],
    ['Windows-1256', inCodePage(ARABIC, 'windows-1256'), ARABIC],
    ['Windows-1251', inCodePage(RUSSIAN, 'windows-1251'), RUSSIAN],
  ])('%s', (_, bytes, text) => {
    expect(read(bytes).value?.text).toBe(text);
  });

  test('what HTML declares goes before statistics, where the bytes are no UTF-8', () => {
    const page = '<html><head><meta charset="iso-8859-7"></head><body>Αθήνα</body></html>';
    expect(read(inCodePage(page, 'iso-8859-7')).value?.text).toBe(page);
    expect(codes(inCodePage(page, 'iso-8859-7'))).toEqual([]);
  });

  test('an encoding that was guessed is said', () => {
    expect(codes(inCodePage(ARABIC, 'windows-1256'))).toEqual(['document/encoding-assumed']);
    expect(codes(utf8(ARABIC))).toEqual([]);
  });
});

test('Windows-1252 has its quotation marks, whatever the run-time makes of it', () => {
  expect(decode(Uint8Array.of(0x93, 0x41, 0x94, 0x96, 0x80), 'windows-1252')).toBe('“A”–€');
});

describe('damage is said, and nothing moves', () => {
  test('line ends stay as they are; mixed ones are noted', () => {
    const text = 'a\r\nb\nc\rd';
    expect(read(utf8(text)).value?.text).toBe(text);
    expect(codes(utf8(text))).toEqual(['document/mixed-line-ends']);
    expect(codes(utf8('a\r\nb\r\n'))).toEqual([]);
  });

  test('a NUL becomes U+FFFD in its place and is marked', () => {
    const { value, issues } = read(utf8(`${ENGLISH}the Secre\0tary-General,${ENGLISH}`));
    const at = ENGLISH.length + 'the Secre'.length;
    expect(value?.text.slice(at, at + 1)).toBe('\uFFFD');
    expect(value?.nuls).toEqual([{ start: at, end: at + 1 }]);
    expect(issues).toMatchObject([{ code: 'document/nul-characters', span: { start: at, end: at + 1 } }]);
  });

  test('one damaged sequence does not make UTF-8 another encoding', () => {
    const bytes = utf8(`${FRENCH}${FRENCH}x${FRENCH}`);
    bytes[bytes.indexOf(0x78, utf8(FRENCH + FRENCH).length - 1)] = 0xff;
    const { value, issues } = read(bytes);
    expect(value?.text).toContain('résolution');
    expect(issues.map((issue) => issue.code)).toEqual(['document/replacement-characters']);
  });

  test('binary junk is no text', () => {
    const junk = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff);
    expect(read(junk)).toMatchObject({
      value: null,
      issues: [{ code: 'document/unreadable', severity: 'error' }],
    });
  });
});

test('a text beyond the limit is refused', () => {
  const limits = { ...DEFAULT_LIMITS, textCharacters: 10 };
  expect(() => textFromBytes(utf8('eleven char'), limits)).toThrow(/11 characters; 10 are read at most/);
});
