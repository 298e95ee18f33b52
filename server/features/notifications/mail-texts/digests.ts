import type { NoticeGroup } from "#shared/notifications/kinds.ts";
import type { Locale } from "../../members/viewer.type.ts";

interface DigestTexts {
  readonly subject: (count: number, site: string) => string;
  readonly window: (from: string, until: string) => string;
  readonly more: (count: number) => string;
  readonly look: string;
  readonly groups: Readonly<Record<NoticeGroup, string>>;
}

/** In Ukrainian a count bends what it counts, so it stands behind a colon. */
export const digestTexts: Readonly<Record<Locale, DigestTexts>> = {
  NL: {
    subject: (count, site) => (count === 1 ? `1 bericht van ${site}` : `${count} berichten van ${site}`),
    window: (from, until) => `Dit gebeurde er van ${from} tot ${until}.`,
    more: (count) => `En nog ${count} meer. Die lees je op je eigen pagina.`,
    look: "Alles bekijken",
    groups: {
      DECISIONS: "Besluiten", PLANS: "Je eigen plannen", SUPPORT: "Plannen die je steunt", TALK: "Gesprekken", GROUPS: "Je groepen", CALENDAR: "Agenda", FOLLOWING: "Wat je volgt",
      MODERATION: "Wat je hebt gemeld", WIJK: "Je wijk", DUTIES: "Je werk voor de wijk", ACCOUNT: "Je account",
    },
  },
  EN: {
    subject: (count, site) => (count === 1 ? `1 message from ${site}` : `${count} messages from ${site}`),
    window: (from, until) => `This happened from ${from} until ${until}.`,
    more: (count) => `And ${count} more. You can read them on your own page.`,
    look: "See everything",
    groups: {
      DECISIONS: "Decisions", PLANS: "Your own plans", SUPPORT: "Plans you support", TALK: "Talk", GROUPS: "Your groups", CALENDAR: "Calendar", FOLLOWING: "What you follow",
      MODERATION: "What you reported", WIJK: "Your wijk", DUTIES: "Your work for the wijk", ACCOUNT: "Your account",
    },
  },
  UK: {
    subject: (count, site) => `Повідомлення від ${site}: ${count}`,
    window: (from, until) => `Ось що сталося з ${from} до ${until}.`,
    more: (count) => `Ще повідомлень: ${count}. Їх можна прочитати на вашій сторінці.`,
    look: "Переглянути все",
    groups: {
      DECISIONS: "Рішення", PLANS: "Ваші плани", SUPPORT: "Плани, які ви підтримуєте", TALK: "Розмови", GROUPS: "Ваші групи", CALENDAR: "Календар", FOLLOWING: "За чим ви стежите",
      MODERATION: "Ваші скарги", WIJK: "Ваш wijk", DUTIES: "Ваша робота для wijk", ACCOUNT: "Ваш обліковий запис",
    },
  },
};
