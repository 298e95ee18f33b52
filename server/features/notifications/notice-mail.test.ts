import { describe, expect, it } from "vitest";
import { placeNotices } from "#shared/calendar/places.ts";
import type { Locale } from "../members/viewer.type.ts";
import { noticeKinds } from "#shared/notifications/kinds.ts";
import type { MailedNotice } from "./notice-kinds.ts";
import { noticeMail } from "./notice-mail.ts";

const locales: readonly Locale[] = ["NL", "EN", "UK"];
const mail = { name: "Olena", about: "Een bank op het plein", text: "Telefoonnummer", link: "https://brink.example/x", siteName: "Brink" };
const all = noticeKinds.filter((kind): kind is MailedNotice => !(placeNotices as readonly string[]).includes(kind)).map((kind) => ({ ...mail, kind }));

describe.each(locales)("the mails in %s", (locale) => {
  it.each(all)("$kind say whom they greet, what it is about, why, and where to read on", (about) => {
    const { subject, body } = noticeMail(locale, about);
    expect(subject.trim()).not.toBe("");
    const parts = about.kind === "EXPORT_READY" ? [mail.name, mail.link] : [mail.name, mail.about, mail.text, mail.link];
    for (const part of parts) expect(body).toContain(part);
  });
});

it.each(all)("$kind is in a language of its own for each", (about) => {
  for (const part of ["subject", "body"] as const) expect(new Set(locales.map((locale) => noticeMail(locale, about)[part])).size).toBe(locales.length);
});

it("is in Cyrillic for who reads Ukrainian, but for the words of the field and what people wrote", () => {
  for (const about of all) {
    const { subject, body } = noticeMail("UK", { ...about, name: "", about: "", text: "", link: "", siteName: "" });
    expect(`${subject} ${body}`.replaceAll(/wijkregisseur|wijk|buurtdeal/giu, "")).not.toMatch(/\p{Script=Latin}/u);
  }
});
