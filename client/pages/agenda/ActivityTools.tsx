import type { FragmentType } from "@apollo/client/masking";
import { lazy, Suspense, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";

const CancelActivity = lazy(async () => ({ default: (await import("./CancelActivity.tsx")).CancelActivity }));
const JudgeActivity = lazy(async () => ({ default: (await import("./JudgeActivity.tsx")).JudgeActivity }));

const ActivityTools_activity = graphql(`
  fragment ActivityTools_activity on Activity {
    id
    series { id }
    viewerCanChange { allowed }
    viewerCanApprove { allowed }
  }
`);

/** What its keepers do with it, and what the wijkregisseur does with a first post. */
export function ActivityTools({ activity }: { readonly activity: FragmentType<typeof ActivityTools_activity> }) {
  const texts = useCalendarTexts();
  const [cancelling, setCancelling] = useState(false);
  const { id, series, viewerCanChange, viewerCanApprove } = usePart(ActivityTools_activity, activity);
  return (
    <>
      {viewerCanChange.allowed && <LinkButton look="quiet" to={paths.changeActivity(id)}>{texts.change}</LinkButton>}
      {viewerCanChange.allowed && <Button look="quiet" onClick={() => setCancelling(true)}>{texts.cancel}</Button>}
      <Suspense>
        {cancelling && <CancelActivity id={id} recurs={series !== null} onClose={() => setCancelling(false)} />}
        {viewerCanApprove.allowed && <JudgeActivity id={id} />}
      </Suspense>
    </>
  );
}
