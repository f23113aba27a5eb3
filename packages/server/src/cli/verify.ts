import { type Fault, type VerifiedWorkspace, verifyStore } from '../commands/audit/verify-store.ts';
import { done, type Result } from '../refusals/result.ts';
import { askServer } from './ask-server.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { placeFromOptions, placeOptions } from './place.ts';
import { withStore } from './with-store.ts';
import { wrong } from './wrong.ts';

const options = { ...placeOptions, json: { type: 'boolean', default: false } } as const;

/** `biennium verify [--data DIR] [--database-url URL] [--json]` */
export async function verify(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const given = optionsFromWords(words, options);
  if (!given.done) return given;
  const { values, positionals } = given.value;
  if (positionals.length > 0) return wrong(`"${positionals[0]}" is not understood.`);
  const place = placeFromOptions(values);
  if (!place.done) return place;
  const verified = await withStore<readonly VerifiedWorkspace[]>(place.value, {
    here: async (store) => done(await verifyStore(store)),
    afar: async (server) => {
      const answer = await askServer<{ items: VerifiedWorkspace[] }>(
        server,
        'GET',
        '/api/store/verification',
      );
      return answer.done ? done(answer.value.items) : answer;
    },
  });
  if (!verified.done) return verified;
  if (values.json) await console.result(`${JSON.stringify({ value: verified.value })}\n`);
  else for (const each of verified.value) await console.result(verifiedInWords(each));
  return done(isWhole(verified.value) ? exitStatus.done : exitStatus.doneWithErrors);
}

/** Whether nothing was found. */
export function isWhole(verified: readonly VerifiedWorkspace[]): boolean {
  return verified.every(({ faultCount }) => faultCount === 0);
}

/** What a proof found, line by line. */
export function verifiedInWords(verified: VerifiedWorkspace): string {
  const { name, workspace, events, unsealed, last, matrices, files, faultCount, faults } = verified;
  const waiting = unsealed === 0 ? '' : ` and ${unsealed} not yet chained`;
  const found = faultCount === 0 ? 'Nothing was changed.' : `${faultCount} faults:`;
  const more = faultCount > faults.length ? [`  and ${faultCount - faults.length} more`] : [];
  return [
    `${name} (${workspace}): ${events} events${waiting}, ${matrices} adopted matrices, ${files} files. ${found}`,
    `  last event: ${last}`,
    ...faults.map((fault) => `  ${faultInWords(fault)}`),
    ...more,
    '',
  ].join('\n');
}

function faultInWords({ what, sequence, subject }: Fault): string {
  if (what === 'event missing') return `Event ${sequence} is missing.`;
  if (what === 'event changed') return `Event ${sequence} (${subject}) is not as it was written.`;
  if (what === 'chain cut off') return `From event ${sequence} on, the record is not as it was noted.`;
  if (what === 'matrix changed') return `The adopted matrix ${subject} is not as it was adopted.`;
  return `The file ${subject} is not as it was kept.`;
}
