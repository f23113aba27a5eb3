import { type Refusal, refusal } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';

/** The words of the command line do not go together. */
export function wrong(message: string): Result<never> {
  return refused(refusal('usage/invalid', message));
}

/** A file that the system would not write. @throws `error` itself when it is no answer of the system */
export function notWritten(path: string, error: unknown): Refusal {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  return refusal('file/not-written', `${path} could not be written (${code}).`);
}
