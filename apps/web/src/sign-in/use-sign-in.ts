import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AccountGiven, signIn } from '../api/account-changes.ts';
import { linkQuery } from '../api/account-queries.ts';
import { Failure } from '../api/failure.ts';
import { goIn } from './go-in.ts';

/** Signing in with a link. A link that was used meanwhile is asked about again, so that the page says so. */
export function useSignIn(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (who?: AccountGiven['signIn']['who']) =>
      goIn(await signIn({ token, ...(who && { who }) })),
    onError: async (error) => {
      if (error instanceof Failure && error.code === 'link/spent')
        await client.invalidateQueries({ queryKey: linkQuery(token).queryKey });
    },
  });
}
