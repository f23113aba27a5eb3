import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** A secret that nobody can guess: 256 random bits, as base64url. Told once; what is kept is its hash. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** What of a token is kept, so that who reads the store cannot use it: its SHA-256, in hexadecimal digits. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
