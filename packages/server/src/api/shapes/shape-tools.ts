import { z } from '@hono/zod-openapi';

/** A list that is not to be changed, as all values of the path are. */
export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();

/** A named shape or null; `nullable()` would make the named shape itself nullable wherever it stands. */
export const orNull = <S extends z.ZodType>(shape: S) => z.union([shape, z.null()]);
