import type { NoticeGroup } from "#shared/notifications/kinds.ts";
import { Arg, Args, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { NoticeConnection } from "./notice.type.ts";
import { noticesSeen } from "./notice.view.ts";
import { NoticeGroups } from "./preference.type.ts";

@Resolver()
export class NoticeQueries {
  @Query(() => NoticeConnection, { description: "What the viewer was told, the newest first: of one group of kinds or of all, read or not." })
  notices(
    @Arg("of", () => NoticeGroups, { nullable: true }) _of: NoticeGroup,
    @Arg("unread", () => Boolean, { nullable: true, description: "True: what is not read yet." }) _unread: boolean,
    @Args(() => PageArgs) _page: PageArgs,
  ): Relation {
    return noticesSeen();
  }
}
