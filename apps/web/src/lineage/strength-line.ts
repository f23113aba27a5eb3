/** A line in steps: each strength for one pitch, joined to the next; a gap where there is none. `short` is left off at its end. */
export function strengthLine(
  strengths: readonly (number | null)[],
  pitch: number,
  yOf: (strength: number) => number,
  short = 0,
): string {
  return strengths
    .map((strength, i) => {
      if (strength === null) return '';
      const start = i > 0 && strengths[i - 1] != null ? 'L' : 'M';
      const end = (i + 1) * pitch - (i === strengths.length - 1 ? short : 0);
      return `${start}${i * pitch} ${yOf(strength)}H${end}`;
    })
    .join('');
}

/** Where strengths stand between two heights, the most at the top; where all are one, at `flat`. */
export function strengthScale(
  strengths: readonly number[],
  { top, bottom, flat }: { readonly top: number; readonly bottom: number; readonly flat: number },
): (strength: number) => number {
  const [least, most] = [Math.min(...strengths), Math.max(...strengths)];
  return (strength) => (least === most ? flat : top + ((most - strength) / (most - least)) * (bottom - top));
}

/** Whether it became stronger or softer; null where it is as it was, or was not known. */
export function strengthTurn(before: number | null, now: number | null): 'stronger' | 'softer' | null {
  if (before === null || now === null || before === now) return null;
  return now > before ? 'stronger' : 'softer';
}
