/** Ctrl-C as a signal that work looks at between steps. A second one ends the process at once. */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  const stop = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const asked = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  for (const name of names) process.on(name, asked);
  return {
    signal: stop.signal,
    release: () => {
      for (const name of names) process.off(name, asked);
    },
  };
}
