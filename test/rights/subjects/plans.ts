// Plans on the way, beside those that just stand in a stage.
import { endGroup } from "../../support/neighbourhood.ts";
import { goAlong, objectTo } from "../../support/deciding.ts";
import { addNote, anchorAt, askToMerge, documentOf } from "../../support/notes.ts";
import * as way from "../../support/way.ts";
import { type Makers, type Making, type Subject, cents, stepping } from "./subject.ts";

export type PlanSubject =
  | "AFGEWEZEN"
  | "INGETROKKEN"
  | "INGETROKKEN unseen"
  | "IN_BEHANDELING middle"
  | "IN_BEHANDELING large"
  | "IN_BEHANDELING supported"
  | "IN_BEHANDELING wijkkans"
  | "AFGEWEZEN objected"
  | "TOEGEKEND signed by municipality"
  | "CONCEPT of ended group"
  | "DRAAGVLAK beside another"
  | "CONCEPT beside another"
  | "comment on draft"
  | "suggestion on draft"
  | "question to merge";

export function plansOf({ town, subjects, initiative, people }: Making): Makers<PlanSubject> {
  const { steward, regisseur } = people;
  /** By people who are none of the columns. */
  const another = () => way.inDraagvlak(town, "oost", cents.small);

  async function note(kind: "COMMENT" | "SUGGESTION"): Promise<Subject> {
    const { id } = await initiative("CONCEPT", cents.small);
    const doc = await documentOf(steward, id);
    return { id: (await addNote(steward, id, anchorAt(doc, "goal", "plek"), { kind, text: "plekje" })).note?.id ?? "" };
  }

  return {
    AFGEWEZEN: async () => stepping(await initiative("IN_BEHANDELING", cents.small), ({ id }) => way.decide(regisseur, id, 0, "REFUSED", "Vraag het opnieuw.")),
    INGETROKKEN: async () => stepping(await initiative("DRAAGVLAK", cents.small), ({ id }) => way.withdraw(steward, id)),
    "INGETROKKEN unseen": async () => stepping(await initiative("CONCEPT", cents.small), ({ id }) => way.withdraw(steward, id)),
    "IN_BEHANDELING middle": () => initiative("IN_BEHANDELING", cents.middle),
    "IN_BEHANDELING large": () => initiative("IN_BEHANDELING", cents.large),
    "IN_BEHANDELING supported": async () => {
      const at = await initiative("IN_BEHANDELING", cents.small);
      // As somebody who lived in the wijk when they gave it.
      await town.pool.query("insert into supports (initiative_id, voter, person_id, buurt_id, version, given_at) values ($1, $2, $2, 'oost-electro', 2, now())", [at.id, regisseur.personId]);
      return at;
    },
    "IN_BEHANDELING wijkkans": async () => {
      const at = await initiative("IN_BEHANDELING", cents.small);
      await goAlong(town, at.id, "WIJKKANS");
      return at;
    },
    "AFGEWEZEN objected": async () => {
      const at = await subjects.fresh("AFGEWEZEN");
      await objectTo(steward, at.id);
      return at;
    },
    "TOEGEKEND signed by municipality": async () => stepping(await initiative("TOEGEKEND drawn up", cents.small), ({ id }) => way.signBuurtdeal(regisseur, id)),
    "CONCEPT of ended group": async () => {
      const at = await initiative("CONCEPT", cents.small);
      await endGroup(steward, at.groupId ?? "");
      return at;
    },
    "DRAAGVLAK beside another": async () => ({ ...(await initiative("DRAAGVLAK", cents.small)), otherId: (await another()).id }),
    "CONCEPT beside another": async () => ({ ...(await initiative("CONCEPT", cents.small)), otherId: (await another()).id }),
    "comment on draft": () => note("COMMENT"),
    "suggestion on draft": () => note("SUGGESTION"),
    "question to merge": async () => {
      const { id: asking, steward: asker } = await another();
      return { id: (await askToMerge(asker, asking, (await initiative("DRAAGVLAK", cents.small)).id)).merger?.id ?? "" };
    },
  };
}
