import { writeFileSync } from "node:fs";
import { render } from "./render.ts";

writeFileSync(new URL("matrix.md", import.meta.url), render());
