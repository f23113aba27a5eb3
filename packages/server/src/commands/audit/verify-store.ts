import { beginning, type ChainPlace, ChainProof } from '../../store/audit/chain.ts';
import { changedFiles, changedMatrices } from '../../store/audit/kept-fingerprints.ts';
import { chainHead, sealedEvents, unsealedCount } from '../../store/audit/sealed-events.ts';
import { workspaceById, workspacesOf } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';

/** Something that is not as it was written. */
export interface Fault {
  readonly what: 'event missing' | 'event changed' | 'chain cut off' | 'matrix changed' | 'file changed';
  /** Its place in the chain; null of what is not in it. */
  readonly sequence: number | null;
  /** The event, the matrix or the hash of the file; null where nothing is there any more. */
  readonly subject: string | null;
}

/** What a proof of a workspace found. */
export interface VerifiedWorkspace {
  readonly workspace: string;
  readonly name: string;
  /** Events in the chain, and those that wait to be sealed. */
  readonly events: number;
  readonly unsealed: number;
  /** The hash of the last event: whoever noted it can tell later that nothing before it was changed. */
  readonly last: string;
  readonly matrices: number;
  readonly files: number;
  /** How many faults there are, and the first hundred. */
  readonly faultCount: number;
  readonly faults: readonly Fault[];
}

const faultsTold = 100;
const inChain = { missing: 'event missing', changed: 'event changed', 'cut off': 'chain cut off' } as const;

/**
 * Proves a workspace, or each: that its chain of events holds (rule F30), that adopted matrices and kept files are those whose fingerprint was taken
 * (rule F31). Nothing is held up meanwhile, and what is written meanwhile is no fault.
 */
export async function verifyStore(
  { db }: Pick<Context, 'db'>,
  only: string | null = null,
): Promise<readonly VerifiedWorkspace[]> {
  const one = only === null ? null : await workspaceById(db, only);
  const workspaces = only === null ? await workspacesOf(db) : one === null ? [] : [one];
  const verified: VerifiedWorkspace[] = [];
  for (const { id, name } of workspaces) verified.push(await verifyWorkspace(db, id, name));
  return verified;
}

async function verifyWorkspace(
  db: Context['db'],
  workspace: string,
  name: string,
): Promise<VerifiedWorkspace> {
  const faults: Fault[] = [];
  let faultCount = 0;
  const tell = (fault: Fault) => {
    if (++faultCount <= faultsTold) faults.push(fault);
  };
  const unsealed = await unsealedCount(db, workspace);
  const proof = new ChainProof();
  let head = beginning;
  let before: ChainPlace;
  // What is sealed while it reads is read too: an event and the end that is noted for it are written together.
  do {
    before = head;
    for await (const page of sealedEvents(db, workspace, proof.last)) {
      for (const event of page) {
        const fault = proof.fault(event);
        if (fault) tell({ what: inChain[fault.what], sequence: fault.sequence, subject: fault.event });
      }
    }
    head = await chainHead(db, workspace);
  } while (head.sequence !== before.sequence && proof.faultAtEnd(head) !== null);
  const cut = proof.faultAtEnd(head);
  if (cut) tell({ what: inChain[cut.what], sequence: cut.sequence, subject: null });
  const matrices = await changedMatrices(db, workspace);
  for (const { id } of matrices.changed) tell({ what: 'matrix changed', sequence: null, subject: id });
  const files = await changedFiles(db, workspace);
  for (const { sha256 } of files.changed) tell({ what: 'file changed', sequence: null, subject: sha256 });
  return {
    ...{ workspace, name, events: proof.count, unsealed, last: proof.last.hash },
    ...{ matrices: matrices.count, files: files.count, faultCount, faults },
  };
}
