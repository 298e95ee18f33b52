import type { Locale } from "../../members/viewer.type.ts";

export const greetings: Readonly<Record<Locale, (name: string) => string>> = { NL: (name) => `Beste ${name},`, EN: (name) => `Dear ${name},`, UK: (name) => `Вітаємо, ${name}!` };
