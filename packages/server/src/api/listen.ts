import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Routes } from './routes.ts';

/** A server that answers. */
export interface Listening {
  readonly port: number;
  /** Lets the answers in hand end, for two seconds at most. */
  close(): Promise<void>;
}

const graceMilliseconds = 2000;

/** Answers on a port of an address; `port` 0 takes a free one. Refused with `address/not-free`. */
export async function listen(app: Routes, port: number, hostname: string): Promise<Result<Listening>> {
  return new Promise((answer, fault) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (info) => {
      server.off('error', failed);
      answer(done({ port: info.port, close: () => closed(server) }));
    }) as Server;
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.syscall === undefined) return fault(error);
      const message =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. --port names another; --port 0 takes any free one.`
          : `It cannot listen on ${hostname}, port ${port} (${error.code}).`;
      answer(refused(refusal('address/not-free', message)));
    };
    server.once('error', failed);
  });
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((ended) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(timer);
      ended();
    });
    server.closeIdleConnections();
  });
}
