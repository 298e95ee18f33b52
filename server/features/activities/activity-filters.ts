// What people choose from in the calendar: each as a condition that falls away when it is not asked.
import { ArgsType, Field, ID, Int } from "type-graphql";
import { type DayPart, evening, noon, type SpokenLanguage } from "#shared/calendar/activities.ts";
import type { Relation, Sql } from "../../platform/view/view.ts";
import { type ActivityKind, ActivityKinds, DayParts, SpokenLanguages } from "./activity.type.ts";

@ArgsType()
export class ActivityFilter {
  @Field(() => ID, { nullable: true })
  wijkId?: string | null;

  @Field(() => ID, { nullable: true })
  buurtId?: string | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => ActivityKinds, { nullable: true })
  kind?: ActivityKind | null;

  @Field(() => DayParts, { nullable: true })
  dayPart?: DayPart | null;

  @Field(() => Boolean, { nullable: true, description: "Only what is said to cost nothing." })
  free?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Only where one is said to come in with a wheelchair." })
  accessible?: boolean | null;

  @Field(() => SpokenLanguages, { nullable: true, description: "Where nothing is said of it, Dutch is spoken." })
  language?: SpokenLanguage | null;

  @Field(() => Int, { nullable: true, description: "Years, of who wants to go." })
  age?: number | null;
}

const hour = (row: Sql) => `extract(hour from ${row}.starts_at at time zone 'Europe/Amsterdam')`;
const dayPart = (row: Sql) => `case when ${hour(row)} < ${noon} then 'MORNING' when ${hour(row)} < ${evening} then 'AFTERNOON' else 'EVENING' end`;

export const filtered: NonNullable<Relation["where"]> = (row, _parent, scope) => {
  const [wijk, buurt, theme, kind, part] = [scope.arg("wijkId", "text"), scope.arg("buurtId", "text"), scope.id("themeId"), scope.arg("kind", "text"), scope.arg("dayPart", "text")];
  const [free, accessible, language, age] = [scope.arg("free", "boolean"), scope.arg("accessible", "boolean"), scope.arg("language", "text"), scope.arg("age", "int")];
  return [
    wijk && `${row}.wijk_id = ${wijk}`,
    buurt && `${row}.buurt_id = ${buurt}`,
    theme && `${row}.theme_id = ${theme}`,
    kind && `${row}.kind = ${kind}`,
    part && `${dayPart(row)} = ${part}`,
    free && `(not ${free} or ${row}.price_cents = 0)`,
    accessible && `(not ${accessible} or ${row}.wheelchair)`,
    language && `(${language} = any(${row}.languages) or ${row}.languages = '{}' and ${language} = 'NL')`,
    age && `coalesce(${row}.age_from, 0) <= ${age} and coalesce(${row}.age_to, ${age}) >= ${age}`,
  ];
};
