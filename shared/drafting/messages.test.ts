import { expect, it } from "vitest";
import { readFlush, readServerMessage } from "./messages.ts";

it("reads what is a message, and takes everything else for none", () => {
  expect(readFlush(`{"flush":3}`)).toBe(3);
  for (const none of ["", "3", "null", "[]", `{"flush":"3"}`, `{"flush":1.5}`, `{"stored":3}`, "{"]) expect(readFlush(none), none).toBeNull();
  expect(readServerMessage(`{"stored":3,"version":7}`)).toEqual({ stored: 3, version: 7 });
  expect(readServerMessage(`{"closed":"FROZEN"}`)).toEqual({ closed: "FROZEN" });
  for (const none of ["", "null", `{"closed":"OTHER"}`, `{"stored":3}`]) expect(readServerMessage(none), none).toBeNull();
});
