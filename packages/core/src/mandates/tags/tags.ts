import type { Range } from '../../text/span.ts';
import type { Tag } from '../mandate.ts';

/** Terms with the places that show them, in the order of their first places. */
export class TagsFound {
  readonly #places = new Map<string, Range[]>();

  add(term: string, { start, end }: Range): void {
    const places = this.#places.get(term);
    if (places) places.push({ start, end });
    else this.#places.set(term, [{ start, end }]);
  }

  tags(): Tag[] {
    return [...this.#places].map(([term, at]) => ({ term, at }));
  }
}
