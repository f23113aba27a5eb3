import type { Lineage } from '../lineage/lineage.ts';
import type { LineageMandates } from '../mandates/from-lineage.ts';
import type { Mandate } from '../mandates/mandate.ts';

/**
 * The history of a mandate of a member in words (rule M14): "asked since A/RES/59/8 (OP9), softened in A/RES/69/317 (1140 → 820)"; "new"
 * where nothing asked it before; `null` where there is no text before. `member` is the index of the member, the last unless given.
 */
export function historyInWords(
  mandate: Pick<Mandate, 'id' | 'history'>,
  { changes }: LineageMandates,
  { instruments }: Pick<Lineage, 'instruments'>,
  member: number = instruments.length - 1,
): string | null {
  if (member < 1) return null;
  const name = (index: number): string =>
    instruments[index]?.symbol ?? instruments[index]?.file ?? String(index);
  const [first] = mandate.history;
  if (!first) return 'new';
  const turns: string[] = [];
  let id = mandate.id;
  for (let step = member - 1; step >= first.instrument; step--) {
    const change = changes[step]?.find(({ new: fresh }) => fresh?.id === id);
    if (!change?.old) break;
    if (change.strength) {
      const { from, to } = change.strength;
      turns.unshift(`${to < from ? 'softened' : 'strengthened'} in ${name(step + 1)} (${from} → ${to})`);
    }
    id = change.old.id;
  }
  return [`asked since ${name(first.instrument)} (${first.address})`, ...turns].join(', ');
}
