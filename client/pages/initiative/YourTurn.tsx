import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { FollowThing } from "#client/features/following/FollowThing.tsx";
import { ActPanel } from "#client/features/initiative/ActPanel.tsx";
import { useTexts } from "#client/texts/use-texts.ts";
import { ReportLink } from "#client/lib/ReportLink.tsx";
import { InitiativeActs, type InitiativeActs_initiative } from "./InitiativeActs.tsx";

interface YourTurnProps {
  readonly initiative: FragmentType<typeof InitiativeActs_initiative>;
  /** The plan that can be followed; null for a draft. */
  readonly follows: string | null;
  readonly title: string;
}

/** What this person can do now. For whom there is nothing, there is no panel, unless they just did something. */
export function YourTurn({ initiative, follows, title }: YourTurnProps) {
  const { initiative: words } = useTexts();
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  return (
    <>
      <InitiativeActs initiative={initiative} level={3} onDone={(text) => setSaid({ text })}>
        {(list) => (list || said) && <ActPanel heading={words.yourTurn} said={said}>{list ?? <p>{words.nothingNow}</p>}</ActPanel>}
      </InitiativeActs>
      {follows && <div><FollowThing what={{ initiativeId: follows }} /><ReportLink kind="INITIATIVE" id={follows} name={title} /></div>}
    </>
  );
}
