import { decode } from './decode.ts';
import type { Encoding } from './encoding.ts';

/**
 * A code page and the letters above ASCII that its languages use, in groups from the frequent to the rare. Quotation
 * marks, dashes and the no-break space stand at the same bytes in all three pages and tell nothing.
 */
interface CodePage {
  readonly label: Encoding['label'];
  readonly name: string;
  readonly letters: readonly [frequent: string, common: string, rare: string];
}

const PAGES: readonly CodePage[] = [
  {
    label: 'windows-1252',
    name: 'Windows-1252',
    letters: ['éèàêçóíáñ', 'âîôùûëïöüäúßøåæœ§°«»', 'ÉÈÀÊÇÓÍÁÑÂÎÔÛÖÜÄÚãõº'],
  },
  {
    label: 'windows-1256',
    name: 'Windows-1256 (Arabic)',
    letters: ['اليمونرتةبدعل', 'أسقفكهحجشطصخءىضإذغثآزظئؤ', '،؛؟ًٌٍَُِّْ'],
  },
  {
    label: 'windows-1251',
    name: 'Windows-1251 (Cyrillic)',
    letters: ['оеаинтсрвл', 'кмдпуяыьгзбчйхжшюцщэфъё', 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯіїєґ№«»'],
  },
];

const WEIGHTS = [4, 2, 1] as const;
const STRANGER = -4;

/** The code page in which the bytes above ASCII spell most like its languages; Windows-1252 when they say nothing. */
export function codePageOfBytes(bytes: Uint8Array): Encoding {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  let best = PAGES[0] as CodePage;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const page of PAGES) {
    const score = likeness(page, counts);
    if (score > bestScore) {
      best = page;
      bestScore = score;
    }
  }
  return { label: best.label, name: best.name, assumed: true };
}

function likeness(page: CodePage, counts: readonly number[]): number {
  let score = 0;
  for (let byte = 0x80; byte < 0x100; byte++) {
    const count = counts[byte] as number;
    if (count === 0) continue;
    const character = decode(Uint8Array.of(byte), page.label);
    const group = page.letters.findIndex((letters) => letters.includes(character));
    score += count * (group < 0 ? STRANGER : (WEIGHTS[group] as number));
  }
  return score;
}
