import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { refusals as en } from "#client/texts/en/refusals.ts";
import { refusals as nl } from "#client/texts/nl/refusals.ts";
import { contractText } from "#server/contract.ts";
import { limitOperations } from "#server/platform/graphql/limits.ts";
import { compile } from "#server/platform/view/compile.ts";
import { createSchema } from "#server/schema.ts";
import { rootViews } from "#server/views.ts";
import { glossary } from "#shared/glossary.ts";
import { refusalReasons } from "#shared/refusal-reasons.ts";
import { type FragmentDefinitionNode, getNamedType, isObjectType, isUnionType, parse, specifiedRules, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { everyField, typeOf } from "../support/every-field.ts";

const schema = createSchema();
const views = await rootViews(schema);
const checkout = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(checkout, path), "utf8");
const sourcesIn = (room: string) => readdirSync(join(checkout, room), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/u.test(name) && !name.startsWith("gql/")).map((name) => join(room, name));
const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const operations = ["Query", "Mutation", "Subscription"];
const argumentOf = (coordinate: string) => (coordinate.endsWith(".recurrence") ? '{ startsAt: "2026-01-01T00:00:00Z", rule: "FREQ=DAILY" }' : /\.(from|until)$/u.test(coordinate) ? '"2026-01-01T00:00:00Z"' : coordinate.endsWith(".kind") ? "COMMENT" : coordinate.endsWith(".number") ? "1" : '"1"');

describe("the contract", () => {
  it("is committed as the classes emit it", () => {
    expect(read("shared/schema.graphql")).toBe(contractText());
  });

  it("has taken every document of the client as it is written, and every one is valid and within the limits for strangers", () => {
    const taken = read("client/gql/gql.ts");
    const written = sourcesIn("client").flatMap((path) => [...read(path).matchAll(/graphql\(`([^`]+)`\)/gu)].map(([, text]) => ({ path, text })));
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter(({ text }) => !taken.includes(JSON.stringify(text))).map(({ path }) => path)).toEqual([]);
    const known = Object.values(JSON.parse(read("client/gql/persisted-documents.json")) as Record<string, string>);
    expect(known.length).toBeGreaterThan(20);
    for (const text of known) expect(validate(schema, parse(text), [...specifiedRules, limitOperations]).map(String)).toEqual([]);
  });
});

describe("every mutation", () => {
  it.each(mutations.map((field) => [field.name, field] as const))("%s answers what it did, or a Refusal with its reason", (_name, { type }) => {
    const result = getNamedType(type);
    if (!isUnionType(result)) throw new Error(`${result.name} is no union`);
    expect(result.getTypes().map(({ name }) => name)).toContain("Refusal");
    expect(result.getTypes().length).toBeGreaterThan(1);
    for (const { name } of result.getTypes()) expect(views.has(name), name).toBe(true);
  });

  it("is refused in words, in Dutch and in English", () => {
    for (const reason of refusalReasons) {
      for (const sentence of [nl[reason], en[reason]]) expect(sentence, reason).toMatch(/^\p{Lu}.{15,}[.?!]$/u);
      expect(nl[reason]).not.toBe(en[reason]);
    }
    expect(Object.keys(nl).sort()).toEqual([...refusalReasons].sort());
    expect(Object.keys(en).sort()).toEqual([...refusalReasons].sort());
  });
});

describe("every object type", () => {
  const payloads = mutations.flatMap(({ type }) => (schema.getPossibleTypes(getNamedType(type) as never) ?? []).map(({ name }) => name));
  // What carries the words of the field and is none itself.
  const carries = (name: string) => operations.includes(name) || payloads.includes(name) || /(Connection|Event)$/u.test(name) || ["PageInfo", "Permission"].includes(name);

  it("of the field has its Dutch word in the glossary, explained in short words", () => {
    const worded = Object.values(glossary).flatMap((word) => ("types" in word ? word.types : []));
    expect([...worded].sort()).toEqual(objects.map(({ name }) => name).filter((name) => !carries(name)).sort());
    for (const [word, { nl: dutch, en: english }] of Object.entries(glossary)) {
      for (const text of [dutch, english]) expect(text.split(" ").length, word).toBeLessThanOrEqual(14);
      for (const text of [dutch, english]) expect(text, word).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  const selections = everyField(schema, views.values(), argumentOf);

  it.each(selections.map((each) => [each.path, each] as const))("is read whole by its view: %s", (_path, { root, view, text }) => {
    const document = parse(`fragment whole on ${root.type} ${text}`);
    expect(validate(schema, document, specifiedRules.filter((rule) => rule.name !== "NoUnusedFragmentsRule")).map(String)).toEqual([]);
    const { selectionSet } = document.definitions[0] as FragmentDefinitionNode;
    expect(compile({ schema, fragments: {} }, root, [selectionSet], {}, "seal").text).toMatch(/^select /u);
    expect(Object.keys(view.fields).filter((field) => !(field in typeOf(schema, view).getFields()))).toEqual([]);
  });

  it("has a view, but for those that the platform builds itself", () => {
    const viewed = new Set(selections.map(({ view }) => view.type));
    const unviewed = objects.map(({ name }) => name).filter((name) => !viewed.has(name) && !/Connection$/u.test(name));
    expect(unviewed.sort()).toEqual(["Mutation", "PageInfo", "Subscription"]);
  });
});
