import { useNavigate } from '@tanstack/react-router';
import type { MatrixLine } from '../../api/matrix-queries.ts';

/** Leads to the page of a line. */
export function useOpenLine(): (line: Pick<MatrixLine, 'id'>) => void {
  const navigate = useNavigate();
  return ({ id }) => void navigate({ to: '/activities/$id', params: { id } });
}
