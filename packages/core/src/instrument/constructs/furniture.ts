import type { MatterKind } from '../instrument.ts';
import { DOCUMENT_SYMBOL } from './document-symbol.ts';

const RULE = /^[\s_\-–—=*·.•]{3,}$|^\*\s\*\s\*$/;
const PAGE_NUMBER =
  /^(?:page\s)?[-–—]?\s?\d{1,4}(?:\s?(?:\/|of|sur|de)\s?\d{1,4})?\s?[-–—]?$|^\d{1,3}\/\d{1,3}\s+\d{2}-\d{5}$|^\d{2}-\d{5}\s+\d{1,3}\/\d{1,3}$/i;
const JOB_NUMBER =
  /^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})*(?:\s?\*\d{7}\*)?$|^\*\d{7,10}\*|^please recycle$|^(?:\[[A-Z]{2,3}\d?\])?<<ODS JOB NO>>|^\[[A-Z]{2,3}\d{0,2}\]$|<<ODS DOC SYMBOL\d>>|^N\d{7}[EFARCS]?$/i;
const CONTENTS =
  /(?:\s?\.){5,}\s?\d{1,4}$|^(?:contents|table of contents|table des mati[èe]res|sommaire|المحتويات)$/i;

/** What a line is that belongs to the page and not to the text, by its form alone; `null` for words of the text (rule I2). */
export function furnitureKind(text: string): MatterKind | null {
  if (RULE.test(text)) return 'rule';
  if (text.length > 200) return null;
  if (JOB_NUMBER.test(text)) return 'job-number';
  if (PAGE_NUMBER.test(text)) return 'page-number';
  if (CONTENTS.test(text)) return 'contents';
  return null;
}

/** Whether a line repeats the symbol, the title or both, as the head of a page does. */
export function isRunningHeader(text: string, title: string | null): boolean {
  const rest = text.replace(DOCUMENT_SYMBOL, '').trim();
  return rest === '' || rest === title;
}
