import type { Part } from './import-rules.ts';

/**
 * The parts in layers from the foot up: each imports parts of lower layers alone, and stands right beneath the lowest
 * part that imports it. Throws when parts import each other.
 */
export function layersOf(parts: readonly Part[]): Part[][] {
  const layers: Part[][] = [];
  let rest = [...parts];
  while (rest.length > 0) {
    const imported = new Set(rest.flatMap((part) => partsBeneath(part, rest)));
    const layer = rest.filter((part) => !imported.has(part));
    if (layer.length === 0) throw new Error(`${rest.map(({ name }) => name).join(', ')} import each other`);
    layers.unshift(layer);
    rest = rest.filter((part) => !layer.includes(part));
  }
  return layers;
}

/** The parts that a part imports, a single path counting for the part that it is of. */
export function partsBeneath(part: Part, parts: readonly Part[]): Part[] {
  const names = [...(part.imports ?? []), ...(part.types ?? [])];
  return parts.filter(
    (other) =>
      other.name !== part.name &&
      names.some((name) => name === other.name || other.paths.some((path) => name.startsWith(path))),
  );
}
