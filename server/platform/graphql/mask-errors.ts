import { randomUUID } from "node:crypto";
import { type GraphQLFormattedError, GraphQLError } from "graphql";
import { unwrapResolverError } from "@apollo/server/errors";
import type { Log } from "../log.ts";

/** Errors of the asker go out as they are; everything else is a fault of ours: logged with a number, and only the number goes out. */
export function maskErrors(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const isOurs = original instanceof Error && !(original instanceof GraphQLError);
    if (!isOurs && formatted.extensions?.["code"] !== "INTERNAL_SERVER_ERROR") {
      return { message: formatted.message, ...(formatted.locations && { locations: formatted.locations }), extensions: { code: formatted.extensions?.["code"] ?? "BAD_REQUEST" } };
    }
    const correlationId = randomUUID();
    log.error({ err: original, correlationId }, "a request failed");
    return { message: "Something went wrong on our side.", extensions: { code: "INTERNAL", correlationId } };
  };
}
