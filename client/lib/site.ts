import type { ProviderKind } from "#shared/members/sign-in-problems.ts";

/** What differs from one municipality to the next; the server writes it into index.html. */
export interface Site {
  readonly name: string;
  readonly municipality: string;
  /** Made-up people and amounts, sign-in by choosing a person, a mailbox to look into. */
  readonly demo: boolean;
  /** What people said can be translated. */
  readonly translates: boolean;
  /** By which push services know the site. */
  readonly pushKey: string;
  /** Ways to sign in beside mail. */
  readonly ways: readonly SignInWay[];
}
export interface SignInWay {
  readonly id: string;
  readonly kind: ProviderKind;
  /** As people know it: "DigiD". */
  readonly name: string;
}

export function readSite(json: string | null | undefined): Site {
  let given: Record<string, unknown> = {};
  try {
    given = Object(JSON.parse(json ?? "{}")) as Record<string, unknown>;
  } catch {
    // A page without settings still has to open.
  }
  return {
    name: typeof given["name"] === "string" ? given["name"] : "Brink",
    municipality: typeof given["municipality"] === "string" ? given["municipality"] : "Hilversum",
    demo: given["demo"] === true,
    translates: given["translates"] === true,
    pushKey: typeof given["pushKey"] === "string" ? given["pushKey"] : "",
    ways: (Array.isArray(given["ways"]) ? given["ways"] : []) as SignInWay[],
  };
}

export let site = readSite(typeof document === "undefined" ? null : document.getElementById("site")?.textContent);

/** Where there is no page to read it from: when the server draws one. */
export function tellSite(json: string): void {
  site = readSite(json);
}
