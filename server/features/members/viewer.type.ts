import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import { byView } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Group } from "../groups/group.type.ts";
import { Notice } from "../notifications/notice.type.ts";
import { Buurt } from "../wijken/place.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { Role } from "./role.type.ts";

export const locales = ["NL", "EN", "UK"] as const;
export type Locale = (typeof locales)[number];
export const Locales = enumType("Locale", locales);
export type ResidenceGrade = "EMAIL" | "POSTCODE";
const ResidenceGrades = enumType<ResidenceGrade>("ResidenceGrade", ["EMAIL", "POSTCODE"]);

@ObjectType({ description: "The person who is signed in, as only they see themself." })
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => Locales)
  locale: Locale;

  @Field(() => ResidenceGrades)
  grade: ResidenceGrade;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Buurt, { nullable: true })
  buurt: Buurt | null;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => [Group])
  groups: Group[];

  @Field(() => [Notice])
  notices(@Arg("first", () => Int, { nullable: true, defaultValue: 20 }) _first: number): Notice[] {
    return byView();
  }

  @Field(() => Int)
  unreadNotices: number;
}
