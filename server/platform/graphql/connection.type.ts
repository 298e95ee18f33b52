import { type ClassType, Field, ObjectType } from "type-graphql";

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** The connection type of a node type: `InitiativeConnection { nodes pageInfo }`. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>): ClassType<{ nodes: Node[]; pageInfo: PageInfo }> {
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [node()])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}
