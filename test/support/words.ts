// Every word of the screens that a test looks for: those of every page, and those that come with their own.
import { en as enEverywhere } from "#client/texts/en/index.ts";
import { nl as nlEverywhere } from "#client/texts/nl/index.ts";
import { uk as ukEverywhere } from "#client/texts/uk/index.ts";
import { agenda as agendaEn } from "#client/texts/en/agenda.ts";
import { deal as dealEn } from "#client/texts/en/deal.ts";
import { deciding as decidingEn } from "#client/texts/en/deciding.ts";
import { desk as deskEn } from "#client/texts/en/desk.ts";
import { drafting as draftingEn } from "#client/texts/en/drafting.ts";
import { group as groupEn } from "#client/texts/en/group.ts";
import { home as homeEn } from "#client/texts/en/home.ts";
import { mailbox as mailboxEn } from "#client/texts/en/mailbox.ts";
import { mine as mineEn } from "#client/texts/en/mine.ts";
import { money as moneyEn } from "#client/texts/en/money.ts";
import { residence as residenceEn } from "#client/texts/en/residence.ts";
import { search as searchEn } from "#client/texts/en/search.ts";
import { signIn as signInEn } from "#client/texts/en/sign-in.ts";
import { agenda as agendaNl } from "#client/texts/nl/agenda.ts";
import { deal as dealNl } from "#client/texts/nl/deal.ts";
import { deciding as decidingNl } from "#client/texts/nl/deciding.ts";
import { application as applicationNl } from "#client/texts/nl/application.ts";
import { desk as deskNl } from "#client/texts/nl/desk.ts";
import { drafting as draftingNl } from "#client/texts/nl/drafting.ts";
import { group as groupNl } from "#client/texts/nl/group.ts";
import { home as homeNl } from "#client/texts/nl/home.ts";
import { mailbox as mailboxNl } from "#client/texts/nl/mailbox.ts";
import { mine as mineNl } from "#client/texts/nl/mine.ts";
import { money as moneyNl } from "#client/texts/nl/money.ts";
import { residence as residenceNl } from "#client/texts/nl/residence.ts";
import { search as searchNl } from "#client/texts/nl/search.ts";
import { signIn as signInNl } from "#client/texts/nl/sign-in.ts";
import { agenda as agendaUk } from "#client/texts/uk/agenda.ts";
import { deal as dealUk } from "#client/texts/uk/deal.ts";
import { deciding as decidingUk } from "#client/texts/uk/deciding.ts";
import { desk as deskUk } from "#client/texts/uk/desk.ts";
import { drafting as draftingUk } from "#client/texts/uk/drafting.ts";
import { group as groupUk } from "#client/texts/uk/group.ts";
import { home as homeUk } from "#client/texts/uk/home.ts";
import { mailbox as mailboxUk } from "#client/texts/uk/mailbox.ts";
import { mine as mineUk } from "#client/texts/uk/mine.ts";
import { money as moneyUk } from "#client/texts/uk/money.ts";
import { residence as residenceUk } from "#client/texts/uk/residence.ts";
import { search as searchUk } from "#client/texts/uk/search.ts";
import { signIn as signInUk } from "#client/texts/uk/sign-in.ts";

export const nl = {
  ...nlEverywhere,
  agenda: agendaNl, application: applicationNl, deal: dealNl, deciding: decidingNl, desk: deskNl, drafting: draftingNl, group: groupNl, home: homeNl, mailbox: mailboxNl, mine: mineNl, money: moneyNl, residence: residenceNl, search: searchNl, signIn: signInNl,
};

export const en = {
  ...enEverywhere,
  agenda: agendaEn, deal: dealEn, deciding: decidingEn, desk: deskEn, drafting: draftingEn, group: groupEn, home: homeEn, mailbox: mailboxEn, mine: mineEn, money: moneyEn, residence: residenceEn, search: searchEn, signIn: signInEn,
};

export const uk = {
  ...ukEverywhere,
  agenda: agendaUk, deal: dealUk, deciding: decidingUk, desk: deskUk, drafting: draftingUk, group: groupUk, home: homeUk, mailbox: mailboxUk, mine: mineUk, money: moneyUk, residence: residenceUk, search: searchUk, signIn: signInUk,
};
