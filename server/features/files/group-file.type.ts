import { Field, ID, Int, ObjectType } from "type-graphql";
import { type FileKind, fileKinds } from "#shared/files/files.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

const FileKinds = enumType<FileKind>("FileKind", fileKinds);

@ObjectType({ description: "Lies at /files/<id>, for whoever may read what is said in its group." })
export class GroupFile {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => FileKinds)
  kind: FileKind;

  @Field(() => Int)
  bytes: number;

  @Field(() => Person, { nullable: true, description: "For members, and the wijkregisseur who moderates." })
  addedBy: Person | null;

  @Field(() => DateTime)
  addedAt: Date;

  @Field(() => Permission)
  viewerCanRemove: Permission;
}
