import { errors } from "./errors.ts";
import { refusals } from "./refusals.ts";
import { shell } from "./shell.ts";
import { ui } from "./ui.ts";
import { words } from "./words.ts";

export const nl = { shell, ui, errors, refusals, words };
