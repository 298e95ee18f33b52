// In order of history; a new migration goes at the end and is never changed after it has landed.
import { Foundation1763800000000 } from "./0001-foundation.ts";

export const migrations = [Foundation1763800000000];
