import { Link } from '@tanstack/react-router';
import type { MatrixLine } from '../../api/matrix-queries.ts';

/** The code of a line, which leads to its page; by keys it is opened with Enter. */
export function LineLink({ line: { id, code } }: { readonly line: Pick<MatrixLine, 'id' | 'code'> }) {
  return (
    <Link className="line-code" to="/activities/$id" params={{ id }} tabIndex={-1} preload={false}>
      <bdi dir="ltr">{code}</bdi>
    </Link>
  );
}
