import type { Side } from '@biennium/core';
import { timeInWords } from '../words/time-in-words.ts';
import type { Words } from '../words/use-words.ts';
import { isBlank } from './field-changes.ts';

/** What is needed to say a value to a person. */
export interface ValueWords extends Words {
  readonly side: (side: Side) => string;
  readonly organization: (id: string) => string;
}

/** The fields whose values are words of the program, and where those are said. */
const lists: Readonly<Record<string, readonly string[]>> = {
  kind: ['line.kind', 'audit.value'],
  status: ['line.status'],
  state: ['audit.value', 'line.state'],
  role: ['role'],
  decision: ['audit.value'],
  visibility: ['audit.value'],
};

/** A field as a person calls it: "Planned · from"; one that nobody gave words for by its name. */
export function fieldInWords(path: readonly string[], { w, side, number }: ValueWords): string {
  const name = (part: string) => {
    if (part === 'a' || part === 'b') return side(part);
    if (/^\d+$/.test(part)) return number(Number(part));
    const id = `audit.field.${part}`;
    const said = w(`audit.field.${part}`);
    return said === id ? part : said;
  };
  return path.length === 0 ? name('value') : path.map(name).join(' · ');
}

/** A value as a person would say it: a day in words, an organization by its name, a list with commas. */
export function valueInWords(path: readonly string[], value: unknown, words: ValueWords): string {
  const { w, number, language } = words;
  const field = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (isBlank(value)) return w('audit.nothing');
  if (typeof value === 'boolean') return value ? w('audit.yes') : w('audit.no');
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return value.map((each) => valueInWords(path, each, words)).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'side' && (value === 'a' || value === 'b')) return words.side(value);
  if (value.startsWith('organization:')) return words.organization(value);
  if (/^\d{4}(-\d{2}){1,2}(T[\d:.]+Z)?$/.test(value)) return timeInWords(value, language);
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 12)}…`;
  for (const list of lists[field] ?? []) {
    const said = wordOf(list, value.replaceAll(' ', '-'), w);
    if (said !== null) return said;
  }
  return value;
}

/** The words of a list for a value; null where it has none. */
function wordOf(list: string, value: string, w: Words['w']): string | null {
  const said =
    list === 'line.kind'
      ? w(`line.kind.${value}`)
      : list === 'line.status'
        ? w(`line.status.${value}`)
        : list === 'line.state'
          ? w(`line.state.${value}`)
          : list === 'role'
            ? w(`role.${value}`)
            : w(`audit.value.${value}`);
  return said === `${list}.${value}` ? null : said;
}
