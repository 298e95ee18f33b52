import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetDraft, keepDraft, readDraft } from "./use-draft.ts";

describe("what was typed and not sent", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("localStorage", storage);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("comes back as it was, under its own key only", () => {
    keepDraft("comment:1", { text: "Goed plan, maar waar komt de bank?" });
    expect(readDraft("comment:1", null)).toEqual({ text: "Goed plan, maar waar komt de bank?" });
    expect(readDraft("comment:2", null)).toBeNull();
  });
  it("is gone after it was sent", () => {
    keepDraft("comment:1", "x");
    forgetDraft("comment:1");
    expect(readDraft("comment:1", null)).toBeNull();
  });
  it("does not break the page when what is kept was spoiled", () => {
    kept.set("draft:comment:1", "{half");
    expect(readDraft("comment:1", null)).toBeNull();
  });
  it("lets people type where storage is forbidden or full", () => {
    vi.stubGlobal("localStorage", { getItem: forbid, setItem: forbid, removeItem: forbid });
    expect(() => keepDraft("k", "x")).not.toThrow();
    expect(() => forgetDraft("k")).not.toThrow();
    expect(readDraft("k", null)).toBeNull();
  });
});

function forbid(): never {
  throw new DOMException("denied", "SecurityError");
}
