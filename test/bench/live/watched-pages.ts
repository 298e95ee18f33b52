import { demandDocument, knownBody } from "../documents.ts";
import { ask } from "../load/wire.ts";
import type { Subjects } from "../subjects.ts";
import type { Target } from "../targets.ts";
import type { Watch } from "./subscribers-process.ts";

/** The page of an initiative in the browser of somebody who may be signed in. */
export function watchOfBrink({ url }: Target, initiative: string, cookie?: string): Watch {
  const { text } = demandDocument("InitiativePageLive");
  return { url: `${url.replace("http", "ws")}/graphql`, subscription: { query: text, variables: { id: initiative } }, ...(cookie && { cookie }) };
}

export function watchOfLimit({ url }: Target, initiative: string): Watch {
  return { url: `${url.replace("http", "ws")}/live?id=${initiative}` };
}

/** So many who look on while others vote. */
export function onlookers({ votedOn }: Subjects, count: number, watch: (initiative: string) => Watch): readonly Watch[] {
  return Array.from({ length: count }, (_, index) => watch(votedOn[index % votedOn.length] ?? ""));
}

/** Supports an initiative and takes it back, in turn: what the watchers hear of. */
export function voter({ url }: Target, { voters, votedOn }: Subjects): () => Promise<void> {
  const acts = [demandDocument("SupportInitiative"), demandDocument("WithdrawSupport")] as const;
  let next = 0;
  return async () => {
    const act = acts[next % 2 === 0 ? 0 : 1];
    next += 1;
    await ask(url, { method: "POST", path: "/graphql", cookie: voters[0]?.cookie, body: knownBody(act, { id: votedOn[0] }) });
  };
}
