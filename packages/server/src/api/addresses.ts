import { hostname, networkInterfaces } from 'node:os';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];
const everywhere = new Set(['0.0.0.0', '::']);

/** The address to open in a browser. */
export function addressOf(host: string, port: number): string {
  const name = everywhere.has(host) ? 'localhost' : bracketed(host);
  return `http://${name}:${port}/`;
}

/** The address by which people reach the server, as a person tells it: `https://example.org`; null when it is none. */
export function publicAddress(words: string): string | null {
  if (!URL.canParse(words)) return null;
  const { protocol, origin, pathname, search, hash, username } = new URL(words);
  const isPlain = pathname === '/' && search === '' && hash === '' && username === '';
  return isPlain && (protocol === 'https:' || protocol === 'http:') ? origin : null;
}

/** Whether a host name is one that only this machine answers to itself. */
export function isLoopback(host: string): boolean {
  return loopbackNames.includes(bracketed(host));
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
