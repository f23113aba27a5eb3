import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type Refusal, refusal } from '../../refusals/refusal.ts';

/** Counts the ways in which a back-up was written. */
export const backupFormat = 1;

/** What a back-up says of itself. `migrations`: the changes of the tables that its store had seen. */
export interface BackupHead {
  readonly format: number;
  readonly program: string;
  /** An instant in ISO 8601. */
  readonly madeAt: string;
  readonly migrations: readonly string[];
}

/** What a line of a back-up says: of which table the next rows are, a row, or a piece of the bytes of the next row. */
export type BackupLine =
  | { readonly table: string; readonly columns: readonly string[] }
  | { readonly row: string }
  | { readonly column: string; readonly bytes: Buffer };

/** The file is no back-up, not whole, or not as it was written. */
export class Damaged extends Error {
  get refusal(): Refusal {
    return refusal('backup/damaged', this.message);
  }
}

const longestLine = 256 * 1024 * 1024;

/** The head of a back-up. @throws Damaged */
export async function headOfBackup(file: string): Promise<BackupHead> {
  for await (const line of linesOf(file)) return headFrom(line);
  throw new Damaged('The file is empty.');
}

/**
 * What a back-up says, line by line; it ends only where the hash at its end is that of all lines, so what was taken from it counts only then.
 * @throws Damaged
 */
export async function* backupLines(file: string): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let place = 0;
  let isWhole = false;
  for await (const line of linesOf(file)) {
    place++;
    if (isWhole) throw new Damaged(`Something follows the end, on line ${place}.`);
    if (place === 1) {
      headFrom(line);
    } else if (line[0] === 0x7b) {
      yield { row: line.toString() };
    } else {
      const [kind, name, content] = controlFrom(line, place);
      if (kind === 'end') isWhole = isHash(name, hash);
      else if (kind === 'table' && Array.isArray(content))
        yield { table: String(name), columns: content.map(String) };
      else if (kind === 'bytes' && typeof content === 'string')
        yield { column: String(name), bytes: Buffer.from(content, 'base64') };
      else throw new Damaged(`Line ${place} is not understood.`);
      if (kind === 'end') continue;
    }
    hash.update(line).update('\n');
  }
  if (!isWhole) throw new Damaged('The file ends before its end.');
}

function isHash(told: unknown, hash: Hash): true {
  if (told !== hash.digest('hex'))
    throw new Damaged('The file is not as it was written: its hash is another.');
  return true;
}

function headFrom(line: Buffer): BackupHead {
  const [kind, head] = controlFrom(line, 1);
  const { format, migrations } = (head ?? {}) as Partial<BackupHead>;
  if (kind !== 'biennium' || typeof format !== 'number' || !Array.isArray(migrations))
    throw new Damaged('The file is no back-up of this program.');
  return head as BackupHead;
}

function controlFrom(line: Buffer, place: number): readonly unknown[] {
  try {
    const said: unknown = JSON.parse(line.toString());
    if (Array.isArray(said)) return said;
  } catch {
    // Told below.
  }
  throw new Damaged(
    place === 1 ? 'The file is no back-up of this program.' : `Line ${place} is not understood.`,
  );
}

/** The lines of a compressed file, without their ends. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.once('error', (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]);
        rest = [];
        length = 0;
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > longestLine) throw new Damaged('A line of the file is too long.');
    }
  } catch (error) {
    // zlib says what is wrong with what it unpacks by codes of its own.
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_'))
      throw new Damaged('The file is damaged, or no back-up.');
    throw error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  if (length > 0) throw new Damaged('The file ends before its end.');
}
