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
  readonly body: (mail: SignInMail) => string[];
}

const nl: Text = {
  subject: ({ siteName, code }) => `${code} is je code voor ${siteName}`,
  body: ({ siteName, link, code }) => [
    `Je wilt inloggen bij ${siteName}.`,
    ...(link ? [`Klik op deze link, op het apparaat waarmee je begon:\n${link}`, `Of typ daar deze code over: ${code}`] : [`Typ deze code over: ${code}`]),
    "De code werkt een kwartier en maar één keer. Geef hem aan niemand anders.",
    "Heb je dit niet zelf gevraagd? Dan hoef je niets te doen. Niemand komt zo in je account.",
  ],
};
const en: Text = {
  subject: ({ siteName, code }) => `${code} is your code for ${siteName}`,
  body: ({ siteName, link, code }) => [
    `You want to sign in to ${siteName}.`,
    ...(link ? [`Click this link, on the device where you began:\n${link}`, `Or type this code there: ${code}`] : [`Type this code: ${code}`]),
    "The code works for a quarter of an hour, and only once. Give it to nobody else.",
    "Did you not ask for this? Then there is nothing to do. Nobody gets into your account this way.",
  ],
};
const uk: Text = {
  subject: ({ siteName, code }) => `${code} — ваш код для ${siteName}`,
  body: ({ siteName, link, code }) => [
    `Ви хочете увійти на ${siteName}.`,
    ...(link ? [`Натисніть це посилання на пристрої, з якого ви почали:\n${link}`, `Або введіть там цей код: ${code}`] : [`Введіть цей код: ${code}`]),
    "Код діє чверть години й лише один раз. Нікому його не давайте.",
    "Ви цього не просили? Тоді нічого робити не треба. Так ніхто не потрапить до вашого облікового запису.",
  ],
};
const nlStaff: Text = {
  subject: ({ siteName }) => `Inloggen bij ${siteName}`,
  body: ({ siteName, staffWay }) => [
    `Je wilt inloggen bij ${siteName}. Je werkt voor de gemeente, daarom kan dat niet met een mail.`,
    `Kies op de pagina Inloggen voor ${staffWay}.`,
    "Heb je dit niet zelf gevraagd? Dan hoef je niets te doen. Niemand komt zo in je account.",
  ],
};
const enStaff: Text = {
  subject: ({ siteName }) => `Signing in to ${siteName}`,
  body: ({ siteName, staffWay }) => [
    `You want to sign in to ${siteName}. You work for the municipality, so a mail is not enough.`,
    `Choose ${staffWay} on the page Sign in.`,
    "Did you not ask for this? Then there is nothing to do. Nobody gets into your account this way.",
  ],
};
const ukStaff: Text = {
  subject: ({ siteName }) => `Вхід на ${siteName}`,
  body: ({ siteName, staffWay }) => [
    `Ви хочете увійти на ${siteName}. Ви працюєте в муніципалітеті, тому електронного листа для входу недостатньо.`,
    `Виберіть на сторінці входу: ${staffWay}.`,
    "Ви цього не просили? Тоді нічого робити не треба. Так ніхто не потрапить до вашого облікового запису.",
  ],
};
const staffTexts: Record<Locale, Text> = { NL: nlStaff, EN: enStaff, UK: ukStaff };
const texts: Record<Locale, Text> = { NL: nl, EN: en, UK: uk };

export function signInMail(locale: Locale, mail: SignInMail): { subject: string; body: string } {
  const text = (mail.staffWay === null ? texts : staffTexts)[locale];
  return { subject: text.subject(mail), body: `${text.body(mail).join("\n\n")}\n` };
}
