import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { GroupResult, groupChanged } from "../groups/group.payloads.ts";
import { removeFile } from "./commands/remove-file.ts";

@Resolver()
export class GroupFileMutations {
  @Mutation(() => GroupResult)
  removeGroupFile(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => removeFile(work, id)).then(groupChanged);
  }
}
