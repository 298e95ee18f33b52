import { Arg, Args, Field, ID, Int, ObjectType } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { domains, participationLevels, type Domain, type ParticipationLevel } from "#shared/themes/participation.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { GroupConnection } from "../groups/group.type.ts";
import { InitiativeConnection } from "../initiatives/initiative.type.ts";
import { Stages } from "../initiatives/stage.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "../threads/comment.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export const Domains = enumType("Domain", domains);
export const ParticipationLevels = enumType("ParticipationLevel", participationLevels, "How far one's say reaches: annex 4 of Buurten 3.0.");

@ObjectType()
export class Wijkthema {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  about: string;

  @Field(() => Domains)
  domain: Domain;

  @Field(() => Int)
  year: number;

  @Field(() => ParticipationLevels)
  participationLevel: ParticipationLevel;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => GroupConnection)
  groups(@Args(() => PageArgs) _page: PageArgs): GroupConnection {
    return byView();
  }

  @Field(() => InitiativeConnection, { description: "What everybody may read." })
  initiatives(@Arg("stages", () => [Stages], { nullable: true }) _stages: Stage[], @Args(() => PageArgs) _page: PageArgs): InitiativeConnection {
    return byView();
  }

  @Field(() => CommentConnection)
  comments(@Args(() => PageArgs) _page: PageArgs): CommentConnection {
    return byView();
  }

  @Field(() => Int)
  commentCount: number;

  @Field(() => Comment, { nullable: true, description: "The answer that stands on top." })
  pinnedComment: Comment | null;

  @Field(() => [ViewerReaction])
  viewerReactions: ViewerReaction[];

  @Field(() => Boolean, { description: "The talk: what others say there is counted as unread." })
  viewerFollows: boolean;

  @Field(() => Int, { description: "Said by others since the viewer, who follows, last looked; at most 100." })
  viewerUnread: number;

  @Field(() => Permission)
  viewerCanComment: Permission;

  @Field(() => Permission)
  viewerCanModerate: Permission;
}
