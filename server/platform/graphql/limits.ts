import { type ASTVisitor, type SelectionSetNode, type ValidationContext, GraphQLError } from "graphql";

/** What one request may ask; our own pages stay well below. */
export const operationLimits = { depth: 14, fields: 600, rootFields: 20, tokens: 4_000 } as const;

/** A validation rule: refuses operations that are too deep or too wide, fragments counted wherever they are spread. */
export function limitOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > operationLimits.rootFields) return refuse(`at most ${operationLimits.rootFields} fields at the root`);
      let fields = 0;
      const problem = measure(node.selectionSet, 1, new Set());
      if (problem) refuse(problem);
      return undefined;

      function measure(set: SelectionSetNode, depth: number, spread: ReadonlySet<string>): string | null {
        if (depth > operationLimits.depth) return `at most ${operationLimits.depth} levels deep`;
        for (const selection of set.selections) {
          if (selection.kind === "Field") fields += 1;
          if (fields > operationLimits.fields) return `at most ${operationLimits.fields} fields`;
          const below = selection.kind === "FragmentSpread" ? fragment(selection.name.value, spread) : selection.selectionSet;
          const within = selection.kind === "FragmentSpread" ? new Set([...spread, selection.name.value]) : spread;
          const problem = below && measure(below, selection.kind === "Field" ? depth + 1 : depth, within);
          if (problem) return problem;
        }
        return null;
      }
    },
  };

  // A fragment within itself is another rule's to report; here it must only not run forever.
  function fragment(name: string, spread: ReadonlySet<string>): SelectionSetNode | undefined {
    return spread.has(name) ? undefined : context.getFragment(name)?.selectionSet;
  }

  function refuse(limit: string): void {
    context.reportError(new GraphQLError(`This asks too much: ${limit}.`, { extensions: { code: "OPERATION_TOO_LARGE" } }));
  }
}
