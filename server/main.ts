import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { readConfig } from "./config.ts";

// What was compiled once is kept beside the data: the next start needs some 100 ms of processor less. Where nothing may be
// written it does without.
enableCompileCache(join(readConfig().dataDir, "compiled"));
await import("./serve.ts");
