import { createHash } from 'node:crypto';

/** The fingerprint of canonical words: their SHA-256, in hexadecimal digits (rule F2). */
export function fingerprintOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
