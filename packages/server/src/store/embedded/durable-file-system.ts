import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Initialised = Awaited<ReturnType<NodeFS['init']>>;
type PreRun = NonNullable<Initialised['emscriptenOpts']['preRun']>[number];

/** The part of the engine's module that is reached into: the operations on open files. */
interface EngineModule {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } } };
}

/**
 * A folder of the disk in which a commit is on the disk before it is acknowledged. The engine's own Node file system
 * has no fsync, so that a power cut would lose work that a person was told is kept.
 */
export class DurableFileSystem extends NodeFS {
  /** How often the engine asked for, and got, its writes on the disk. */
  synced = 0;

  override async init(engine: PGlite, options: Parameters<NodeFS['init']>[1]): Promise<Initialised> {
    const initialised = await super.init(engine, options);
    const addFsync = (module: EngineModule) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd);
        this.synced += 1;
        return 0;
      };
    };
    const { emscriptenOpts } = initialised;
    emscriptenOpts.preRun = [...(emscriptenOpts.preRun ?? []), addFsync as unknown as PreRun];
    return initialised;
  }
}
