import type { ColumnType } from 'kysely';

/** Written as JSON text; what comes back is parsed. */
export type Json<T> = ColumnType<T, string, string>;
/** An instant; the engine gives a Date. */
export type Instant = ColumnType<Date, Date, Date>;
/** Set by the engine to the present when nothing is given. */
export type Stamp = ColumnType<Date, Date | undefined, Date>;
/** Words made ready to be searched; they are never read back. */
export type SearchWords = ColumnType<never, string, string>;
/** A whole number that may grow beyond 32 bits; the engine gives its digits. */
export type Count = ColumnType<string, number, number>;
