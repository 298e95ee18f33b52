import type { MailFault } from "#shared/post/faults.ts";
import type { DeadLetterKind } from "#shared/post/dead-letters.ts";

export const stuck = {
  title: "Vastgelopen",
  lead: "Wat niet aankwam, hoe vaak het ook is geprobeerd. Namen, adressen en teksten staan hier niet.",
  signInFirst: "Log in als beheerder om te zien wat is vastgelopen.",
  toRoles: "Naar de rollen",
  every: "Alles",
  which: "Soort",
  kind: { MAIL: "Mail", PUSH: "Pushmeldingen", REACTION: "Vervolgacties", FORWARDING: "Doorsturen" } satisfies Record<DeadLetterKind, string>,
  none: "Er is niets vastgelopen.",
  noneSuch: "Hiervan is niets vastgelopen.",
  count: (shown: number, more: boolean) => (more ? `De nieuwste ${shown}` : shown === 1 ? "1 bericht of actie" : `${shown} berichten en acties`),
  more: "Toon meer",
  givenUp: (day: string) => `Opgegeven op ${day}`,
  tries: (count: number) => (count === 1 ? "1 keer geprobeerd" : `${count} keer geprobeerd`),
  fault: {
    REFUSED_ADDRESS: "Het adres bestaat niet.",
    REFUSED: "De mailserver van de ontvanger weigert dit bericht.",
    PUT_OFF: "De mailserver van de ontvanger vroeg steeds om te wachten.",
    SERVER_AWAY: "Onze mailserver nam vijf dagen niets aan.",
    NOT_WANTED: "De ontvanger wil dit niet krijgen.",
  } satisfies Record<MailFault, string> as Record<string, string>,
  otherFault: "Het lukte niet.",
  said: "Wat de andere kant zei",
  retry: "Probeer opnieuw",
  retryOf: (about: string, day: string) => `: ${about}, opgegeven op ${day}`,
  retryAll: (kind: string, count: number) => `Probeer alles opnieuw: ${kind} (${count})`,
  retried: (count: number) => (count === 1 ? "Er wordt 1 ding opnieuw geprobeerd." : `Er worden ${count} dingen opnieuw geprobeerd.`),
};
