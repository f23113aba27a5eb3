import {
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { usePaper } from '../../parts/use-paper.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import type { LineageSearch } from '../lineage-search.ts';
import { memberInWords } from '../member-in-words.ts';
import { GapHeading, MemberHeading } from './column-heading.tsx';
import { columnHeaderRole, gridRole, rowGroupRole, rowRole } from './grid-roles.ts';
import { GroupHeading } from './group-heading.tsx';
import { headingAfterStep, headingOfColumn } from './heading-walk.ts';
import { Inspector } from './inspector.tsx';
import { jointsOfRows } from './joints-of-rows.ts';
import { measuresOf } from './measures.ts';
import type { ThreadGroup } from './narrowed-threads.ts';
import type { Picture, Stay } from './picture-of-lineage.ts';
import { ThreadRow } from './thread-row.tsx';
import './threads-picture.css';
import { useGrowing } from './use-growing.ts';
import { usePlainLinks } from './use-plain-links.ts';
import { useRoom } from './use-room.ts';
import { directionOfKey, stayAfterStep } from './walk.ts';

interface ThreadsPictureProps {
  readonly page: TaggedLineage;
  readonly picture: Picture;
  readonly groups: readonly ThreadGroup[];
  readonly search: LineageSearch;
}

const headingHeight = 36;
/** Rows that a tall window shows at once. */
const rowsInSight = 28;

/** The lineage as threads through time: a row for a paragraph's life, a column for an instrument. */
export function ThreadsPicture({ page, picture, groups, search }: ThreadsPictureProps) {
  const { w, language } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const room = useRoom(pane);
  const isPaper = usePaper();
  const { columns } = picture;
  const measures = useMemo(() => measuresOf(columns, room, isPaper), [columns, room, isPaper]);
  const isMeasured = room > 0;
  useLayoutEffect(() => {
    // What the rows are named by, the latest text, is seen first; what came before is one sweep away.
    if (isMeasured) pane.current?.scrollBy({ left: towardsEnd() * pane.current.scrollWidth });
  }, [isMeasured]);
  const columnOf = useMemo(
    () =>
      page.members.map((_, member) =>
        columns.findIndex((column) => column.kind === 'member' && column.member === member),
      ),
    [columns, page.members],
  );
  const joints = useMemo(
    () => jointsOfRows(groups, { row: measures.row, heading: headingHeight }),
    [groups, measures.row],
  );
  const rows = useMemo(() => groups.flatMap(({ threads }) => threads), [groups]);
  const nameOf = useCallback(
    ({ member, step }: Stay) => {
      const head = page.members[member];
      const symbol = isolate(memberInWords(head, w));
      return w(step?.relation === 'unchanged' ? 'stay.unchangedIn' : 'stay.in', { symbol });
    },
    [page.members, w],
  );
  const [walked, setWalked] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const stayOf = (key: string | null): Stay | undefined =>
    key === null ? undefined : rows.flatMap(({ stays }) => stays).find((stay) => stay.key === key);
  const reached = stayOf(walked)?.key ?? rows[0]?.stays.at(-1)?.key ?? null;
  const [grown, showAll] = useGrowing(rows.length, rowsInSight);
  // Where a row stands is not known before the pane is measured.
  const shown = isPaper ? rows.length : isMeasured ? grown : 0;
  /** A stay that a key led to before its row was shown. */
  const sought = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: there are more rows to look in
  useLayoutEffect(() => {
    const link = sought.current === null ? null : linkOf(pane.current, sought.current);
    if (link === null) return;
    sought.current = null;
    link.focus();
  }, [shown]);

  const point = (event: SyntheticEvent) => {
    const key = stayUnder(event.target);
    if (key !== null) setPointed(key);
  };
  const onClick = usePlainLinks();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { current: frame } = pane;
    const direction = directionOfKey(event, document.documentElement.dir === 'rtl');
    if (frame === null || direction === null || event.altKey || event.metaKey) return;
    const goTo = (key: string) => {
      const link = linkOf(frame, key);
      link?.focus();
      if (link !== null) return;
      sought.current = key;
      showAll();
    };
    const heading =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.column-heading a') : null;
    if (heading !== null) {
      event.preventDefault();
      if (direction === 'below' && reached !== null) goTo(reached);
      else headingAfterStep(frame, heading, direction)?.focus();
      return;
    }
    const current = stayUnder(event.target);
    if (current === null) return;
    event.preventDefault();
    const next = stayAfterStep(rows, current, direction);
    if (next === null && direction === 'above') {
      headingOfColumn(frame, columnOf[stayOf(current)?.member ?? -1] ?? -1)?.focus();
      return;
    }
    if (next !== null) setWalked(next.key);
    goTo(next?.key ?? current);
  };

  let rowIndex = 1;
  let row = 0;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what happens here happens to the links within */}
      <div
        className="picture-pane"
        ref={pane}
        style={{ ['--heading' as string]: `${headingHeight}px`, ['--name' as string]: `${measures.name}px` }}
        onClick={onClick}
        onPointerOver={point}
        onPointerLeave={() => setPointed(null)}
        onFocus={(event) => {
          point(event);
          const key = stayUnder(event.target);
          if (key !== null) setWalked(key);
        }}
        onKeyDown={onKeyDown}
      >
        <div
          {...gridRole(
            w('lineage.picture', { name: page.name }),
            rows.length + groups.length + 1,
            columns.length + 1,
          )}
          className={measures.isNarrow ? 'picture picture-narrow' : 'picture'}
          style={{ inlineSize: measures.name + measures.width }}
        >
          <div {...rowGroupRole} className="columns">
            <div {...rowRole(1)} className="columns-row">
              <div {...columnHeaderRole(1)} className="columns-name" style={{ inlineSize: measures.name }}>
                {w('lineage.paragraph')}
              </div>
              {columns.map((column, i) => (
                <div
                  key={column.kind === 'member' ? column.member : column.gaps[0].symbol}
                  {...columnHeaderRole(i + 2)}
                  className={column.kind === 'member' ? 'column-heading' : 'column-heading column-gap'}
                  style={{ inlineSize: measures.columns[i]?.width }}
                >
                  {column.kind === 'gap' ? (
                    <GapHeading gaps={column.gaps} page={page} />
                  ) : (
                    <MemberColumn page={page} member={column.member} />
                  )}
                </div>
              ))}
            </div>
          </div>
          <div className="gap-ground" aria-hidden="true">
            {columns.map(
              (column, i) =>
                column.kind === 'gap' && (
                  <div
                    key={column.gaps[0].symbol}
                    style={{
                      insetInlineStart: measures.name + (measures.columns[i]?.at ?? 0),
                      inlineSize: measures.columns[i]?.width,
                    }}
                  />
                ),
            )}
          </div>
          {groups.map((group) => {
            rowIndex += 1;
            return (
              <div
                {...rowGroupRole}
                key={JSON.stringify(group.name)}
                className="thread-group"
                style={{ minBlockSize: headingHeight + group.threads.length * measures.row }}
              >
                <GroupHeading group={group} page={page} rowIndex={rowIndex} />
                {group.threads.map((thread) => {
                  rowIndex += 1;
                  row += 1;
                  if (row > shown) return null;
                  return (
                    <ThreadRow
                      key={thread.id}
                      thread={thread}
                      lineage={page.id}
                      language={page.language}
                      screen={language}
                      measures={measures}
                      columnOf={columnOf}
                      joints={joints.get(thread.id) ?? noJoints}
                      search={search}
                      reached={thread.stays.some(({ key }) => key === reached) ? reached : null}
                      rowIndex={rowIndex}
                      nameOf={nameOf}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
      <Inspector page={page} stay={stayOf(pointed) ?? null} />
    </>
  );
}

function MemberColumn({ page, member }: { readonly page: TaggedLineage; readonly member: number }) {
  const head = page.members[member];
  if (head === undefined) return null;
  const adoptedAs = page.lineage.gaps.find(({ draft }) => draft === member) ?? null;
  return <MemberHeading head={head} adoptedAs={adoptedAs} />;
}

const noJoints: never[] = [];

/** The sign of a step sideways that leads to what is newer. */
function towardsEnd(): 1 | -1 {
  return document.documentElement.dir === 'rtl' ? -1 : 1;
}

function linkOf(frame: HTMLElement | null, stay: string): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-stay="${CSS.escape(stay)}"]`) ?? null;
}

function stayUnder(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-stay]')?.dataset['stay'] ?? null;
}
