import type { Severity } from '@biennium/core';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useWords } from '../words/use-words.ts';
import './issue-counts.css';

const order = ['error', 'warning', 'note'] as const;

/** How much was noticed, by severity: shape, number, and the word for who cannot see the shape. */
export function IssueCounts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { w, number } = useWords();
  const there = order.filter((severity) => counts[severity] > 0);
  if (there.length === 0)
    return <span className="issue-counts issue-counts-none">{w('resolutions.nothing')}</span>;
  return (
    <span className="issue-counts">
      {there.map((severity) => (
        <span
          key={severity}
          className="issue-count"
          title={w(`severity.${severity}.count`, { n: counts[severity] })}
        >
          <SeverityMark severity={severity} />
          <span aria-hidden="true">{number(counts[severity])}</span>
          <span className="unseen">{w(`severity.${severity}.count`, { n: counts[severity] })}</span>
        </span>
      ))}
    </span>
  );
}
