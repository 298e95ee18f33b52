import { Arg, Query, Resolver } from "type-graphql";
import { parseCode } from "#shared/members/code.ts";
import type { Relation } from "../../platform/view/view.ts";
import { sealOfKey } from "./stall-key.ts";
import { waitsForRegisseur } from "./street.policy.ts";
import { Stall, SupportList } from "./street.type.ts";
import { listOfCode, stallOf, supportLists } from "./street.view.ts";

@Resolver()
export class StreetQueries {
  @Query(() => SupportList, { nullable: true, description: "By the code that is printed on it." })
  supportList(@Arg("code", () => String) _code: string): Relation {
    return listOfCode((_row, scope) => scope.argAs("code", "text", codeOf) ?? "''");
  }

  @Query(() => Stall, { nullable: true, description: "By the key in the address of its tablet." })
  stall(@Arg("key", () => String) _key: string): Relation {
    return stallOf((_row, scope) => scope.argAs("key", "text", sealOfKey) ?? "''");
  }

  @Query(() => [SupportList], { description: "Lists with rows that wait for the viewer as wijkregisseur." })
  listsWaiting(): Relation {
    return supportLists(waitsForRegisseur, 20);
  }
}

function codeOf(typed: unknown): string {
  return parseCode(String(typed), "list") ?? "";
}
