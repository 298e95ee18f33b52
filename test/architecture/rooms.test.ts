import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, describe, expect, it } from "vitest";

const checkout = fileURLToPath(new URL("../..", import.meta.url));
const rooms = ["server", "client", "shared", "migrations"];
const law = await extractDepcruiseConfig(fileURLToPath(new URL("rooms.cjs", import.meta.url)));

async function survey(baseDir: string): Promise<ICruiseResult["summary"]> {
  const { output } = await cruise(rooms, { ...law.options, ruleSet: law, validate: true, baseDir } as ICruiseOptions);
  return (output as ICruiseResult).summary;
}

const breachesIn = (summary: ICruiseResult["summary"]) => summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

describe("the law of the rooms", () => {
  it("is kept, over all of the product", async () => {
    const summary = await survey(checkout);
    expect(breachesIn(summary)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(60);
  });

  it("starts transactions in the unit of work alone", () => {
    const starts = /\.transaction\(|startTransaction\(|["'`]\s*(begin|start transaction)\b(?!:)/i;
    const found = filesIn("server").filter((file) => starts.test(readFileSync(join(checkout, file), "utf8")));
    // The generator is a tool that is started by hand; it fills a database before anyone is served from it.
    expect(found.filter((file) => !file.endsWith("/unit-of-work.ts") && file !== "server/data/cli/generate.ts")).toEqual([]);
  });
});

/** One breach of each rule: a file and what it imports. */
const plants: Record<string, [file: string, imports: string]> = {
  "shared-stands-alone": ["shared/planted.ts", "#server/platform/log.ts"],
  "client-knows-no-server": ["client/lib/planted.ts", "typeorm"],
  "client-runs-in-browsers": ["client/lib/node.ts", "node:fs"],
  "server-knows-no-client": ["server/planted.ts", "#client/ui/button.ts"],
  "migrations-stand-alone": ["migrations/planted.ts", "#server/features/groups/group.entity.ts"],
  "platform-knows-no-features": ["server/platform/planted.ts", "#server/features/groups/group.entity.ts"],
  "server-features-meet-openly": ["server/features/budgets/planted.ts", "#server/features/groups/group.repository.ts"],
  "writes-go-through-commands": ["server/features/budgets/commands/planted.ts", "#server/features/groups/group.repository.ts"],
  "fields-and-live-use-no-repository": ["server/features/groups/planted.fields.ts", "./group.repository.ts"],
  "commands-know-no-graphql": ["server/features/groups/commands/planted.ts", "graphql"],
  "policies-do-no-io": ["server/features/groups/planted.policy.ts", "typeorm"],
  "client-features-do-not-meet": ["client/features/groups/planted.ts", "#client/features/budgets/budget.ts"],
  "client-looks-down": ["client/features/groups/up.ts", "#client/pages/home.ts"],
  "client-ground-knows-no-features": ["client/ui/planted.ts", "#client/features/budgets/budget.ts"],
  "ui-knows-no-graphql": ["client/ui/fetching.ts", "@apollo/client"],
  "no-cycles": ["server/features/groups/one.ts", "./two.ts"],
  "everything-resolves": ["server/platform/lost.ts", "./nowhere.ts"],
};

/** What the law allows, so that a rule that forbids everything is seen too. */
const allowed: [file: string, imports: string][] = [
  ["server/features/budgets/budget.view.ts", "#server/features/groups/group.view.ts"],
  ["server/features/groups/group.view.ts", "#server/features/budgets/budget.view.ts"],
  ["server/features/budgets/commands/book.ts", "#server/features/groups/commands/join-group.ts"],
  ["server/features/budgets/allowed.ts", "#server/features/groups/group.entity.ts"],
  ["server/features/groups/two.ts", "./one.ts"],
  ["client/pages/home.ts", "#client/features/budgets/budget.ts"],
];

const empty = ["server/platform/log.ts", "client/ui/button.ts", "client/features/budgets/budget.ts", "server/features/groups/group.entity.ts", "server/features/groups/group.repository.ts", "server/features/groups/commands/join-group.ts"];

describe("a planted breach", async () => {
  const garden = realpathSync(mkdtempSync(join(tmpdir(), "brink-rooms-")));
  afterAll(() => rmSync(garden, { recursive: true, force: true }));

  const { imports } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")) as { imports: object };
  plant("package.json", JSON.stringify({ type: "module", imports }));
  for (const name of ["typeorm", "graphql", "@apollo/client"]) {
    plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    plant(`node_modules/${name}/index.js`, "");
  }
  for (const file of empty) plant(file, "export {};\n");
  for (const [file, specifier] of [...Object.values(plants), ...allowed]) plant(file, `import ${JSON.stringify(specifier)};\n`);
  const found = breachesIn(await survey(garden));

  it("is found for each rule, and nothing else is", () => {
    const rules = law.forbidden?.map(({ name }) => name);
    expect(rules).toEqual(Object.keys(plants));
    for (const [rule, [file]] of Object.entries(plants)) expect(found, rule).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: ${file} →`)));
    const guilty = Object.values(plants).map(([file]) => file);
    expect(found.filter((breach) => !guilty.some((file) => breach.includes(`: ${file} →`)) && !breach.startsWith("no-cycles"))).toEqual([]);
  });

  function plant(file: string, text: string): void {
    const path = join(garden, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});

function filesIn(room: string): string[] {
  return readdirSync(join(checkout, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(room, name));
}
