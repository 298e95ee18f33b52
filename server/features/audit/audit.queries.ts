import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import type { AuditedAct } from "#shared/audited-acts.ts";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import type { Relation } from "../../platform/view/view.ts";
import { AuditEntryConnection, AuditedActs } from "./audit-entry.type.ts";
import { auditEntries } from "./audit-entry.view.ts";

@Resolver()
export class AuditQueries {
  @Query(() => AuditEntryConnection, { description: "The audit log, newest first, as far as the viewer may read it." })
  auditLog(
    @Arg("wijkId", () => ID, { nullable: true }) _wijkId: string,
    @Arg("act", () => AuditedActs, { nullable: true }) _act: AuditedAct,
    @Arg("subject", () => ID, { nullable: true, description: "As entries tell it: kind:id." }) _subject: string,
    @Arg("from", () => DateTime, { nullable: true }) _from: Date,
    @Arg("until", () => DateTime, { nullable: true }) _until: Date,
    @Args(() => PageArgs) _page: PageArgs,
  ): Relation {
    return auditEntries();
  }
}
