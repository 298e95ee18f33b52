import type { Sql } from "../../platform/view/view.ts";

/** Over a row of letters: its time is over, sent or not. */
export const letterIsOver = (row: Sql, now: Sql): Sql => `${row}.ended_at is null and ${row}.expires_at <= ${now}`;

/** What then becomes of it: its code proves nothing any more, and its address is erased. */
export const letterEnds = (now: Sql): Sql => `ended_at = ${now}, ended_by = 'EXPIRED', address = null`;
