import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measured, Order } from "./process.ts";

export interface Loader {
  run(order: Order): Promise<Measured>;
  stop(): void;
}

export function startLoader(): Loader {
  const child = fork(fileURLToPath(new URL("process.ts", import.meta.url)));
  let waiting: PromiseWithResolvers<Measured> | null = null;
  child.on("message", ({ measured, error }: { measured?: Measured; error?: string }) => (measured ? waiting?.resolve(measured) : waiting?.reject(new Error(error))));
  child.once("exit", () => waiting?.reject(new Error("the loader ended")));
  return {
    run(order) {
      child.send(order);
      return (waiting = Promise.withResolvers<Measured>()).promise;
    },
    stop: () => void child.kill(),
  };
}
