import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';

const mebi = 1024 * 1024;

/** Bytes of the body of a request that carries a file, with room for the form around it. */
const mostFileBytes = 65 * mebi;
const mostJsonBytes = mebi;
/** The same of evidence. */
const mostEvidenceBytes = 26 * mebi;

/** Refuses a body that is too large before it is read, and stops reading one that did not say its size. */
export function bodyBound(): MiddlewareHandler {
  const forFiles = bound(mostFileBytes);
  const forEvidence = bound(mostEvidenceBytes);
  const forOthers = bound(mostJsonBytes);
  return (c, next) => {
    if (takesFiles(c.req.method, c.req.path)) return forFiles(c, next);
    return takesEvidence(c.req.method, c.req.path) ? forEvidence(c, next) : forOthers(c, next);
  };
}

function takesFiles(method: string, path: string): boolean {
  if (method !== 'POST') return false;
  return (
    path === '/api/readings' ||
    path === '/api/instruments' ||
    /^\/api\/drafts\/[^/]+\/files$/.test(path) ||
    /^\/api\/matrices\/[^/]+\/import(?:\/preview)?$/.test(path) ||
    /^\/api\/(?:organizations|focal-points)\/(?:preview|import)$/.test(path)
  );
}

function takesEvidence(method: string, path: string): boolean {
  return (
    method === 'POST' && /^\/api\/(?:activities|report-link\/reports)\/[^/]+\/evidence\/files$/.test(path)
  );
}

function bound(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (c) => {
      // What is still to come is not read: no other request may follow on this connection.
      c.header('connection', 'close');
      return answerRefusal(c, refusal('request/too-large', `At most ${maxSize} bytes are taken here.`));
    },
  });
}
