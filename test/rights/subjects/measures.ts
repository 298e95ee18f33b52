// What the regisseur of Oost did about something that the steward said.
import * as measuring from "../../support/measures.ts";
import type { Makers, Making } from "./subject.ts";

export type MeasureSubject = "measure" | "measure with objection";

export function measuresOf({ subjects, people: { regisseur, steward } }: Making): Makers<MeasureSubject> {
  const taken = async () => measuring.idOf(await measuring.takeMeasure(regisseur, { id: (await subjects.fresh("comment on initiative")).id }));
  return {
    measure: async () => ({ id: await taken() }),
    "measure with objection": async () => ({ id: measuring.idOf(await measuring.objectToMeasure(steward, await taken())) }),
  };
}
