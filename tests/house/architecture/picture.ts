import type { Part } from './import-rules.ts';
import { layersOf, partsBeneath } from './layers.ts';

const box = { width: 152, height: 54, gapX: 26, gapY: 14 };
const band = { label: 176, padX: 20, padY: 18, gap: 14 };
const inWords: Readonly<Record<string, string>> = {
  web: 'what a person sees',
  server: 'what is kept; who asks',
  documents: 'outside formats',
  core: 'text in, values out',
};

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Arrow {
  readonly from: Part;
  readonly to: Part;
  readonly typesOnly: boolean;
}

/** A row in a column that is left free for the arrows on their way to a part further left. */
interface Passage {
  readonly to: Part;
}

type Slot = Part | Passage;

/**
 * The parts and their imports as a drawing (SVG). Workspaces are bands, each above those that it imports; in a band a
 * part stands to the right of the parts that it imports. An arrow that follows from others is left out; a dashed one is
 * of types alone.
 */
export function pictureOfParts(parts: readonly Part[]): string {
  const bands = Object.keys(inWords).map((workspace) => {
    const own = parts.filter((part) => workspaceOf(part) === workspace);
    const arrows = arrowsOf(own);
    return { workspace, own, arrows, columns: columnsOf(layersOf(own), arrows) };
  });
  const most = Math.max(...bands.map(({ columns }) => columns.length));
  const width = band.label + most * (box.width + box.gapX) - box.gapX + band.padX;
  const drawn: string[] = [];
  let y = 1;
  for (const { workspace, own, arrows, columns } of bands) {
    const rows = Math.max(...columns.map((column) => column.length));
    const height = rows * (box.height + box.gapY) - box.gapY + 2 * band.padY;
    const places = placesOf(columns, y + band.padY, height - 2 * band.padY);
    drawn.push(bandDrawing(workspace, standsOn(workspace, parts), y, width, height));
    drawn.push(...arrows.map((arrow) => arrowDrawing(arrow, places)));
    drawn.push(...own.map((part) => boxDrawing(part, places.get(part)?.[0] as Place)));
    y += height + band.gap;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y - band.gap + 1}" role="img" aria-label="The parts of Biennium and what each imports">`,
    style,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>',
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

/** The layers with the passages that arrows need, each slot near the row of what it points to. */
function columnsOf(layers: readonly (readonly Part[])[], arrows: readonly Arrow[]): Slot[][] {
  const layerOf = (part: Part): number => layers.findIndex((layer) => layer.includes(part));
  const passages = new Map(arrows.map(({ to }) => [to, { to }]));
  const columns: Slot[][] = [];
  layers.forEach((layer, index) => {
    const passing = arrows.filter(({ from, to }) => layerOf(to) < index && index < layerOf(from));
    const free = new Set(passing.map(({ to }) => passages.get(to) as Passage));
    const before = columns.at(-1) ?? [];
    const rowOf = (to: Part): number => {
      const row = before.indexOf(layerOf(to) === index - 1 ? to : (passages.get(to) as Passage));
      return row / before.length;
    };
    const height = (slot: Slot): number => {
      const rows =
        'to' in slot
          ? [rowOf(slot.to)]
          : arrows.filter(({ from }) => from === slot).map(({ to }) => rowOf(to));
      return rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);
    };
    columns.push([...layer, ...free].sort((one, other) => height(one) - height(other)));
  });
  return columns;
}

/** Columns from the left, each centred on the height that the band has. */
function placesOf(columns: readonly (readonly Slot[])[], top: number, height: number): Map<Slot, Place[]> {
  const places = new Map<Slot, Place[]>();
  columns.forEach((column, index) => {
    const used = column.length * (box.height + box.gapY) - box.gapY;
    column.forEach((slot, row) => {
      const x = band.label + index * (box.width + box.gapX);
      const y = top + (height - used) / 2 + row * (box.height + box.gapY);
      places.set(slot, [{ x, y }, ...(places.get(slot) ?? [])]);
    });
  });
  return places;
}

/** The imports that do not follow from others: of values from values, of types from any. */
function arrowsOf(parts: readonly Part[]): Arrow[] {
  const valuesAlone = parts.map((part) => ({ ...part, types: [] }));
  return parts.flatMap((from) => {
    const asValues = partsBeneath({ ...from, types: [] }, parts).map(({ name }) => name);
    return partsBeneath(from, parts)
      .map((to) => ({ from, to, typesOnly: !asValues.includes(to.name) }))
      .filter(({ to, typesOnly }) => !followsFromOthers(from, to, typesOnly ? parts : valuesAlone));
  });
}

