import type { InstrumentSummary } from '../api/shapes.ts';
import { useWords } from '../words/use-words.ts';

/** What an instrument is called in a list: its symbol, or its file where no symbol is known. */
export function InstrumentName({
  item,
}: {
  readonly item: Pick<InstrumentSummary, 'symbol' | 'part' | 'file'>;
}) {
  const { w } = useWords();
  const part = item.part === null ? '' : ` ${item.part}`;
  if (item.symbol !== null) return <bdi className="symbol">{item.symbol}</bdi>;
  return (
    <>
      <bdi className="symbol-missing">
        {item.file.name}
        {part}
      </bdi>
      <span className="unseen"> {w('resolutions.noSymbol')}</span>
    </>
  );
}
