import { z } from '@hono/zod-openapi';

const withoutNul = /^[^\u0000]*$/;

/** What something that is held is asked for by. No store can look for a NUL. */
export const identifier = z.string().min(1).max(200).regex(withoutNul, 'An id has no NUL in it.');

/** The language of words: `en`, `zh-Hans`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/, 'This is no language.');
