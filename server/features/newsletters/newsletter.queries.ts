import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { Newsletter, NewsletterConnection, NewsletterDesk } from "./newsletter.type.ts";
import { archiveOf, newsletterById, newsletterDesks } from "./newsletter.view.ts";

@Resolver()
export class NewsletterQueries {
  @Query(() => Newsletter, { nullable: true })
  newsletter(@Arg("id", () => ID) _id: string): Relation {
    return newsletterById();
  }

  @Query(() => NewsletterConnection, { description: "What was sent to a wijk." })
  newsletters(@Arg("wijkId", () => ID) _wijkId: string, @Args(() => PageArgs) _page: PageArgs): Relation {
    return archiveOf((scope) => scope.arg("wijkId", "text"));
  }

  @Query(() => [NewsletterDesk], { description: "Of the wijken that the viewer writes to; none for everybody else." })
  newsletterDesks(): Relation {
    return newsletterDesks();
  }
}
