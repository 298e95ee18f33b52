import { Arg, ID, Query, Resolver } from "type-graphql";
import { type Relation, list, orderBy } from "../../platform/view/view.ts";
import { Person } from "../members/person.type.ts";
import { personView } from "../members/person.view.ts";
import { isMentionable, mayMention } from "./mention.policy.ts";
import { subjectNames } from "./commands/subject.ts";

const mostOffered = 8;
const plain = (typed: unknown) => String(typed).slice(0, 80).normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

@Resolver()
export class TalkQueries {
  @Query(() => [Person], { description: "Who takes part in one talk, by the beginning of a name; nobody for whoever may not speak there." })
  mentionable(
    @Arg("text", () => String) _text: string,
    @Arg("initiativeId", () => ID, { nullable: true }) _initiativeId: string,
    @Arg("groupId", () => ID, { nullable: true }) _groupId: string,
    @Arg("themeId", () => ID, { nullable: true }) _themeId: string,
    @Arg("activityId", () => ID, { nullable: true }) _activityId: string,
  ): Relation {
    return list({
      view: () => personView,
      from: (row) => `persons ${row}`,
      where: (row, _root, scope) => {
        const named = subjectNames.flatMap((name) => {
          const id = scope.id(name);
          return id ? [[name, id] as const] : [];
        });
        const [[name, id] = [null, null]] = named;
        // Each that was named has to be spoken of, or the statement would be sent values that it does not know.
        if (!name || !id || named.length > 1) return [`false and coalesce(${[...named.map(([, each]) => each), "null"].join(", ")}, ${scope.argAs("text", "text", plain)}::uuid) is null`];
        const begins = `strpos(' ' || lower(unaccent(${row}.name)), ' ' || ${scope.argAs("text", "text", plain)}) > 0`;
        return [mayMention(name, id, scope), isMentionable(name, id)(row, scope), `${row}.id <> ${scope.viewer}`, begins];
      },
      order: orderBy("asc", ["name", "text"], ["id", "uuid"]),
      most: mostOffered,
    });
  }
}