function followsFromOthers(from: Part, to: Part, parts: readonly Part[]): boolean {
  const reaches = (part: Part): boolean =>
    partsBeneath(part, parts).some((other) => other.name === to.name || reaches(other));
  const start = parts.find(({ name }) => name === from.name) as Part;
  return partsBeneath(start, parts).some((other) => other.name !== to.name && reaches(other));
}

/** The workspaces that a workspace imports, in two lines: values, and types alone. */
function standsOn(workspace: string, parts: readonly Part[]): string[] {
  const own = parts.filter((part) => workspaceOf(part) === workspace);
  const others = (names: readonly string[]): string[] => [
    ...new Set(
      names
        .filter((name) => parts.some((part) => part.name === name))
        .map((name) => name.split('/')[0] as string),
    ),
  ];
  const values = others(own.flatMap((part) => part.imports ?? [])).filter((name) => name !== workspace);
  const types = others(own.flatMap((part) => part.types ?? [])).filter(
    (name) => name !== workspace && !values.includes(name),
  );
  return [
    ...(values.length > 0 ? [`on ${values.join(', ')}`] : []),
    ...(types.length > 0 ? [`on types of ${types.join(', ')}`] : []),
  ];
}

function workspaceOf({ name }: Part): string {
  return name.split('/')[0] as string;
}

function bandDrawing(workspace: string, beneath: string[], y: number, width: number, height: number): string {
  const lines = [inWords[workspace] as string, ...beneath];
  return [
    `<rect class="band" x="0.5" y="${y}" width="${width - 1}" height="${height}" rx="6"/>`,
    `<text class="workspace" x="16" y="${y + 32}">${workspace}</text>`,
    ...lines.map((line, index) => `<text class="caption" x="16" y="${y + 52 + index * 16}">${line}</text>`),
  ].join('\n');
}

function boxDrawing({ name, makes }: Part, { x, y }: Place): string {
  const label = name.includes('/') ? name.slice(name.indexOf('/') + 1) : 'index';
  return [
    `<g><rect class="box" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"/>`,
    `<text class="part" x="${x + 11}" y="${y + 23}">${label}</text>`,
    `<text class="caption" x="${x + 11}" y="${y + 41}">${makes}</text></g>`,
  ].join('');
}

function arrowDrawing({ from, to, typesOnly }: Arrow, places: ReadonlyMap<Slot, readonly Place[]>): string {
  const first = places.get(from)?.[0] as Place;
  const last = places.get(to)?.[0] as Place;
  const passage = [...places].find(([slot]) => 'to' in slot && slot.to === to)?.[1] ?? [];
  const stops = [first, ...passage.filter(({ x }) => x < first.x), last];
  const curves = stops.slice(1).map(({ x, y }, index) => {
    const start = { x: (stops[index] as Place).x, y: (stops[index] as Place).y + box.height / 2 };
    const end = { x: x + box.width, y: y + box.height / 2 };
    const bend = (start.x - end.x) / 2;
    const across = index < stops.length - 2 ? `H${x}` : '';
    return `C${start.x - bend} ${start.y} ${end.x + bend} ${end.y} ${end.x} ${end.y}${across}`;
  });
  const kind = typesOnly ? 'arrow types' : 'arrow';
  return `<path class="${kind}" d="M${first.x} ${first.y + box.height / 2}${curves.join('')}" marker-end="url(#head)"/>`;
}

const style = `<style>
text{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2430}
.band{fill:#f6f4ef;stroke:#ddd8cc}.box{fill:#fff;stroke:#b9b2a3}.workspace{font-size:17px;font-weight:600}
.part{font-size:14px;font-weight:600}.caption{font-size:11.5px;fill:#5b5f6b}
.arrow{fill:none;stroke:#274690;stroke-width:1.4}.types{stroke-dasharray:4 3}.head{fill:#274690}
@media (prefers-color-scheme:dark){text{fill:#e8e6e1}.band{fill:#1d1f24;stroke:#34373f}.box{fill:#26292f;stroke:#4a4e58}.caption{fill:#a9adb8}.arrow{stroke:#8fb0f5}.head{fill:#8fb0f5}}
</style>`;
