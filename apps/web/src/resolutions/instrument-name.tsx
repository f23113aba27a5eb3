import type { InstrumentSummary } from '../api/shapes.ts';
import { baseName } from '../words/base-name.ts';
import { fullSymbol } from '../words/full-symbol.ts';
import { useWords } from '../words/use-words.ts';

/** What an instrument is called in a list: its symbol, or its file where no symbol is known. */
export function InstrumentName({
  item,
}: {
  readonly item: Pick<InstrumentSummary, 'symbol' | 'part' | 'file'>;
}) {
  const { w } = useWords();
  if (item.symbol !== null) return <bdi className="symbol">{fullSymbol(item.symbol, item.part)}</bdi>;
  return (
    <>
      <bdi className="symbol-missing">{fullSymbol(baseName(item.file.name), item.part)}</bdi>
      <span className="unseen"> {w('resolutions.noSymbol')}</span>
    </>
  );
}
