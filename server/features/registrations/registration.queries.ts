import { Arg, Query, Resolver } from "type-graphql";
import { hashToken } from "../../platform/session.ts";
import type { Relation } from "../../platform/view/view.ts";
import { Registration } from "./registration.type.ts";
import { registrationOfKey } from "./registration.view.ts";

@Resolver()
export class RegistrationQueries {
  @Query(() => Registration, { nullable: true, description: "By the key in the link of a mail; looking changes nothing." })
  registration(@Arg("key", () => String) _key: string): Relation {
    return registrationOfKey((_row, scope) => scope.argAs("key", "text", hashOf) ?? "''");
  }
}

function hashOf(key: unknown): string {
  return hashToken(String(key));
}
