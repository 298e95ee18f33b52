import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Viewer } from "./viewer.type.ts";

@ObjectType()
export class ViewerChanged {
  @Field(() => Viewer)
  viewer: Viewer;
}
export const ViewerResult = resultOf("ViewerResult", ViewerChanged);
