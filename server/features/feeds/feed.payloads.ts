import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { AgendaSource, ImportRow } from "./feed.type.ts";

@ObjectType()
export class AgendaSourceChanged {
  @Field(() => AgendaSource)
  source: AgendaSource;
}

@ObjectType({ description: "Nothing is posted yet." })
export class ActivitiesPreviewed {
  @Field(() => [ImportRow])
  rows: ImportRow[];
}

@ObjectType()
export class ActivitiesImported {
  @Field(() => Int)
  posted: number;

  @Field(() => [ImportRow])
  rows: ImportRow[];
}

@ObjectType({ description: "The address of the viewer's own calendar; told once." })
export class PersonalCalendar {
  @Field(() => String, { description: "A path on this site." })
  path: string;
}

export const AgendaSourceResult = resultOf("AgendaSourceResult", AgendaSourceChanged);
export const PreviewResult = resultOf("PreviewResult", ActivitiesPreviewed);
export const ImportResult = resultOf("ImportResult", ActivitiesImported);
export const PersonalCalendarResult = resultOf("PersonalCalendarResult", PersonalCalendar);
