import type { Line } from '../../lines/line.ts';
import { subparagraphMarker } from '../constructs/subparagraph-marker.ts';
import { listLevel } from './list-levels.ts';
import type { PassageRole } from './passage.ts';
import type { Reading } from './reading.ts';

/** What a list may stand in. */
const CARRIERS: readonly PassageRole[] = ['operative', 'preambular', 'subparagraph', 'wrap-up'];
/** A colon at the end, note marks left aside. */
const ANNOUNCED = /:["”’]?[⁰¹²³⁴-⁹\d*]*$/;
/** What a list item may stand behind: punctuation, note marks left aside, or "and" and "or" before the last item. */
const ITEM_BEFORE = /[,;:.،؛]["”]?[⁰¹²³⁴-⁹\d*]*(?:\s(?:and|or|et|ou))?$|\s(?:and|or|et|ou)$/;

/** Reads a line that begins a subparagraph (rule I6). */
export function readListLine(reading: Reading, line: Line): boolean {
  const { open, levels } = reading;
  if (!open || !CARRIERS.includes(open.role)) return false;
  const inList = levels.length > 0 || ANNOUNCED.test(open.tail);
  const marker = subparagraphMarker(line.words.text, inList);
  if (!marker || marker.length >= line.words.text.length) return false;
  const level = listLevel(levels, marker.label, open.tail.slice(-4).includes(':'));
  if (level === null) return false;
  const mayStand = ITEM_BEFORE.test(open.tail);
  const tears = reading.runsOnFromOpen(line) || (reading.torn && !inList);
  if (tears && !mayStand) return false;
  reading.levels = [...levels.slice(0, level), marker.label];
  reading.begin('subparagraph', line, { label: marker.marker, cut: marker.length, level: level + 1 });
  return true;
}
