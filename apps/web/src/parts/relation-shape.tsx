import type { Relation } from '@biennium/core';
import './relation-shape.css';

export type RelationSign = Relation | 'routine' | 'first';

/**
 * The shape of what became of a paragraph, the same wherever it is told; `first` is where its first text is held. Drawn about the point
 * 0 0, no more than 7 units from it.
 */
export function RelationShape({ sign }: { readonly sign: RelationSign }) {
  switch (sign) {
    case 'first':
      return <circle r="4.5" className="shape-hollow" />;
    case 'added':
      return (
        <>
          <circle r="5.5" className="shape-hollow" />
          <path d="M-2.75 0h5.5M0-2.75v5.5" className="shape-line" />
        </>
      );
    case 'dropped':
      return <path d="M-4-4l8 8M4-4l-8 8" className="shape-line" />;
    case 'moved':
      return (
        <>
          <circle r="6.5" className="shape-ground" />
          <path d="M-2.5 5V-5M-5-2.5-2.5-5 0-2.5M2.5-5V5M0 2.5 2.5 5 5 2.5" className="shape-line" />
        </>
      );
    case 'recast':
      return (
        <>
          <rect x="-6.5" y="-6.5" width="13" height="13" className="shape-ground" />
          <path d="M-5.5-2.5h9M1-5 3.5-2.5 1 0M5.5 2.5h-9M-1 0-3.5 2.5-1 5" className="shape-line" />
        </>
      );
    case 'split':
      return <path d="M-6 0h4M-2 0C1 0 1-4.5 5-4.5M-2 0C1 0 1 4.5 5 4.5" className="shape-line" />;
    case 'merged':
      return <path d="M6 0H2M2 0C-1 0-1-4.5-5-4.5M2 0C-1 0-1 4.5-5 4.5" className="shape-line" />;
    case 'revised':
      return <path d="M0-5.5 5.5 0 0 5.5-5.5 0z" className="shape-full" />;
    case 'routine':
      return <path d="M0-4.5 4.5 0 0 4.5-4.5 0z" className="shape-hollow" />;
    case 'unchanged':
      return <circle r="3" className="shape-full" />;
  }
}
