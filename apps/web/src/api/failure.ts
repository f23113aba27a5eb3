/**
 * What kept a request from being answered: `away` when no server could be reached, otherwise the server's own code
 * and its sentence for a person.
 */
export class Failure extends Error {
  readonly code: string;
  readonly status: number;
  readonly field: string | null;

  constructor(code: string, message: string, status: number, field: string | null = null) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.status = status;
    this.field = field;
  }
}

/** Whether an answer never came, so that asking again may help. */
export function isAway(error: unknown): boolean {
  return error instanceof Failure && error.code === 'away';
}
