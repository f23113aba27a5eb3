import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const worthIt = /\.(html|js|css|svg|json|txt|webmanifest)$/;
const leastBytes = 1024;

/** Writes beside each text of a folder its gzip and Brotli form, so that the server compresses nothing twice. */
export function compressFiles(folder) {
  for (const entry of readdirSync(folder, { recursive: true })) {
    const path = join(folder, entry);
    if (!worthIt.test(path) || statSync(path).size < leastBytes) continue;
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(content));
  }
}
