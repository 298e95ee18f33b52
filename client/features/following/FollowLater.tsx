import { lazy } from "react";
import type { FollowInput } from "#client/gql/graphql.ts";
import { Later } from "#client/lib/Later.tsx";

const FollowThing = lazy(async () => ({ default: (await import("./FollowThing.tsx")).FollowThing }));

/** The button to follow what a page is about: it comes once the page lives. */
export function FollowLater({ what }: { readonly what: FollowInput }) {
  return <Later><FollowThing what={what} /></Later>;
}
