import type { unsent as nl } from "../nl/unsent.ts";

export const unsent: typeof nl = {
  first: "There is text of yours on this device that is not saved. Open the plan to save it. After that you can go on.",
  open: "Open the plan",
};
