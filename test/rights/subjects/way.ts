import type { Stage } from "#shared/initiatives/lifecycle.ts";
import type { Town } from "../../support/person.ts";
import * as way from "../../support/way.ts";
import type { People } from "../people.ts";
import { type Making, type Subject, type Subjects, done } from "./subject.ts";

/** Between two stages. */
export type Step = "DRAAGVLAK reached" | "TOEGEKEND drawn up" | "TOEGEKEND signed by initiators" | "GEREALISEERD accounted";

/** Answers what makes an initiative that goes on as far as asked; each step is the act of somebody who may. */
export async function wayTo(town: Town, { author, steward, regisseur }: People, subjects: Subjects): Promise<Making["initiative"]> {
  const voters = await way.residents(town, "oost", 20);

  async function votes(id: string, asked: number): Promise<void> {
    const needed = asked <= 200_000 ? 5 : asked <= 1_000_000 ? 10 : 20;
    for (const voter of voters.slice(0, needed)) done(await way.support(voter, id));
  }

  return async (until, asked) => {
    const { id: groupId, memberId = "" } = await subjects.fresh("PUBLIC group");
    const id = done(await way.startInitiative(author, groupId));
    const at: Subject = { id, groupId, memberId, version: 2 };
    const steps: readonly (readonly [Stage | Step, (() => Promise<unknown>)?])[] = [
      ["IDEE"], ["CONCEPT", async () => done(await way.saveDraft(author, way.draft(id, 1, asked)))],
      ["DRAAGVLAK", async () => done(await way.openForDraagvlak(steward, id, 2))], ["DRAAGVLAK reached", async () => { await votes(id, asked); done(await way.fillApplication(author, id)); done(await way.savePrivate(steward, id)); }],
      ["INGEDIEND", async () => done(await way.handIn(steward, id, 2))], ["IN_BEHANDELING", async () => done(await way.takeUp(regisseur, id))],
      ["TOEGEKEND", async () => done(await way.decide(regisseur, id, asked))], ["TOEGEKEND drawn up", async () => done(await way.draftBuurtdeal(regisseur, id))],
      ["TOEGEKEND signed by initiators", async () => done(await way.signBuurtdeal(steward, id))], ["BUURTDEAL", async () => done(await way.signBuurtdeal(regisseur, id))],
      ["IN_UITVOERING", async () => done(await way.pay(regisseur, id))], ["GEREALISEERD", async () => done(await way.realise(steward, id))],
      ["GEREALISEERD accounted", async () => done(await way.accountFor(steward, id, asked))], ["VERANTWOORD", async () => done(await way.settleAccount(regisseur, id, asked))],
    ];
    for (const [stage, step] of steps) {
      await step?.();
      if (stage === until) return until === "IDEE" ? { ...at, version: 1 } : at;
    }
    throw new Error(`no way leads to ${until}`);
  };
}
