/** What the page of an activity was read with; the rest of the answer is not for others. */
interface Answered {
  readonly title?: unknown;
  readonly about?: unknown;
  readonly place?: unknown;
  readonly startsAt?: unknown;
  readonly endsAt?: unknown;
  readonly movedFrom?: unknown;
  readonly state?: unknown;
  readonly priceCents?: unknown;
  readonly wheelchair?: unknown;
  readonly organisation?: { readonly name?: unknown } | null;
  readonly wijk?: { readonly name?: unknown } | null;
}

/** An activity as search engines and assistants read it: an Event of schema.org. */
export function eventData({ title, about, place, startsAt, endsAt, movedFrom, state, priceCents, wheelchair, organisation, wijk }: Answered): object {
  const status = state === "CANCELLED" ? "EventCancelled" : movedFrom ? "EventRescheduled" : "EventScheduled";
  return {
    "@context": "https://schema.org", "@type": "Event", name: title, description: about, startDate: startsAt, endDate: endsAt, ...(movedFrom && status === "EventRescheduled" ? { previousStartDate: movedFrom } : {}),
    eventStatus: `https://schema.org/${status}`, eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: { "@type": "Place", name: place, address: { "@type": "PostalAddress", streetAddress: place, addressLocality: "Hilversum", ...(wijk ? { addressRegion: wijk.name } : {}), addressCountry: "NL" } },
    ...(organisation ? { organizer: { "@type": "Organization", name: organisation.name } } : {}),
    ...(typeof priceCents === "number" ? { isAccessibleForFree: priceCents === 0, offers: { "@type": "Offer", price: (priceCents / 100).toFixed(2), priceCurrency: "EUR" } } : {}),
    ...(typeof wheelchair === "boolean" ? { accessibilityFeature: wheelchair ? ["wheelchairAccess"] : [] } : {}),
  };
}
