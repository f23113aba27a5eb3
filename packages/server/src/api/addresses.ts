import { hostname, networkInterfaces } from 'node:os';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];
const everywhere = new Set(['0.0.0.0', '::']);

/** The address to open in a browser. */
export function addressOf(host: string, port: number): string {
  const name = everywhere.has(host) ? 'localhost' : bracketed(host);
  return `http://${name}:${port}/`;
}

/** The names by which a server that listens on `host` may be addressed. */
export function hostsOf(host: string): string[] {
  if (!everywhere.has(host)) return [...loopbackNames, bracketed(host)];
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return [...loopbackNames, hostname().toLowerCase(), ...own.map(({ address }) => bracketed(address))];
}

function bracketed(host: string): string {
  return (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase();
}
