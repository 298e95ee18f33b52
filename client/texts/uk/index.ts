import type { Texts } from "../catalogue.ts";
import { agenda } from "./agenda.ts";
import { buurtdeal } from "./buurtdeal.ts";
import { desk } from "./desk.ts";
import { dossier } from "./dossier.ts";
import { draagvlak } from "./draagvlak.ts";
import { drafting } from "./drafting.ts";
import { errors } from "./errors.ts";
import { group } from "./group.ts";
import { groups } from "./groups.ts";
import { home } from "./home.ts";
import { initiative } from "./initiative.ts";
import { initiatives } from "./initiatives.ts";
import { mailbox } from "./mailbox.ts";
import { mine } from "./mine.ts";
import { money } from "./money.ts";
import { organisations } from "./organisations.ts";
import { path } from "./path.ts";
import { refusals } from "./refusals.ts";
import { residence } from "./residence.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";
import { theme } from "./theme.ts";
import { thermometer } from "./thermometer.ts";
import { threads } from "./threads.ts";
import { ui } from "./ui.ts";
import { wijk } from "./wijk.ts";
import { words } from "./words.ts";

export const uk: Texts = {
  shell, ui, errors, refusals, words,
  agenda, buurtdeal, desk, dossier, draagvlak, drafting, group, groups, home, initiative, initiatives, mailbox, mine, money,
  organisations, path, residence, search, signIn, theme, thermometer, threads, wijk,
};
