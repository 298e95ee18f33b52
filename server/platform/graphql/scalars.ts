import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { isCents } from "#shared/budget/euro-cents.ts";

/** A whole number of cents from zero up; anything else is refused before a resolver sees it. */
export const Cents = new GraphQLScalarType<number, number>({
  name: "Cents",
  description: "Whole cents of a euro.",
  serialize: (value) => Number(value),
  parseValue: cents,
  parseLiteral: (node) => cents(node.kind === Kind.INT ? Number(node.value) : null),
});

function cents(value: unknown): number {
  if (typeof value === "number" && isCents(value)) return value;
  throw new TypeError("Cents must be a whole number, zero or more.");
}

/** An instant; only complete ISO 8601 with a zone is taken. */
export const DateTime = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: "DateTime", description: "An instant in ISO 8601, in UTC.", extensions: {} });

/** What an application says in one of its parts. It is read by its part's own form before anything is kept. */
export const SaidJson = new GraphQLScalarType<unknown, unknown>({
  name: "SaidJson",
  description: "What an application says in one of its parts, as JSON in the form of that part.",
  parseValue: (value) => value,
  // Written into a document it would have no limit of size beside that of the document; as a variable it is read as what it is.
  parseLiteral: () => {
    throw new TypeError("SaidJson is given as a variable.");
  },
});

/** Texts with marks and lists, by part: as the view reads them, and only ever read. */
export const RichParts = new GraphQLScalarType<unknown, unknown>({
  name: "RichParts",
  description: "Texts with marks and lists, by part, as ProseMirror writes them in JSON.",
});
