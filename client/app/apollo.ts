import { ApolloClient, ApolloLink } from "@apollo/client";
import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";
import { OperationTypeNode } from "graphql";
import { createCache } from "./cache.ts";
import { KnownLink } from "./known-link.ts";
import { LiveLink } from "./live-link.ts";

declare module "@apollo/client" {
  // The generated types already mask fragments; Apollo is told to read their way of writing it.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Apollo reads this interface, and only this one
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

export interface Connection {
  readonly client: ApolloClient;
  /** After signing in or out: forget what the other person saw, and let the socket ask anew who is there. */
  readonly reset: () => Promise<void>;
}

/** Where pages ask: the browser's two links, or none where a page is drawn of what came with it. */
export function clientOver(link: ApolloLink): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link,
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
  });
}

export function connect(): Connection {
  const live = new LiveLink(() => void client.refetchQueries({ include: "active" }));
  const client = clientOver(ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, new KnownLink()));
  const reset = async () => {
    live.renew();
    // A query that fails says so where it is shown; one whose page was left meanwhile is nobody's.
    await client.resetStore().catch(() => undefined);
  };
  return { client, reset };
}
