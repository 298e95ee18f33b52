import { describe, expect, it } from "vitest";
import type { Locale } from "../members/viewer.type.ts";
import { placeNotices } from "#shared/calendar/places.ts";
import { registrationMail } from "./registration-mail.ts";

const locales: readonly Locale[] = ["NL", "EN", "UK"];
const mail = { name: "Olena", title: "Samen eten", place: "De Geus", startsAt: new Date("2026-12-01T17:30:00Z"), party: 3, acceptBy: new Date("2026-11-30T09:05:00Z"), link: "https://brink.example/aanmelding/x", siteName: "Brink" };
const all = ([...placeNotices, "CONFIRM"] as const).map((kind) => ({ ...mail, kind }));

describe.each(locales)("the mails in %s", (locale) => {
  it.each(all)("$kind say whom they greet, what it is, when, where, with how many, and where to answer", (about) => {
    const { subject, body } = registrationMail(locale, about);
    expect(subject).toContain(mail.title);
    for (const part of [mail.name, mail.title, mail.place, "18:30", ": 3", mail.link]) expect(body).toContain(part);
  });

  it("tell until when a place waits, by the clock of Hilversum", () => {
    expect(registrationMail(locale, { ...mail, kind: "PLACE_OFFERED" }).body).toContain("10:05");
  });

  it("send who has no link to the site", () => {
    expect(registrationMail(locale, { ...mail, kind: "PLACE_TAKEN", link: null }).body).toContain("Brink");
  });
});

it.each(all)("$kind is in a language of its own for each", (about) => {
  for (const part of ["subject", "body"] as const) expect(new Set(locales.map((locale) => registrationMail(locale, about)[part])).size).toBe(locales.length);
});

it("is in Cyrillic for who reads Ukrainian, but for what people wrote", () => {
  for (const about of all) {
    const { subject, body } = registrationMail("UK", { ...about, name: "", title: "", place: "", link: "", siteName: "" });
    expect(`${subject} ${body}`).not.toMatch(/\p{Script=Latin}/u);
  }
});
