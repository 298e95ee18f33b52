import { ApolloServer, type BaseContext, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Context, Executor } from "../graphql/executor.ts";
import { stringifyResult } from "../graphql/json-text.ts";
import type { KnownDocuments, KnownRequest } from "../graphql/known-documents.ts";
import { limitOperations, operationLimits } from "../graphql/limits.ts";
import { maskErrors } from "../graphql/mask-errors.ts";
import type { Log } from "../log.ts";

interface Dependencies {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly known: KnownDocuments;
  /** Whether documents that are not our client's are refused. */
  readonly onlyKnown: boolean;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly introspection: boolean;
  readonly log: Log;
}

const mostBodyBytes = 512 * 1024;

/** POST /graphql: Apollo parses, validates and guards what it does not know; our executor answers everything. */
export async function serveGraphql(app: FastifyInstance, { schema, executor, known, onlyKnown, isOwnOrigin, contextOf, introspection, log }: Dependencies): Promise<void> {
  const mask = maskErrors(log);
  const apollo = new ApolloServer<BaseContext>({
    gateway: throughExecutor(schema, executor) as never,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [limitOperations],
    formatError: mask,
    stringifyResult,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
  await apollo.start();

  app.post("/graphql", { bodyLimit: mostBodyBytes }, async (request, reply) => {
    // A browser sends the cookie of its user for any site that asks; it also says for which.
    if (!isOwnOrigin(request)) return reply.code(403).send(refusal("Ask from our own pages.", "OTHER_ORIGIN"));
    const asked = known.asked(request.body);
    if (asked) {
      const answer = await answerKnown(asked, await contextOf(request, reply));
      return reply.header("content-type", "application/json; charset=utf-8").header("cache-control", "no-store").send(answer);
    }
    if (onlyKnown) return reply.code(400).send(refusal("Only known documents are answered here.", "UNKNOWN_DOCUMENT"));
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (typeof value === "string") headers.set(name, value);
    const { status, headers: sent, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers, search: "", body: request.body },
      context: () => contextOf(request, reply),
    });
    for (const [name, value] of sent) reply.header(name, value);
    return reply.code(status ?? 200).header("cache-control", "no-store").send(body.kind === "complete" ? body.string : "");
  });
  app.addHook("onClose", () => apollo.stop());

  // Straight to the executor; what Apollo does before it was done once for this document.
  async function answerKnown({ document, variables }: KnownRequest, context: Context): Promise<string> {
    try {
      const { data, errors } = await executor.execute(document, null, variables, context);
      return stringifyResult({ ...(errors && { errors: errors.map((error) => mask(error.toJSON(), error)) }), data });
    } catch (error) {
      const formatted = error instanceof GraphQLError ? error.toJSON() : { message: "", extensions: { code: "INTERNAL_SERVER_ERROR" } };
      return stringifyResult({ errors: [mask(formatted, error)], data: null });
    }
  }
}

function refusal(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

// Apollo's way to hand execution to somebody else is a "gateway": here it is this process's own views.
function throughExecutor(schema: GraphQLSchema, executor: Executor): object {
  return {
    onSchemaLoadOrUpdate(loaded: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) {
      loaded({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, request, context }: { document: never; request: { operationName?: string; variables?: object }; context: Context }) =>
          executor.execute(document, request.operationName, request.variables as never, context),
      };
    },
    async stop() {},
  };
}
