import { ensureBuilt } from "./launch/build.mjs";
import { exclusively } from "./launch/exclusive.mjs";

await exclusively(() => ensureBuilt({ anew: true }));
