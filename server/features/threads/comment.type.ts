import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import { mostMentions } from "#shared/threads/mentions.ts";
import { mostPictures } from "#shared/threads/pictures.ts";
import { type ReactionKind, reactionKinds } from "#shared/threads/reactions.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Person } from "../members/person.type.ts";
import { Picture } from "../pictures/picture.type.ts";
import { type Locale, Locales } from "../members/viewer.type.ts";

export const ReactionKinds = enumType<ReactionKind>("ReactionKind", reactionKinds);

@ObjectType()
export class ReactionCount {
  @Field(() => ReactionKinds)
  kind: ReactionKind;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: "An earlier wording of a comment." })
export class CommentVersion {
  @Field(() => Int)
  number: number;

  @Field(() => String)
  text: string;

  @Field(() => DateTime)
  writtenAt: Date;
}

@ObjectType({ description: "Who a text names as @[number]." })
export class Mention {
  @Field(() => Int)
  number: number;

  @Field(() => ID, { nullable: true, description: "Null where the account was erased." })
  personId: string | null;

  @Field(() => String, { nullable: true, description: "As they are called now." })
  name: string | null;
}

@ObjectType({ description: "Text is null when the wijkregisseur hid it (the reason stays readable), its author took it back or erased their account." })
export class Comment {
  @Field(() => ID)
  id: string;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  author: Person | null;

  @Field(() => Boolean, { description: "Said by a wijkregisseur for the municipality." })
  asMunicipality: boolean;

  @Field(() => Group, { nullable: true, description: "Said by a steward in the name of this group." })
  onBehalfOf: Group | null;

  @Field(() => String, { nullable: true, description: "Names people as @[number] of the mentions." })
  text: string | null;

  @Extensions({ rows: mostMentions })
  @Field(() => [Mention])
  mentions: Mention[];

  @Extensions({ rows: mostPictures })
  @Field(() => [Picture])
  pictures: Picture[];

  @Field(() => Locales, { description: "The language that its author uses here." })
  locale: Locale;

  @Field(() => Boolean)
  hidden: boolean;

  @Field(() => String, { nullable: true })
  hiddenReason: string | null;

  @Field(() => Boolean)
  removed: boolean;

  @Field(() => Boolean)
  pinned: boolean;

  @Field(() => Boolean, { description: "It hangs below another; answers to it stand beside it." })
  isAnswer: boolean;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true })
  editedAt: Date | null;

  @Field(() => [CommentVersion], { description: "Earlier wordings, the newest first." })
  history: CommentVersion[];

  @Extensions({ rows: reactionKinds.length })
  @Field(() => [ReactionCount])
  reactions: ReactionCount[];

  @Field(() => [Comment], { description: "Answers, the oldest first. They have none of their own." })
  replies: Comment[];
}

export const CommentConnection = connectionOf("Comment", () => Comment);
export type CommentConnection = InstanceType<typeof CommentConnection>;

@ObjectType({ description: "A sign that the viewer gave." })
export class ViewerReaction {
  @Field(() => ID)
  commentId: string;

  @Field(() => ReactionKinds)
  kind: ReactionKind;
}
