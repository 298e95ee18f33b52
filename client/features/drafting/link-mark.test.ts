import { expect, test } from "vitest";
import { addressOf } from "./link-mark.ts";

test("what people write as an address becomes one that leads there", () => {
  expect(addressOf(" hilversum.nl/wijkbudget ")).toBe("https://hilversum.nl/wijkbudget");
  expect(addressOf("http://example.org")).toBe("http://example.org");
  expect(addressOf("buur@voorbeeld.nl")).toBe("mailto:buur@voorbeeld.nl");
  expect(addressOf("06 - 1234 5678")).toBe("tel:0612345678");
});

test.each(["javascript:alert(1)", "data:text/html,x", "geen adres", "//example.org", "", "http//x", "vbscript:x.nl"])("leads nowhere: %s", (typed) => {
  expect(addressOf(typed)).toBeNull();
});
