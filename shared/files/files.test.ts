import fc from "fast-check";
import { expect, it } from "vitest";
import { fileKinds, longestFileName, safeFileName } from "./files.ts";

it.each([
  ["Tekening plein.PDF", "Tekening plein.pdf"],
  ["../../etc/passwd", "etc passwd.pdf"],
  ["rekening.pdf.exe", "rekening.pdf.pdf"],
  ["‮fdp.exe", "fdp.pdf"],
  ["\r\nSet-Cookie: a", "Set-Cookie a.pdf"],
  ["...", "bestand.pdf"],
])("calls %j %j", (given, safe) => expect(safeFileName(given, "PDF")).toBe(safe));

it("is never a path, a header or longer than its limit, whatever it was called", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...fileKinds), (name, kind) => {
    const safe = safeFileName(name, kind);
    expect([...safe].length).toBeLessThanOrEqual(longestFileName);
    expect(safe).not.toMatch(/[\p{Cc}/\\:"]|^\.|^\s/u);
  }));
});
