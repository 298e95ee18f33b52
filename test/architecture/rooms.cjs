// The law of the rooms, for dependency-cruiser. Why each rule is there stands in its comment; the test plants a breach of each.
const packages = (...names) => `node_modules/(${names.join("|")})/`;

/** What one feature of the server may know of another: what it is, what happened to it, how it is read and who may. */
const open = "\\.(entity|type|events|view|policy|payloads)\\.ts$";
/** And how the house writes to people: what a mail looks like, where it leads and is stopped, and what it says of a place at an activity. */
const mail = "^server/features/(notifications/(mail/|delivering/(site|footer)\\.ts$|unsubscribe-token\\.ts$)|post/reply-address\\.ts$|registrations/registration-(mail|facts|key)\\.ts$)";

module.exports = {
  forbidden: [
    {
      name: "shared-stands-alone",
      comment: "Both sides obey the shared rules, so those depend on neither. Of packages only Yjs, the form of the document that both sides write in, and the check digits of account numbers.",
      severity: "error",
      from: { path: "^shared/" },
      to: { pathNot: ["^shared/", packages("yjs", "ibantools")] },
    },
    {
      name: "client-knows-no-server",
      comment: "What the browser loads must not carry the server with it.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: ["^(server|migrations|test)/", packages("typeorm", "type-graphql", "pg", "@apollo/server")] },
    },
    {
      name: "client-runs-in-browsers",
      comment: "Browsers have no Node modules.",
      severity: "error",
      from: { path: "^client/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "server-knows-no-client",
      comment: "The server answers any client; the documents of ours it is given by name when it is built.",
      severity: "error",
      from: { path: "^(server|migrations)/" },
      to: { path: "^(client|test)/", pathNot: "^client/gql/persisted-documents\\.json$" },
    },
    {
      name: "migrations-stand-alone",
      comment: "A migration means the same in ten years, whatever the entities have become.",
      severity: "error",
      from: { path: "^migrations/" },
      to: { pathNot: ["^migrations/", packages("typeorm")] },
    },
    {
      name: "platform-knows-no-features",
      comment: "The platform could carry another product.",
      severity: "error",
      from: { path: "^server/platform/" },
      to: { path: "^server/features/" },
    },
    {
      name: "server-features-meet-openly",
      comment: "What one feature keeps to itself can change without the others.",
      severity: "error",
      from: { path: "^server/features/([^/]+)/(?!commands/|[^/]+\\.(mutations|reactions)\\.ts$)" },
      to: { path: "^server/features/", pathNot: ["^server/features/$1/", open, mail] },
    },
    {
      name: "writes-go-through-commands",
      comment: "A write into another feature's tables, within one unit of work, is that feature's own command.",
      severity: "error",
      from: { path: "^server/features/([^/]+)/(?:commands/|[^/]+\\.(?:mutations|reactions)\\.ts$)" },
      to: { path: "^server/features/", pathNot: ["^server/features/$1/", open, mail, "^server/features/[^/]+/commands/"] },
    },
    {
      name: "fields-and-live-use-no-repository",
      comment: "Fields and live answers go through loaders and policy.",
      severity: "error",
      from: { path: "\\.(fields|live)\\.ts$" },
      to: { path: "\\.repository\\.ts$" },
    },
    {
      name: "commands-know-no-graphql",
      comment: "A command is called by whoever has a unit of work, not by a protocol.",
      severity: "error",
      from: { path: "^server/features/[^/]+/commands/" },
      to: { path: packages("graphql", "type-graphql", "graphql-[^/]+", "@apollo/[^/]+") },
    },
    {
      name: "policies-do-no-io",
      comment: "A policy decides over facts that are already loaded.",
      severity: "error",
      from: { path: "\\.policy\\.ts$" },
      to: { path: packages("typeorm", "pg") },
    },
    {
      name: "client-features-do-not-meet",
      comment: "Pages put features together.",
      severity: "error",
      from: { path: "^client/features/([^/]+)/" },
      to: { path: "^client/features/", pathNot: "^client/features/$1/" },
    },
    {
      name: "client-looks-down",
      comment: "Pages know features, features know ui and lib, never the other way.",
      severity: "error",
      from: { path: "^client/(features|ui|lib)/" },
      to: { path: "^client/(pages|app)/" },
    },
    {
      name: "client-ground-knows-no-features",
      comment: "What every feature stands on knows none of them.",
      severity: "error",
      from: { path: "^client/(ui|lib)/" },
      to: { path: "^client/features/" },
    },
    {
      name: "ui-knows-no-graphql",
      comment: "A piece of the interface gets what it shows as properties.",
      severity: "error",
      from: { path: "^client/ui/" },
      to: { path: [packages("@apollo/[^/]+", "graphql", "graphql-[^/]+"), "^client/gql/"] },
    },
    {
      name: "no-cycles",
      comment: "Views and GraphQL types name each other lazily; what is only a type is gone at run time. Any other circle has no order of loading.",
      severity: "error",
      from: { pathNot: "\\.(view|type)\\.ts$" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere would escape every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Tests and the configuration of tools are no part of the product.
    exclude: { path: "\\.test\\.tsx?$|(^|/)vite[^/]*\\.ts$|^client/codegen\\.ts$" },
    doNotFollow: { path: "node_modules/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types", "default"], mainFields: ["module", "main", "types", "typings"], extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"] },
  },
};
