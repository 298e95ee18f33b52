import { type View, columns } from "../../platform/view/view.ts";

/** What others see of a person: never an address. */
export const personView: View = { type: "Person", fields: columns("id", "name", "demo") };
