import { expect, it } from "vitest";
import { createLog } from "./log.ts";

function logged(error: unknown): string {
  const lines: string[] = [];
  createLog("debug", { write: (line) => void lines.push(line) }).error({ err: error }, "a request failed");
  return lines.join("");
}

it("names a fault and where it came from", () => {
  const line = logged(Object.assign(new TypeError("no such thing"), { code: "23505", constraint: "persons_email_key" }));
  expect(JSON.parse(line).err).toMatchObject({ type: "TypeError", message: "no such thing", code: "23505", constraint: "persons_email_key", stack: expect.stringMatching(/^\s+at .*log\.test\.ts/u) });
});

it.each([
  ["the row that the database shows", Object.assign(new Error("violates"), { detail: "Failing row contains (geheim)." })],
  ["what was sent to it", Object.assign(new Error("failed"), { parameters: ["geheim"], query: "select 'geheim'", driverError: { detail: "geheim" } })],
  ["a value of a column", Object.assign(new Error(`invalid input syntax for type uuid: "ge"\nheim" geheim"`), { code: "22P02" })],
  ["an address", new Error("550 5.1.1 <geheim@voorbeeld.example>: unknown")],
  ["an address in a cause", new Error("not sent", { cause: new Error("geheim@voorbeeld.example is unknown") })],
  ["what is no error", { text: "geheim" }],
])("leaves out %s", (_what, error) => expect(logged(error)).not.toContain("geheim"));
