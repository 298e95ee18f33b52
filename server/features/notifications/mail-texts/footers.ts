import type { Locale } from "../../members/viewer.type.ts";

interface FooterTexts {
  readonly why: (site: string) => string;
  readonly settings: string;
  readonly stop: string;
}

export const footers: Readonly<Record<Locale, FooterTexts>> = {
  NL: { why: (site) => `Je krijgt deze mail omdat je een account hebt bij ${site}.`, settings: "Kiezen welke berichten je krijgt", stop: "Stoppen met deze mails" },
  EN: { why: (site) => `You get this mail because you have an account on ${site}.`, settings: "Choose which messages you get", stop: "Stop these mails" },
  UK: { why: (site) => `Ви отримали цей лист, бо маєте обліковий запис на ${site}.`, settings: "Вибрати, які повідомлення отримувати", stop: "Більше не отримувати таких листів" },
};
