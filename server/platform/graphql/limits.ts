import {
  type ASTVisitor, type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type SelectionNode, type SelectionSetNode, type ValidationContext,
  GraphQLError, getNamedType, getNullableType, isListType, isObjectType,
} from "graphql";

/** What one request may ask; our own pages stay below. Values are fields, each as often as the rows above it. */
export const operationLimits = { depth: 14, fields: 700, rootFields: 20, values: 120_000, directives: 100, listed: 200, tokens: 4_000 } as const;

/** How many rows a list is taken to have that does not say, or says it in a variable. A field whose rows are fewer says so as its extension "rows". */
const assumedRows = 50;

interface Place {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  readonly rows: number;
  readonly spread: ReadonlySet<string>;
}

/** A validation rule: refuses operations that are too deep, too wide or of too many rows, fragments counted wherever they are spread. */
export function limitOperations(context: ValidationContext): ASTVisitor {
  const schema = context.getSchema();
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > operationLimits.rootFields) return refuse(`at most ${operationLimits.rootFields} fields at the root`);
      let fields = 0;
      let values = 0;
      let directives = 0;
      const problem = measure(node.selectionSet, { type: schema.getRootType(node.operation) ?? undefined, depth: 1, rows: 1, spread: new Set() });
      if (problem) refuse(problem);
      return undefined;

      function measure(set: SelectionSetNode, place: Place): string | null {
        if (place.depth > operationLimits.depth) return `at most ${operationLimits.depth} levels deep`;
        for (const selection of set.selections) {
          if (selection.kind === "Field") {
            fields += 1;
            values += place.rows;
          }
          directives += selection.directives?.length ?? 0;
          if (directives > operationLimits.directives) return `at most ${operationLimits.directives} directives`;
          if (fields > operationLimits.fields) return `at most ${operationLimits.fields} fields`;
          if (values > operationLimits.values) return `at most ${operationLimits.values} values`;
          const [below, there] = step(selection, place);
          const problem = below && measure(below, there);
          if (problem) return problem;
        }
        return null;
      }
    },
    ListValue(node) {
      if (node.values.length > operationLimits.listed) refuse(`at most ${operationLimits.listed} values in a list`);
    },
  };

  function step(selection: SelectionNode, place: Place): [SelectionSetNode | undefined, Place] {
    if (selection.kind === "Field") return [selection.selectionSet, belowField(selection, place)];
    if (selection.kind === "InlineFragment") return [selection.selectionSet, { ...place, type: typed(schema, selection.typeCondition?.name.value) ?? place.type }];
    // A fragment within itself is another rule's to report; here it must only not run forever.
    const fragment = place.spread.has(selection.name.value) ? null : context.getFragment(selection.name.value);
    return [fragment?.selectionSet, { ...place, type: typed(schema, fragment?.typeCondition.name.value), spread: new Set([...place.spread, selection.name.value]) }];
  }

  function refuse(limit: string): void {
    context.reportError(new GraphQLError(`This asks too much: ${limit}.`, { extensions: { code: "OPERATION_TOO_LARGE" } }));
  }
}

/** Whether a value that was sent holds a list beyond the limit. */
export function listsTooMuch(value: unknown): boolean {
  if (Array.isArray(value) && value.length > operationLimits.listed) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(listsTooMuch);
}

function typed(schema: GraphQLSchema, name: string | undefined): GraphQLNamedType | undefined {
  return name === undefined ? undefined : schema.getType(name);
}

function belowField(node: FieldNode, { type, depth, rows, spread }: Place): Place {
  const fields = isObjectType(type) ? type.getFields() : {};
  const field = fields[node.name.value];
  const first = field?.args.find((argument) => argument.name === "first");
  // The nodes of a page were counted with the page.
  const isList = field !== undefined && isListType(getNullableType(field.type)) && !("pageInfo" in fields);
  const each = first ? firstOf(node, first.defaultValue) : isList ? rowsOf(field) : 1;
  return { type: field && getNamedType(field.type), depth: depth + 1, rows: rows * each, spread };
}

function rowsOf({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions["rows"] === "number" ? extensions["rows"] : assumedRows;
}

function firstOf(node: FieldNode, otherwise: unknown): number {
  const value = node.arguments?.find((argument) => argument.name.value === "first")?.value;
  if (value?.kind === "IntValue") return Math.max(1, Number(value.value));
  return value === undefined && typeof otherwise === "number" ? otherwise : assumedRows;
}
