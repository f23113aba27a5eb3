import type { Gap } from '@biennium/core';
import { Link } from '@tanstack/react-router';
import type { InstrumentHead, TaggedLineage } from '../../api/lineage-queries.ts';
import { anchorOf } from '../../read/anchor.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { shortSymbol } from '../short-symbol.ts';

interface MemberHeadingProps {
  readonly head: InstrumentHead;
  /** What it was perhaps adopted as, where it is a draft. */
  readonly adoptedAs: Gap | null;
}

/** An instrument above its column. */
export function MemberHeading({ head, adoptedAs }: MemberHeadingProps) {
  const { w, date } = useWords();
  const symbol = head.symbol ?? head.draftSymbol;
  return (
    <>
      <Link to="/resolutions/$id" params={{ id: head.instrument }} className="column-symbol" tabIndex={-1}>
        <bdi>{symbol ?? w('read.noSymbol')}</bdi>
      </Link>
      <span>
        {head.adoptedOn !== null
          ? date(head.adoptedOn)
          : head.kind === 'draft'
            ? w('kind.draft')
            : w('lineage.noDate')}
      </span>
      {adoptedAs !== null ? (
        <span>{w('lineage.adoptedAs', { symbol: isolate(shortSymbol(adoptedAs.symbol)) })}</span>
      ) : (
        head.session !== null && <span>{w('lineage.session', { n: head.session })}</span>
      )}
    </>
  );
}

interface GapHeadingProps {
  readonly gaps: readonly [Gap, ...Gap[]];
  readonly page: TaggedLineage;
}

/** Resolutions that are recalled and not held, above their hollow column: one by its symbol, many by their number. */
export function GapHeading({ gaps, page }: GapHeadingProps) {
  const { w, date, number } = useWords();
  const [first] = gaps;
  const { symbol, recalledBy } = first;
  const by = page.members[recalledBy.instrument];
  const isOne = gaps.length === 1;
  const title = isOne
    ? w('lineage.gap.words', {
        symbol: isolate(shortSymbol(symbol)),
        date: first.date === null ? '' : date(first.date),
        by: isolate(memberInWords(by, w)),
        address: isolate(recalledBy.address),
      })
    : w('lineage.gap.list', {
        symbols: gaps.map((gap) => isolate(shortSymbol(gap.symbol))).join(w('list.comma')),
      });
  return (
    <Link
      to="/resolutions/$id"
      params={{ id: by?.instrument ?? '' }}
      hash={anchorOf(recalledBy.address)}
      className="gap-heading"
      tabIndex={-1}
      title={title}
    >
      <bdi className="gap-symbol">{isOne ? shortSymbol(symbol) : number(gaps.length)}</bdi>
      <span>{isOne ? (first.date?.slice(0, 4) ?? '') : w('lineage.gap.earlier')}</span>
      <span className="gap-words">{w('lineage.gap')}</span>
    </Link>
  );
}
