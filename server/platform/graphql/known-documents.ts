import { createHash } from "node:crypto";
import { type ASTNode, type DocumentNode, type GraphQLSchema, parse, print, specifiedRules, validate, visit } from "graphql";
import type { Variables } from "../view/selection.ts";

/** A request that names a document instead of sending it. */
export interface KnownRequest {
  readonly document: DocumentNode;
  readonly variables: Variables | null;
}
export interface KnownDocuments {
  /** What the body of a request asks, or null when it names none of ours. */
  asked(body: unknown): KnownRequest | null;
  /** The document of our client's query of this name; throws when there is none. */
  named(name: string): DocumentNode;
  /** The document with this very text. */
  byText(text: string): DocumentNode | null;
  /** As the client's library writes it over a socket: the same parts in another order. */
  byMeaning(document: DocumentNode): DocumentNode | null;
  has(document: DocumentNode): boolean;
}

/**
 * The documents of our own client by the SHA-256 of their text, as its build registers them. One is parsed and validated when it is
 * first asked for and then kept, so a request by its name goes straight to the executor: the same views, policies and types as any other.
 */
export function knownDocuments(schema: GraphQLSchema, texts: Readonly<Record<string, string>>): KnownDocuments {
  const byHash = new Map(Object.entries(texts).map(([hash, text]) => [hash.replace(/^sha256:/u, ""), text]));
  const hashOf = new Map([...byHash].map(([hash, text]) => [/\bquery (\w+)/u.exec(text)?.[1], hash]));
  let hashOfMeaning: Map<string, string> | undefined;
  const parsed = new Map<string, DocumentNode>();
  const all = new WeakSet<DocumentNode>();

  return {
    asked(body) {
      const { extensions, query, variables } = (body ?? {}) as { extensions?: { persistedQuery?: { sha256Hash?: unknown } }; query?: unknown; variables?: unknown };
      const hash = extensions?.persistedQuery?.sha256Hash;
      if (typeof hash !== "string" || query !== undefined) return null;
      const document = documentOf(hash);
      return document && { document, variables: typeof variables === "object" ? (variables as Variables | null) : null };
    },
    named(name) {
      const document = documentOf(hashOf.get(name) ?? "");
      if (!document) throw new Error(`the client has no query ${name}`);
      return document;
    },
    byText: (text) => documentOf(createHash("sha256").update(text).digest("hex")),
    byMeaning: (document) => documentOf((hashOfMeaning ??= new Map([...byHash].map(([hash, text]) => [meaningOf(parse(text)), hash]))).get(meaningOf(document)) ?? ""),
    has: (document) => all.has(document),
  };

  function documentOf(hash: string): DocumentNode | null {
    return parsed.get(hash) ?? prepare(hash);
  }

  function prepare(hash: string): DocumentNode | null {
    const text = byHash.get(hash);
    if (text === undefined) return null;
    const document = parse(text);
    const [error] = validate(schema, document, specifiedRules);
    if (error) throw error;
    parsed.set(hash, document);
    all.add(document);
    return document;
  }
}

/** The same for documents that differ only in the order of their parts. */
function meaningOf(document: DocumentNode): string {
  const inOrder = <Node extends ASTNode>(nodes: readonly Node[] | undefined) => nodes && [...nodes].sort((one, other) => (print(one) < print(other) ? -1 : 1));
  return print(visit(document, {
    Document: { leave: (node) => ({ ...node, definitions: inOrder(node.definitions) }) },
    OperationDefinition: { leave: (node) => ({ ...node, variableDefinitions: inOrder(node.variableDefinitions) }) },
    SelectionSet: { leave: (node) => ({ ...node, selections: inOrder(node.selections) }) },
    Field: { leave: (node) => ({ ...node, arguments: inOrder(node.arguments) }) },
  }));
}
