import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { useWords } from '../../words/use-words.ts';
import { isNarrowed, type LineageSearch } from '../lineage-search.ts';
import { memberName } from '../member-name.ts';
import { Inspector } from '../picture/inspector.tsx';
import { asksForSteps, isAskedFor, type ThreadGroup } from '../picture/narrowed-threads.ts';
import type { Picture, Stay } from '../picture/picture-of-lineage.ts';
import { useStayNames } from '../picture/stay-in-words.ts';
import { usePlainLinks } from '../picture/use-plain-links.ts';
import { useRoom } from '../picture/use-room.ts';
import { directionOfKey } from '../picture/walk.ts';
import { shortSymbol } from '../short-symbol.ts';
import { threadAddress } from '../thread-address.ts';
import { yearOf } from '../years.ts';
import { type Band, type WholeLayout, wholeLayout } from './whole-layout.ts';
import './whole-picture.css';
import { barAfterStep } from './bar-walk.ts';
import { WholeLegend } from './whole-legend.tsx';

interface WholePictureProps {
  readonly page: TaggedLineage;
  readonly picture: Picture;
  readonly groups: readonly ThreadGroup[];
  readonly search: LineageSearch;
}

/** The whole history at once: every paragraph a bar at its place in the text, bands from one text to the next. */
export function WholePicture({ page, picture, groups, search }: WholePictureProps) {
  const { w } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const width = useRoom(pane);
  const height = Math.max(320, Math.min(720, window.innerHeight - 400));
  const shown = useMemo(
    () => new Set(groups.flatMap(({ threads }) => threads.map(({ id }) => id))),
    [groups],
  );
  const layout = useMemo(
    () =>
      wholeLayout(page, picture.columns, picture.threads, {
        width: width - margin - marginAfter(width),
        height,
      }),
    [page, picture, width, height],
  );
  const nameOf = useStayNames(page);
  const [pointed, setPointed] = useState<Stay | null>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const reached = walked ?? layout.bars[0]?.stay.key ?? null;
  const isStrong = (stay: Stay) =>
    shown.has(stay.thread) && (!asksForSteps(search) || isAskedFor(stay, search));

  const onClick = usePlainLinks();
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const direction = directionOfKey(event, document.documentElement.dir === 'rtl');
    const current = layout.bars.find(({ stay }) => stay.key === reached);
    if (direction === null || current === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = barAfterStep(layout, current, direction);
    if (next === null) return;
    setWalked(next.stay.key);
    pane.current?.querySelector<SVGElement>(`[data-stay="${CSS.escape(next.stay.key)}"]`)?.focus();
  };

  return (
    <div className="whole">
      <div className="whole-pane" ref={pane}>
        {width > 0 && (
          <figure style={{ inlineSize: layout.width + margin + marginAfter(width) }}>
            <WholeHeads page={page} picture={picture} layout={layout} />
            {marginAfter(width) > margin && (
              <div
                className="whole-parts"
                aria-hidden="true"
                style={{ insetBlockStart: heads + layout.divide }}
              >
                <span>{w('read.preamble')}</span>
                <span>{w('read.operative')}</span>
              </div>
            )}
            {/* biome-ignore lint/a11y/useSemanticElements: a picture made of links is no set of fields */}
            <svg
              className={[
                'whole-picture',
                pointed !== null && 'whole-pointed',
                isNarrowed(search) && 'whole-narrowed',
              ]
                .filter(Boolean)
                .join(' ')}
              role="group"
              aria-label={w('lineage.picture', { name: page.name })}
              width={layout.width + margin + marginAfter(width)}
              height={layout.height + 2}
              viewBox={`${-margin} -1 ${layout.width + margin + marginAfter(width)} ${layout.height + 2}`}
              onClick={onClick}
              onKeyDown={onKeyDown}
              onPointerLeave={() => setPointed(null)}
            >
              {picture.columns.map(
                (column, i) =>
                  column.kind === 'gap' && (
                    <path
                      key={column.gaps[0].symbol}
                      className="whole-gap"
                      d={`M${(layout.columns[i] ?? 0) + layout.bar.width / 2} 0V${layout.height}`}
                    />
                  ),
              )}
              <path
                className="whole-divide"
                d={`M${-margin} ${layout.divide}H${layout.width + marginAfter(width)}`}
              />
              {layout.bands.map((band) => (
                <path
                  key={`${band.from.stay.key} ${band.to.stay.key}`}
                  className={classOfBand(band, isStrong(band.to.stay), pointed)}
                  d={pathOfBand(band, layout)}
                />
              ))}
              {layout.bars.map(({ stay, x, y }) => (
                <a
                  key={stay.key}
                  href={threadAddress(page.id, stay.thread)}
                  data-plain
                  data-stay={stay.key}
                  tabIndex={stay.key === reached ? 0 : -1}
                  aria-label={nameOf(stay)}
                  className={classOfBar(stay, isStrong(stay), pointed)}
                  onPointerEnter={() => setPointed(stay)}
                  onFocus={() => {
                    setPointed(stay);
                    setWalked(stay.key);
                  }}
                  onBlur={() => setPointed(null)}
                >
                  <rect x={x} y={y} width={layout.bar.width} height={layout.bar.height} />
                </a>
              ))}
            </svg>
          </figure>
        )}
      </div>
      <div className="whole-foot">
        {pointed === null ? <WholeLegend /> : <Inspector page={page} stay={pointed} />}
      </div>
    </div>
  );
}

