import { ApolloServer, type BaseContext, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context, Executor } from "../graphql/executor.ts";
import { stringifyResult } from "../graphql/json-text.ts";
import { limitOperations, operationLimits } from "../graphql/limits.ts";
import { maskErrors } from "../graphql/mask-errors.ts";
import type { Log } from "../log.ts";

interface Dependencies {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly introspection: boolean;
  readonly log: Log;
}

const mostBodyBytes = 512 * 1024;

/** POST /graphql: Apollo parses, validates and guards; our executor answers. */
export async function serveGraphql(app: FastifyInstance, { schema, executor, contextOf, introspection, log }: Dependencies): Promise<void> {
  const apollo = new ApolloServer<BaseContext>({
    gateway: throughExecutor(schema, executor) as never,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [limitOperations],
    formatError: maskErrors(log),
    stringifyResult,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
  await apollo.start();

  app.post("/graphql", { bodyLimit: mostBodyBytes }, async (request, reply) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (typeof value === "string") headers.set(name, value);
    const { status, headers: sent, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers, search: "", body: request.body },
      context: () => contextOf(request),
    });
    for (const [name, value] of sent) reply.header(name, value);
    return reply.code(status ?? 200).header("cache-control", "no-store").send(body.kind === "complete" ? body.string : "");
  });
  app.addHook("onClose", () => apollo.stop());
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
