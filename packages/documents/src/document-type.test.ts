import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentTypeOfBytes } from './document-type.ts';

const typed = (bytes: Uint8Array) => documentTypeOfBytes(bytes)?.mediaType ?? null;
const packed = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const OOXML = '[Content_Types].xml';

test('[F46] what is attached is told by its content', () => {
  expect(typed(strToU8('%PDF-1.7\n'))).toBe('application/pdf');
  expect(typed(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe('image/png');
  expect(typed(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBe('image/jpeg');
  expect(typed(packed(OOXML, 'word/document.xml'))).toMatch(/wordprocessingml\.document$/);
  expect(typed(packed(OOXML, 'xl/workbook.xml'))).toMatch(/spreadsheetml\.sheet$/);
  for (const text of ['name,participants\nSample,20\n', 'Bénéficiaires', 'المشاركون ١٢'])
    expect(typed(strToU8(text))).toBe('text/plain');
  expect(typed(new Uint8Array([0x42, 0xe9, 0x6e, 0x0a]))).toBe('text/plain');
});

test('[F46] programs, archives, pages of the web and documents with macros are nothing that is attached', () => {
  const refused: [string, Uint8Array][] = [
    ['nothing', new Uint8Array(0)],
    ['white space', strToU8(' \n ')],
    ['a program', strToU8('MZ\u0090\u0000\u0003\u0000%PDF-1.7')],
    ['a program of another system', strToU8('\u007FELF\u0002\u0001')],
    ['a PDF behind something else', strToU8('x\n%PDF-1.7')],
    ['an archive', packed('a.txt')],
    ['a program in an archive', packed(OOXML, 'setup.exe')],
    ['a document with macros', packed(OOXML, 'word/document.xml', 'word/vbaProject.bin')],
    ['a damaged archive', packed(OOXML, 'word/document.xml').subarray(0, 60)],
    ['a page of the web', strToU8('<!doctype html><script>alert(1)</script>')],
    ['a drawing', strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['GIF', strToU8('GIF89a')],
  ];
  for (const [what, bytes] of refused) expect([what, typed(bytes)]).toEqual([what, null]);
});

test('[F46] whatever the bytes are, they are told or refused', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      (bytes) => [null, 'text/plain'].includes(typed(bytes)) || bytes.length >= 3,
    ),
  );
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      (rest) => typed(new Uint8Array([...ole, ...rest])) !== undefined,
    ),
  );
});
