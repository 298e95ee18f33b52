import type { Texts } from "../catalogue.ts";
import { buurtdeal } from "./buurtdeal.ts";
import { dossier } from "./dossier.ts";
import { draagvlak } from "./draagvlak.ts";
import { errors } from "./errors.ts";
import { groups } from "./groups.ts";
import { initiative } from "./initiative.ts";
import { initiatives } from "./initiatives.ts";
import { organisations } from "./organisations.ts";
import { path } from "./path.ts";
import { refusals } from "./refusals.ts";
import { shell } from "./shell.ts";
import { theme } from "./theme.ts";
import { thermometer } from "./thermometer.ts";
import { threads } from "./threads.ts";
import { ui } from "./ui.ts";
import { wijk } from "./wijk.ts";
import { words } from "./words.ts";

export const en: Texts = {
  shell, ui, errors, refusals, words,
  buurtdeal, dossier, draagvlak, groups, initiative, initiatives,
  organisations, path, theme, thermometer, threads, wijk,
};
