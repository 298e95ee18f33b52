import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";

const ExportStates = enumType("ExportState", ["GATHERING", "READY"]);

@ObjectType({ description: "Offered to its owner alone, at /account/exports/<id>." })
export class DataExport {
  @Field(() => ID)
  id: string;

  @Field(() => ExportStates)
  state: "GATHERING" | "READY";

  @Field(() => Int, { description: "Categories that are gathered." })
  done: number;

  @Field(() => Int)
  total: number;

  @Field(() => DateTime)
  askedAt: Date;

  @Field(() => DateTime, { nullable: true })
  expiresAt: Date | null;

  @Field(() => Int, { nullable: true })
  bytes: number | null;
}

@ObjectType({ description: "What the viewer may do with what is known of them." })
export class OwnData {
  @Field(() => DataExport, { nullable: true, description: "The newest that has not expired." })
  export: DataExport | null;

  @Field(() => Boolean, { description: "Whether an erasure is confirmed by a mailed code; else by having just signed in." })
  confirmsByMail: boolean;

  @Field(() => Permission)
  viewerCanErase: Permission;

  @Field(() => [Initiative], { description: "Dossiers under way that the viewer answers for." })
  openDossiers: Initiative[];

  @Field(() => [Initiative], { description: "Dossiers that the viewer is asked to answer for from now on." })
  askedDossiers: Initiative[];

  @Field(() => [Group], { description: "Groups with others in them that the viewer alone leads." })
  groupsLedAlone: Group[];
}
