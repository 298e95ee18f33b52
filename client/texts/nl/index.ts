import { buurtdeal } from "./buurtdeal.ts";
import { desk } from "./desk.ts";
import { dossier } from "./dossier.ts";
import { draagvlak } from "./draagvlak.ts";
import { drafting } from "./drafting.ts";
import { errors } from "./errors.ts";
import { group } from "./group.ts";
import { initiative } from "./initiative.ts";
import { path } from "./path.ts";
import { refusals } from "./refusals.ts";
import { shell } from "./shell.ts";
import { threads } from "./threads.ts";
import { ui } from "./ui.ts";
import { words } from "./words.ts";

export const nl = { shell, ui, errors, refusals, words, buurtdeal, desk, dossier, draagvlak, drafting, group, initiative, path, threads };
