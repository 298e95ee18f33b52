import {
  type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode, GraphQLIncludeDirective, GraphQLSkipDirective,
  getDirectiveValues, isAbstractType,
} from "graphql";

export type Variables = Readonly<Record<string, unknown>>;
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The fields asked of a concrete type by their response key, fragments and @skip/@include resolved, as the specification collects them. */
export function collectFields(document: Document, typeName: string, sets: readonly SelectionSetNode[], variables: Variables): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set);
  return fields;

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] === false) continue;
      if (selection.kind === "Field") {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === "InlineFragment" ? selection : document.fragments[selection.name.value];
      if (fragment && applies(document.schema, fragment.typeCondition?.name.value, typeName)) collect(fragment.selectionSet);
    }
  }
}

/** The selections below nodes that answer to one response key. */
export function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}

function applies(schema: GraphQLSchema, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const asked = schema.getType(condition);
  return isAbstractType(asked) && schema.getPossibleTypes(asked).some((type) => type.name === typeName);
}
