import { createRequire } from 'node:module';

const manifest: { version: string } = createRequire(import.meta.url)('../package.json');

/** The version of the program, kept with everything that it read. */
export const programVersion: string = manifest.version;
