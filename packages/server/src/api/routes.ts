import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './house.ts';

/** The table of routes that each resource adds its own to. */
export type Routes = OpenAPIHono<Env>;
