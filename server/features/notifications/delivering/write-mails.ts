import { type PlaceNotice, placeNotices } from "#shared/calendar/places.ts";
import { groupOf, kindsByGroup } from "#shared/notifications/kinds.ts";
import type { Mail } from "../../../platform/mail.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { replyAddress } from "../../post/reply-address.ts";
import { registrationsOf } from "../../registrations/registration-facts.ts";
import { registrationMail } from "../../registrations/registration-mail.ts";
import { keyOf } from "../../registrations/registration-key.ts";
import { noticeMail } from "../notice-mail.ts";
import type { MailedNotice } from "../notice-kinds.ts";
import { unsubscribeAddress } from "../unsubscribe-token.ts";
import { footerOf } from "./footer.ts";
import { type Site, pageOf } from "./site.ts";
import type { Waiting } from "./waiting.ts";

export const isPlaceNotice = (kind: Waiting["kind"]): kind is PlaceNotice => (placeNotices as readonly string[]).includes(kind);

const answered: readonly Waiting["kind"][] = kindsByGroup.TALK;

/** A mail for each notice, to who may be mailed. Those about a place at an activity say when and where it is by then; whose place is gone gets none. */
export async function mailsOf(work: Work, told: readonly Waiting[], site: Site): Promise<Mail[]> {
  const mailed = told.flatMap((waiting) => (waiting.email === null ? [] : [{ ...waiting, email: waiting.email }]));
  const places = await registrationsOf(work.run, mailed.filter(({ kind }) => isPlaceNotice(kind)));
  return mailed.flatMap((waiting): Mail[] => {
    const { noticeId, personId, commentId, kind, locale, name, about, text, email } = waiting;
    const unsubscribe = unsubscribeAddress(site, personId, groupOf(kind));
    const footer = footerOf(locale, site, unsubscribe);
    const replyTo = commentId && answered.includes(kind) && site.mailIn ? replyAddress(site.keys, personId, commentId, work.now, site.mailIn.domain) : null;
    const way = { to: email, source: `notice:${noticeId}:${personId}`, ...(unsubscribe && { unsubscribe }), ...(replyTo && { replyTo }) };
    if (!isPlaceNotice(kind)) return [{ ...way, ...noticeMail(locale, { kind: kind as MailedNotice, name, about, text, link: pageOf(site, waiting), siteName: site.siteName, footer }) }];
    const place = places.get(`${waiting.activityId} ${personId}`);
    const link = place && site.publicUrl && `${site.publicUrl}/aanmelding/${keyOf(site.keys, place.id)}`;
    return place ? [{ ...way, ...registrationMail(locale, { ...place, name, kind, link: link ?? null, siteName: site.siteName, footer }) }] : [];
  });
}
