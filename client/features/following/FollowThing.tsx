import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import type { FollowInput } from "#client/gql/graphql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useFollowingTexts } from "#client/texts/own/following.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const MyFollows = graphql(`
  query MyFollows {
    me { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } }
  }
`);

const FollowThingMutation = graphql(`
  mutation FollowThing($what: FollowInput!, $on: Boolean!) {
    follow(what: $what, on: $on) {
      ... on ViewerChanged { viewer { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } } }
      ... on Refusal { reason }
    }
  }
`);

interface Followed {
  readonly wijk: { readonly id: string } | null;
  readonly theme: { readonly id: string } | null;
  readonly group: { readonly id: string } | null;
  readonly initiative: { readonly id: string } | null;
  readonly organisation: { readonly id: string } | null;
}

/** Begins and ceases to follow a wijk, a theme, a group, a plan or an organisation, for who is signed in. */
export function FollowThing({ what }: { readonly what: FollowInput }) {
  const words = useFollowingTexts();
  const viewer = useViewer();
  const { data } = useQuery(MyFollows, { skip: !viewer });
  const { run, busy, problem } = useAct(FollowThingMutation);
  const follows = data?.me?.follows;
  if (!follows) return null;
  const on = follows.some((each) => isOf(each, what));
  return (
    <>
      <Button look={on ? "plain" : "quiet"} busy={busy} onClick={() => void run({ what, on: !on })}>{on ? words.unfollow : words.follow}</Button>
      <Refused problem={problem} />
    </>
  );
}

function isOf({ wijk, theme, group, initiative, organisation }: Followed, what: FollowInput): boolean {
  return (wijk ?? theme ?? group ?? initiative ?? organisation)?.id === (what.wijkId ?? what.themeId ?? what.groupId ?? what.initiativeId ?? what.organisationId);
}
