import { describe, expect, it } from "vitest";
import { readSite } from "./site.ts";

describe("the settings that the server writes into the page", () => {
  it("are taken as they are", () => {
    expect(readSite('{"name":"Plein","municipality":"Gooise Meren","demo":true,"translates":true,"pushKey":"BA","ways":[{"id":"digid","kind":"RESIDENT","name":"DigiD"}]}')).toEqual({ name: "Plein", municipality: "Gooise Meren", demo: true, translates: true, pushKey: "BA", ways: [{ id: "digid", kind: "RESIDENT", name: "DigiD" }] });
  });
  it("fall back when they are missing, broken or of another kind", () => {
    const usual = { name: "Brink", municipality: "Hilversum", demo: false, translates: false, pushKey: "", ways: [] };
    expect([null, undefined, "", "{", "null", "7", '{"demo":"yes"}'].map(readSite)).toEqual(Array(7).fill(usual));
  });
});
