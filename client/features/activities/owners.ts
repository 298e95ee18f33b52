interface Possible {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly trust: string | null; readonly viewerCanPostActivity: { readonly allowed: boolean } }[];
  readonly me: { readonly groups: readonly { readonly id: string; readonly name: string; readonly wijk: { readonly id: string }; readonly viewerCanLead: { readonly allowed: boolean } }[]; readonly roles: readonly { readonly kind: string }[] } | null;
  readonly initiative: { readonly id: string; readonly title: string; readonly wijk: { readonly id: string } } | null;
}
export interface PossibleOwner {
  readonly value: string;
  readonly label: string;
  /** Where it is at home. */
  readonly wijk?: string;
  /** What it posts is looked at first. */
  readonly waits?: boolean;
}

/** On whose behalf the viewer may post; the server has the last word. */
export function ownersOf({ organisations, me, initiative }: Possible, municipality: string): PossibleOwner[] {
  return [
    ...organisations.filter(({ viewerCanPostActivity }) => viewerCanPostActivity.allowed).map(({ id, name, trust }) => ({ value: `organisation:${id}`, label: name, waits: trust !== "TRUSTED" })),
    ...(me?.groups ?? []).filter(({ viewerCanLead }) => viewerCanLead.allowed).map(({ id, name, wijk }) => ({ value: `group:${id}`, label: name, wijk: wijk.id })),
    ...(initiative ? [{ value: `initiative:${initiative.id}`, label: initiative.title, wijk: initiative.wijk.id }] : []),
    ...(me?.roles.some(({ kind }) => kind === "WIJKREGISSEUR" || kind === "CLUSTERTEAM_MANAGER") ? [{ value: "municipality", label: municipality }] : []),
  ];
}
