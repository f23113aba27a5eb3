import type { Issue, Severity } from '@biennium/core';
import { memo } from 'react';
import type { SourceLine, SourcePiece } from './source-lines.ts';

interface SourceLineViewProps {
  readonly line: SourceLine;
  readonly text: string;
  readonly issues: readonly Issue[];
  /** The anchor that is pointed at, if its words stand in this line. */
  readonly pointed: string | null;
  /** The issue that a person has stepped to, if it stands in this line. */
  readonly issue: number | null;
}

/** A line of the source with its number. */
export const SourceLineView = memo(function SourceLineView(props: SourceLineViewProps) {
  const { line, text, issues, pointed, issue } = props;
  return (
    <div className="source-line" data-line={line.number}>
      <span className="source-words">
        {line.pieces.map((piece) => {
          const words = text.slice(piece.start, piece.end);
          if (piece.anchor === null && piece.issues.length === 0 && !piece.syntax) return words;
          return (
            <span
              key={piece.start}
              className={classOf(piece, worst(piece, issues), pointed, issue)}
              data-anchor={piece.anchor ?? undefined}
              data-issue={piece.issues.length > 0 ? piece.issues.join(' ') : undefined}
            >
              {words}
            </span>
          );
        })}
      </span>
    </div>
  );
});

const gravest = ['error', 'warning', 'note'] as const;

function worst(piece: SourcePiece, issues: readonly Issue[]): Severity | null {
  return (
    gravest.find((severity) => piece.issues.some((index) => issues[index]?.severity === severity)) ?? null
  );
}

function classOf(
  piece: SourcePiece,
  severity: Severity | null,
  pointed: string | null,
  issue: number | null,
): string {
  const names = ['source-piece'];
  if (piece.anchor !== null && piece.anchor === pointed) names.push('source-pointed');
  if (piece.anchor === null) names.push('source-nowhere');
  if (piece.syntax) names.push('source-syntax');
  if (severity !== null) names.push('source-noticed', `source-${severity}`);
  if (issue !== null && piece.issues.includes(issue)) names.push('source-stepped');
  return names.join(' ');
}
