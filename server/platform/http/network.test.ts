import { describe, expect, it } from "vitest";
import { isOwnMachine, networkOf } from "./network.ts";

describe("the network of an address", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"], ["::ffff:203.0.113.7", "203.0.113.7"], ["2a02:a210:1:2:3:4:5:6", "2a02:a210:1:2::/64"], ["2a02:a210:0001:2::1", "2a02:a210:1:2::/64"],
    ["2a02:a210::1", "2a02:a210:0:0::/64"], ["::1", "0:0:0:0::/64"], ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("of %s is %s", (address, network) => expect(networkOf(address)).toBe(network));

  it("is one for a household and another for the next", () => {
    expect(networkOf("2a02:a210:1:2:aaaa::1")).toBe(networkOf("2a02:a210:1:2::ffff"));
    expect(networkOf("2a02:a210:1:3::1")).not.toBe(networkOf("2a02:a210:1:2::1"));
  });

  it("is the machine's own by its loopback only", () => {
    expect(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "::2", "10.0.0.1", "203.0.113.7"].map(isOwnMachine)).toEqual([true, true, true, true, false, false, false]);
  });
});
