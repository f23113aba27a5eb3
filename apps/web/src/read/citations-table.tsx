import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { anchorOf } from './anchor.ts';
import { AnchorLink } from './anchor-link.tsx';
import './citations-table.css';
import { noteOfReference } from './note-of-reference.ts';
import { noteAnchor } from './places.ts';
import { useReading } from './reading-value.ts';

/** Every document cited, with its date, where it is cited, and whether it is held here. */
export function CitationsTable() {
  const { w, date, number } = useWords();
  const { instrument, held, id } = useReading();
  const { citations, notes } = instrument;
  if (citations.length === 0) return null;
  const anchorOfCiting = (address: string, at: { start: number; end: number }) => {
    const marker = /^note (.+)$/.exec(address)?.[1];
    return marker === undefined
      ? anchorOf(address)
      : noteAnchor(Math.max(0, noteOfReference(notes, marker, at)));
  };
  const targetOf = (symbol: string) => {
    const target = held?.[symbol];
    return target === id ? undefined : target;
  };
  const heldHere = new Set(
    citations.map(({ symbol }) => targetOf(symbol)).filter((target) => target !== undefined),
  );
  return (
    <details className="citations screen-only">
      <summary className="section-name">
        {w('citations.title')} ({number(citations.length)})
        {held !== null && ` · ${w('citations.held', { n: heldHere.size })}`}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w('citations.symbol')}</th>
            <th scope="col">{w('citations.date')}</th>
            <th scope="col">{w('citations.where')}</th>
          </tr>
        </thead>
        <tbody>
          {citations.map((citation) => {
            const target = targetOf(citation.symbol);
            const anchor = anchorOfCiting(citation.address, citation.span);
            return (
              <tr key={`${citation.span.start}-${citation.symbol}`}>
                <td>
                  <bdi>
                    {target === undefined ? (
                      citation.symbol
                    ) : (
                      <Link to="/resolutions/$id" params={{ id: target }}>
                        {citation.symbol}
                      </Link>
                    )}
                  </bdi>
                </td>
                <td>{citation.date === null ? '' : date(citation.date)}</td>
                <td>
                  <AnchorLink anchor={anchor}>
                    <bdi>{citation.address}</bdi>
                  </AnchorLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
