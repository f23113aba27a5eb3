import type { DatedItem } from '../api/calendar-queries.ts';

const shapes: Readonly<Record<DatedItem['kind'], string>> = {
  mandate: 'M4.500 2v12M4.500 2.700h8l-2 2.800 2 2.800h-8',
  meeting:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM10.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2 13c0-4 7-4 7 0M9.5 10c2.500-.8 4.500 .500 4.500 3',
  agreement: 'M4 2h8v12H4zM6 5.500h4M6 8h4M6 12c1-2 2 1 4-1',
  action: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.500v3.700l2.400 1.600',
  observance: 'M8 2l1.800 3.900 4.200.5-3.100 2.900.8 4.200L8 11.400l-3.700 2.100.8-4.200L2 6.400l4.200-.5Z',
  post: 'M8 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM3 14c0-5.500 10-5.500 10 0',
};

/** A picture of each kind of date, beside its word. */
export function KindSign({ kind }: { readonly kind: DatedItem['kind'] }) {
  return (
    <svg className="kind-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[kind]} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
    </svg>
  );
}
