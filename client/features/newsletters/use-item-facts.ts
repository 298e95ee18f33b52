import type { NewsletterBody_NewsletterFragment } from "#client/gql/graphql.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat } from "#client/texts/use-texts.ts";

type Section = NewsletterBody_NewsletterFragment["sections"][number];

/** What is told of an item beside its title and its text, as in the mail. */
export function useItemFacts(): (kind: Section["kind"], item: Section["items"][number]) => string {
  const { counted, until, outcome: outcomes } = useNewsletterTexts();
  const { weekday, time, date, euro, number } = useFormat();
  return (kind, { at, place, outcome, cents, supporters, needed }) => {
    const support = needed === null ? null : counted(number(supporters ?? 0), number(needed));
    const facts: Record<Section["kind"], readonly (string | null)[]> = {
      ACTIVITIES: [`${weekday(at)}, ${time(at)}`, place],
      SUPPORT: [support, until(date(at))],
      NEW: [support, place],
      DECIDED: [outcome && outcomes[outcome](euro(cents ?? 0))],
      REALISED: [place],
    };
    return facts[kind].filter(Boolean).join(" · ");
  };
}
