import type { TaggedLineage } from '../../api/lineage-queries.ts';
import type { Column, PictureThread, Stay } from '../picture/picture-of-lineage.ts';

/** A paragraph as a bar, from the side that the screen begins. */
export interface Bar {
  readonly stay: Stay;
  readonly x: number;
  readonly y: number;
}

/** Words on their way from one bar to another. */
export interface Band {
  readonly thread: string;
  readonly from: Bar;
  readonly to: Bar;
  readonly kind: 'same' | 'routine' | 'reworded' | 'turned';
}

export interface WholeLayout {
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
  /** Where each column begins. */
  readonly columns: readonly number[];
  readonly bar: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
  /** Between preambles, above it, and operative parts, below. */
  readonly divide: number;
  /** Between the beginnings of two members that are neighbours. */
  readonly pitch: number;
}

/** Room between the two parts. */
const between = 20;
/** A gap takes so much of the room of a member. */
const gapShare = 0.4;

/**
 * Every paragraph in the order of its text: preambles grow up from one line, operative parts down from it, so that what grew is seen, and
 * what went from one part to the other crosses the line.
 */
export function wholeLayout(
  { members }: Pick<TaggedLineage, 'members'>,
  columns: readonly Column[],
  threads: readonly PictureThread[],
  room: { readonly width: number; readonly height: number },
): WholeLayout {
  const countOf = (member: number, part: string) =>
    members[member]?.paragraphs.filter((each) => each.part === part).length ?? 0;
  const most = (part: string) => Math.max(0, ...members.map((_, member) => countOf(member, part)));
  const rows = most('preambular') + most('operative');
  const unit = Math.max(5, Math.min(14, Math.floor((room.height - between) / Math.max(1, rows))));
  const divide = most('preambular') * unit + between / 2;
  const barWidth = Math.max(6, Math.min(28, Math.floor(room.width / columns.length / 3)));

  const shares = columns.map(({ kind }) => (kind === 'gap' ? gapShare : 1));
  const steps = shares.slice(1).map((share, i) => (share + (shares[i] ?? 1)) / 2);
  const total = steps.reduce((sum, step) => sum + step, 0);
  const pitch = Math.max(14, total === 0 ? 0 : (room.width - barWidth) / total);
  const begins: number[] = [0];
  for (const step of steps) begins.push((begins.at(-1) ?? 0) + step * pitch);

  const xOf = (member: number) =>
    begins[columns.findIndex((column) => column.kind === 'member' && column.member === member)] ?? 0;
  const yOf = (member: number, address: string) => {
    const paragraphs = members[member]?.paragraphs ?? [];
    const at = paragraphs.findIndex((each) => each.address === address);
    const preambular = countOf(member, 'preambular');
    return at < preambular
      ? divide - between / 2 - (preambular - at) * unit
      : divide + between / 2 + (at - preambular) * unit;
  };
  const bars = new Map<string, Bar>();
  for (const { stays } of threads) {
    for (const stay of stays) {
      if (stay.paragraph === null) continue;
      bars.set(stay.key, { stay, x: xOf(stay.member), y: yOf(stay.member, stay.paragraph.address) });
    }
  }
  return {
    bars: [...bars.values()],
    bands: threads.flatMap((thread) => bandsOf(thread, bars)),
    columns: begins,
    bar: { width: barWidth, height: unit - 1 },
    width: (begins.at(-1) ?? 0) + barWidth,
    height: divide + between / 2 + most('operative') * unit,
    divide,
    pitch,
  };
}

function bandsOf({ id, stays }: PictureThread, bars: ReadonlyMap<string, Bar>): Band[] {
  return stays.flatMap((stay, i) => {
    const before = stays[i - 1];
    const { step } = stay;
    const from = step?.link.from;
    const to = stay.paragraph === null ? step?.link.to : null;
    if (step === null || from == null) return [];
    // Where it ended, its words may have gone on in another paragraph.
    const ends =
      stay.paragraph === null
        ? (to?.addresses ?? []).map((address) => bars.get(`${to?.instrument}:${address}`))
        : [bars.get(stay.key)];
    // Other ancestors draw their own bands, as the ends of their threads.
    const begins =
      before === undefined
        ? from.addresses.map((address) => bars.get(`${from.instrument}:${address}`))
        : [bars.get(before.key)];
    return begins.flatMap((one) =>
      ends.flatMap((other): Band[] =>
        one === undefined || other === undefined
          ? []
          : [{ thread: id, from: one, to: other, kind: kindOf(step) }],
      ),
    );
  });
}

function kindOf({ relation, substantive, link }: NonNullable<Stay['step']>): Band['kind'] {
  if (relation === 'revised') return substantive ? 'reworded' : 'routine';
  if (relation === 'unchanged') return link.reworded ? 'routine' : 'same';
  return 'turned';
}
