import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { clockOf, completionsOf } from "./clock.view.ts";
import { objectionsOf, pastDecisions, stepsOf, viewerStandIns, viewerSteps } from "./deciding.view.ts";

const dossierView: View = {
  type: "Dossier",
  fields: {
    ...columns("reference", "handedInAt", "decisionDueAt", "clockStoppedAt", "supporters", "askedCents", "hash", "instrument", "forwardedAt"),
    hands: (row) => `to_json(${row}.hands)`,
    clock: clockOf(),
    completions: completionsOf(),
    steps: stepsOf(),
    viewerSteps,
    viewerStandIns: viewerStandIns(),
    objections: objectionsOf(),
    pastDecisions: pastDecisions(),
    // Everybody sees who has spoken and what: the wait is for the others.
    handsGiven: list({
      view: () => handView,
      from: (row) => `hands ${row}`,
      where: (row, dossier) => [`${row}.initiative_id = ${dossier}.initiative_id`],
      order: orderBy("asc", ["at", "timestamptz"]),
    }),
    criteria: list({
      view: () => criterionView,
      from: (row, dossier) => `jsonb_to_recordset(${dossier}.criteria) as ${row} (id text, met boolean, answer text)`,
    }),
    decision: one({ view: () => decisionView, from: (row) => `decisions ${row}`, where: (row, dossier) => [`${row}.initiative_id = ${dossier}.initiative_id`] }),
  },
};
const handView: View = { type: "Hand", fields: columns("role", "outcome", "grantedCents", "reasons", "stoodIn", "at") };
const criterionView: View = { type: "Criterion", fields: columns("id", "met", "answer") };
const decisionView: View = { type: "Decision", fields: { ...columns("outcome", "grantedCents", "reasons", "whatNow", "decidedAt", "objectionUntil"), conditions: (row) => `to_json(${row}.conditions)` } };

export function dossierOf(): Relation {
  return one({ view: () => dossierView, from: (row) => `dossiers ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`] });
}
