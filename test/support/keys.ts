import { createKeys } from "#server/platform/keys.ts";

export const testKeys = createKeys("a secret that only these tests are told");