const margin = 24;
/** Behind the pictures stand the names of the parts, where there is room. */
const marginAfter = (width: number) => (width < 560 ? margin : 104);
const heads = 44;

/** Symbols and years above the columns, as many as there is room for. */
function WholeHeads({
  page,
  picture,
  layout,
}: Pick<WholePictureProps, 'page' | 'picture'> & { readonly layout: WholeLayout }) {
  const { w, number } = useWords();
  const every = Math.ceil((layout.pitch < 80 ? 40 : 80) / layout.pitch);
  return (
    <div className="whole-heads" style={{ blockSize: heads }}>
      {picture.columns.map((column, i) => {
        if (column.kind === 'gap') {
          const [first, ...others] = column.gaps;
          return (
            layout.pitch >= 120 && (
              <p
                key={first.symbol}
                className="whole-gap-name"
                style={{ insetInlineStart: margin + (layout.columns[i] ?? 0) + layout.bar.width / 2 }}
              >
                <bdi>
                  {others.length === 0 ? shortSymbol(first.symbol) : `+${number(column.gaps.length)}`}
                </bdi>
              </p>
            )
          );
        }
        if (column.member % every !== 0) return null;
        const head = page.members[column.member];
        if (head === undefined) return null;
        return (
          <p
            key={column.member}
            className={i === 0 ? 'whole-first' : i === picture.columns.length - 1 ? 'whole-last' : undefined}
            style={{ insetInlineStart: margin + (layout.columns[i] ?? 0) + layout.bar.width / 2 }}
          >
            {layout.pitch >= 80 && <bdi>{memberName(head) || w('read.noSymbol')}</bdi>}
            <span>{yearOf(head)}</span>
          </p>
        );
      })}
    </div>
  );
}

function pathOfBand({ from, to }: Band, { bar }: WholeLayout): string {
  const [x0, x1] = [from.x + bar.width, to.x];
  const middle = (x0 + x1) / 2;
  const [y0, y1, h] = [from.y, to.y, bar.height];
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}v${h}C${middle} ${y1 + h} ${middle} ${y0 + h} ${x0} ${y0 + h}z`;
}

function classOfBand({ thread, kind }: Band, isStrong: boolean, pointed: Stay | null): string {
  return ['band', `band-${kind}`, !isStrong && 'band-quiet', pointed?.thread === thread && 'band-pointed']
    .filter(Boolean)
    .join(' ');
}

function classOfBar({ thread, step }: Stay, isStrong: boolean, pointed: Stay | null): string {
  return [
    'bar',
    step?.relation === 'added' ? 'bar-new' : step?.substantive && 'bar-strong',
    !isStrong && 'bar-quiet',
    pointed?.thread === thread && 'bar-pointed',
  ]
    .filter(Boolean)
    .join(' ');
}
