import { type Block, button, code as codeBlock, text as words } from "../notifications/mail/blocks.ts";
import { mailOf } from "../notifications/mail/mail-of.ts";
import type { Locale } from "./viewer.type.ts";

export interface SignInMail {
  readonly siteName: string;
  /** Null where the site's own address is not known for sure: a link could then lead elsewhere. */
  readonly link: string | null;
  readonly code: string;
  /** The way in of who works for the municipality, which is then the only one. */
  readonly staffWay: string | null;
}

interface Text {
  readonly subject: (mail: SignInMail) => string;
  readonly body: (mail: SignInMail) => readonly Block[];
}

const nl: Text = {
  subject: ({ siteName, code }) => `${code} is je code voor ${siteName}`,
  body: ({ siteName, link, code }) => [
    words(`Je wilt inloggen bij ${siteName}.`),
    ...(link ? [button("Inloggen", link, "Klik op deze link, op het apparaat waarmee je begon:")] : []),
    codeBlock(link ? "Of typ daar deze code over:" : "Typ deze code over:", code),
    words("De code werkt een kwartier en maar één keer. Geef hem aan niemand anders."),
    words("Heb je dit niet zelf gevraagd? Dan hoef je niets te doen. Niemand komt zo in je account."),
  ],
};
const en: Text = {
  subject: ({ siteName, code }) => `${code} is your code for ${siteName}`,
  body: ({ siteName, link, code }) => [
    words(`You want to sign in to ${siteName}.`),
    ...(link ? [button("Sign in", link, "Click this link, on the device where you began:")] : []),
    codeBlock(link ? "Or type this code there:" : "Type this code:", code),
    words("The code works for a quarter of an hour, and only once. Give it to nobody else."),
    words("Did you not ask for this? Then there is nothing to do. Nobody gets into your account this way."),
  ],
};
const uk: Text = {
  subject: ({ siteName, code }) => `${code} — ваш код для ${siteName}`,
  body: ({ siteName, link, code }) => [
    words(`Ви хочете увійти на ${siteName}.`),
    ...(link ? [button("Увійти", link, "Натисніть це посилання на пристрої, з якого ви почали:")] : []),
    codeBlock(link ? "Або введіть там цей код:" : "Введіть цей код:", code),
    words("Код діє чверть години й лише один раз. Нікому його не давайте."),
    words("Ви цього не просили? Тоді нічого робити не треба. Так ніхто не потрапить до вашого облікового запису."),
  ],
};
const nlStaff: Text = {
  subject: ({ siteName }) => `Inloggen bij ${siteName}`,
  body: ({ siteName, staffWay }) => [
    words(`Je wilt inloggen bij ${siteName}. Je werkt voor de gemeente, daarom kan dat niet met een mail.`),
    words(`Kies op de pagina Inloggen voor ${staffWay}.`),
    words("Heb je dit niet zelf gevraagd? Dan hoef je niets te doen. Niemand komt zo in je account."),
  ],
};
const enStaff: Text = {
  subject: ({ siteName }) => `Signing in to ${siteName}`,
  body: ({ siteName, staffWay }) => [
    words(`You want to sign in to ${siteName}. You work for the municipality, so a mail is not enough.`),
    words(`Choose ${staffWay} on the page Sign in.`),
    words("Did you not ask for this? Then there is nothing to do. Nobody gets into your account this way."),
  ],
};
const ukStaff: Text = {
  subject: ({ siteName }) => `Вхід на ${siteName}`,
  body: ({ siteName, staffWay }) => [
    words(`Ви хочете увійти на ${siteName}. Ви працюєте в муніципалітеті, тому електронного листа для входу недостатньо.`),
    words(`Виберіть на сторінці входу: ${staffWay}.`),
    words("Ви цього не просили? Тоді нічого робити не треба. Так ніхто не потрапить до вашого облікового запису."),
  ],
};
const staffTexts: Record<Locale, Text> = { NL: nlStaff, EN: enStaff, UK: ukStaff };
const texts: Record<Locale, Text> = { NL: nl, EN: en, UK: uk };

export function signInMail(locale: Locale, mail: SignInMail): ReturnType<typeof mailOf> {
  const text = (mail.staffWay === null ? texts : staffTexts)[locale];
  return mailOf({ locale, siteName: mail.siteName, subject: text.subject(mail), blocks: text.body(mail) });
}
