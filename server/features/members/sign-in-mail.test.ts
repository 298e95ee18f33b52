import { describe, expect, it } from "vitest";
import { signInMail } from "./sign-in-mail.ts";
import type { Locale } from "./viewer.type.ts";

const locales: readonly Locale[] = ["NL", "EN", "UK"];
const mail = { siteName: "Brink", code: "123456", staffWay: null, link: "https://brink.example/inloggen/x" };

describe.each(locales)("the sign-in mail in %s", (locale) => {
  it("has the code in its subject, and the code and the link in its body", () => {
    const { subject, body } = signInMail(locale, mail);
    expect(subject).toContain("123456");
    expect(body).toContain("123456");
    expect(body).toContain(mail.link);
  });

  it("speaks of no link where there is none", () => {
    const lines = (text: string) => text.split("\n\n").length;
    expect(lines(signInMail(locale, { ...mail, link: null }).body)).toBe(lines(signInMail(locale, mail).body) - 1);
    expect(signInMail(locale, { ...mail, link: null }).body).not.toContain("null");
  });
});

it("is written in a language of its own for each", () => {
  expect(new Set(locales.map((locale) => signInMail(locale, mail).body)).size).toBe(locales.length);
  expect(signInMail("UK", mail).subject).toBe("123456 — ваш код для Brink");
});
