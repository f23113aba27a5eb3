import { PGlite } from '@electric-sql/pglite';

/**
 * How the embedded engine is started: with fsync (its own default, `-F`, turns it off) and with buffers that fit a
 * laptop. `wal_sync_method=fsync` is the one call that {@link DurableFileSystem} provides.
 */
export function engineParameters(): string[] {
  const durable = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F');
  return [
    ...durable,
    ...['-c', 'fsync=on'],
    ...['-c', 'wal_sync_method=fsync'],
    ...['-c', 'shared_buffers=16MB'],
  ];
}
