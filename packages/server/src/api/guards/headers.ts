import type { MiddlewareHandler } from 'hono';

/**
 * What every answer carries unless it says otherwise. Scripts come from this server alone and never stand in a page.
 * Strict-Transport-Security is not among them: the server speaks plain HTTP on this machine, and whoever puts it
 * behind TLS sets it there.
 */
const protection: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Adds the {@link protection} to every answer. */
export function protectiveHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(protection)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}
