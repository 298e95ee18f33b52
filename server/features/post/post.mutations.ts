import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { Refused } from "../../platform/refused.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { endPushes, startPushes } from "./commands/start-pushes.ts";
import { forgetMailTrouble } from "./commands/mail-trouble.ts";
import type { PostContext } from "./post.context.ts";

@Resolver()
export class PostMutations {
  @Mutation(() => ViewerResult, { description: "Has this browser told that there is news, for as long as one is signed in there." })
  async startPushes(@Arg("endpoint", () => String) endpoint: string, @Ctx() context: PostContext): Promise<Outcome> {
    // Looked up before anything is locked: another's name server may be slow. It is judged again at every push.
    if (context.viewer && !(await context.mayPushTo(endpoint))) throw new Refused("UNKNOWN_ADDRESS");
    return context.transact((work) => startPushes(work, endpoint)).then(viewerChanged);
  }

  @Mutation(() => ViewerResult)
  endPushes(@Ctx() context: PostContext): Promise<Outcome> {
    return context.transact(endPushes).then(viewerChanged);
  }

  @Mutation(() => ViewerResult, { description: "Has mail sent again to an address that it came back from, or whose reader called it spam." })
  forgetMailTrouble(@Ctx() context: PostContext): Promise<Outcome> {
    return context.transact(forgetMailTrouble).then(viewerChanged);
  }
}

function viewerChanged(): Outcome {
  return { __typename: "ViewerChanged" };
}
