import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginning,
  type ChainFault,
  ChainProof,
  type SealedEvent,
  sealedAfter,
  type ToldEvent,
} from './chain.ts';

const anyEvent: fc.Arbitrary<ToldEvent> = fc.record({
  workspace: fc.constant('workspace:main'),
  id: fc.uuid().map((id) => `event:${id}`),
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  author: fc.constantFrom('account:a', 'account:b'),
  action: fc.constantFrom('activity changed', 'key turned'),
  subject: fc.constantFrom('activity:1', 'activity:2'),
  before: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  after: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
});

function chained(events: readonly ToldEvent[]): SealedEvent[] {
  const chain: SealedEvent[] = [];
  for (const event of events) chain.push(sealedAfter(chain.at(-1) ?? beginning, event));
  return chain;
}

/** What is wrong with what is kept, in the order of the places, where the chain was sealed as `sealed`. */
function faultsOf(kept: readonly SealedEvent[], sealed: readonly SealedEvent[]): ChainFault[] {
  const proof = new ChainProof();
  const faults = kept
    .toSorted((one, other) => one.sequence - other.sequence)
    .flatMap((event) => proof.fault(event) ?? []);
  return [...faults, ...[proof.faultAtEnd(sealed.at(-1) ?? beginning) ?? []].flat()];
}

const anyChain = fc
  .uniqueArray(anyEvent, { minLength: 1, maxLength: 12, selector: ({ id }) => id })
  .map(chained);
const anyPlace = fc.nat();

const changes = {
  at: (event: SealedEvent) => ({ ...event, at: new Date(Date.parse(event.at) + 1).toISOString() }),
  author: (event: SealedEvent) => ({ ...event, author: `${event.author}.` }),
  action: (event: SealedEvent) => ({ ...event, action: 'key taken back' }),
  subject: (event: SealedEvent) => ({ ...event, subject: 'activity:3' }),
  before: (event: SealedEvent) => ({ ...event, before: [event.before] }),
  after: (event: SealedEvent) => ({ ...event, after: { was: event.after } }),
  id: (event: SealedEvent) => ({ ...event, id: `${event.id}0` }),
  workspace: (event: SealedEvent) => ({ ...event, workspace: 'workspace:other' }),
  hash: (event: SealedEvent) => ({ ...event, hash: 'f'.repeat(64) }),
};

test('[F30] a chain that nobody touched has no fault', () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      expect(faultsOf(chain, chain)).toEqual([]);
    }),
  );
});

test('[F30] whatever is changed in an event is noticed at its place', () => {
  fc.assert(
    fc.property(anyChain, anyPlace, fc.constantFrom(...Object.values(changes)), (chain, n, change) => {
      const at = n % chain.length;
      const kept = chain.with(at, change(chain[at] as SealedEvent));
      expect(faultsOf(kept, chain)[0]).toMatchObject({ what: 'changed', sequence: at + 1 });
    }),
  );
});

test('[F30] an event that is gone is missed at its place, the last one too', () => {
  fc.assert(
    fc.property(anyChain, anyPlace, (chain, n) => {
      const at = n % chain.length;
      const what = at === chain.length - 1 ? 'cut off' : 'missing';
      expect(faultsOf(chain.toSpliced(at, 1), chain)[0]).toEqual({ what, sequence: at + 1, event: null });
    }),
  );
});

test('[F30] two events that changed places are noticed at the first of them', () => {
  fc.assert(
    fc.property(anyChain, anyPlace, anyPlace, (chain, n, m) => {
      const [one, other] = [n % chain.length, m % chain.length].sort((a, b) => a - b) as [number, number];
      fc.pre(one !== other);
      const [first, second] = [chain[one] as SealedEvent, chain[other] as SealedEvent];
      const kept = chain
        .with(one, { ...second, sequence: first.sequence, hash: first.hash })
        .with(other, { ...first, sequence: second.sequence, hash: second.hash });
      expect(faultsOf(kept, chain)[0]).toMatchObject({ what: 'changed', sequence: one + 1 });
    }),
  );
});

test('[F30] whoever makes the rest of the chain anew is noticed at its end', () => {
  fc.assert(
    fc.property(anyChain, anyPlace, (chain, n) => {
      const at = n % chain.length;
      const forged = chained(chain.with(at, changes.author(chain[at] as SealedEvent)));
      const kept = [...chain.slice(0, at), ...forged.slice(at)];
      expect(faultsOf(kept, chain).map(({ what }) => what)).toEqual(['cut off']);
      expect(
        faultsOf([...chain, sealedAfter(chain.at(-1) as SealedEvent, chain[0] as SealedEvent)], chain),
      ).toEqual([{ what: 'cut off', sequence: chain.length + 1, event: null }]);
    }),
  );
});
