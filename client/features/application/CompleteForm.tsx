import { useState } from "react";
import { type ApplicationPart, type AskablePart, type Said, type SaidParts, unsaid } from "#shared/subsidies/application.ts";
import { totals } from "#shared/initiatives/draft.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Application.module.css";
import { AmendLinesFields } from "./AmendLinesFields.tsx";
import { AmendPlanFields } from "./AmendPlanFields.tsx";
import { type AmendedPlan, amendmentOf } from "./amended-plan.ts";
import { CompleteDossier } from "./application-fragment.ts";
import { PartFields } from "./PartFields.tsx";
import { PrivateFields, noPrivate } from "./PrivateFields.tsx";
import { MoreFields } from "./SmallFields.tsx";

interface CompleteFormProps {
  readonly id: string;
  readonly asked: { readonly number: number; readonly parts: readonly AskablePart[]; readonly reason: string; readonly answerBy: string };
  readonly said: SaidParts;
  readonly numberOf: (part: ApplicationPart) => number;
  readonly plan: AmendedPlan;
  readonly askedCents: number;
  readonly route: Route;
  readonly onDone: () => void;
}

/** What the municipality asks, why, and only the parts that it asks of, answered at once. */
export function CompleteForm({ id, asked, said, numberOf, plan, askedCents, route, onDone }: CompleteFormProps) {
  const words = useApplicationTexts();
  const { date } = useFormat();
  const { run, busy, problem } = useAct(CompleteDossier);
  const draft = useDraft<SaidParts>(`complete:${id}:${asked.number}`, said);
  const amended = useDraft<AmendedPlan>(`complete-plan:${id}:${asked.number}`, plan);
  const [privately, setPrivately] = useState(noPrivate);
  const amends = { value: amended.value, change: (changes: Partial<AmendedPlan>) => amended.set((before) => ({ ...before, ...changes })) };
  const incomeCents = totals(amended.value.lines).income;
  const open = asked.parts.filter((part): part is ApplicationPart => part !== "PRIVATE");
  const valueOf = <Part extends ApplicationPart>(part: Part): Said[Part] => (draft.value[part] ?? said[part] ?? unsaid[part]) as Said[Part];
  const change = (part: ApplicationPart) => (changes: object) => draft.set((before) => ({ ...before, [part]: { ...(before[part] ?? unsaid[part]), ...changes } }));
  const send = async () => {
    const parts = open.map((part) => ({ part, number: numberOf(part), said: valueOf(part) }));
    if (!(await run({ input: { id, parts, plan: amendmentOf(amended.value, asked.parts), private: asked.parts.includes("PRIVATE") ? privately : null } }))) return;
    draft.clear();
    amended.clear();
    onDone();
  };
  return (
    <Card heading={words.asked.title}>
      <p><b>{asked.reason}</b></p>
      <p>{words.asked.until(date(asked.answerBy))} {words.asked.keep}</p>
      {(open.includes("PLAN") || open.includes("COSTS")) && <p className={styles.soft}>{words.amend.why}</p>}
      <Form onSubmit={send} label={words.asked.title}>
        {open.map((part) => (
          <section key={part} className={styles.criterion} aria-label={words.parts[part].title}>
            <h3>{words.parts[part].title}</h3>
            {part === "PLAN" && <AmendPlanFields {...amends} />}
            {part === "COSTS" && <AmendLinesFields {...amends} askedCents={askedCents} />}
            <PartFields part={part} value={valueOf(part)} change={change(part)} incomeCents={incomeCents} route={route} />
            {(part === "PLAN" || part === "COFINANCING") && <MoreFields value={{ more: valueOf(part).more }} change={change(part)} incomeCents={incomeCents} route={route} />}
          </section>
        ))}
        {asked.parts.includes("PRIVATE") && <section className={styles.criterion}><h3>{words.parts.PRIVATE.title}</h3><PrivateFields value={privately} onChange={setPrivately} /></section>}
        <Refused problem={problem} />
        <FormButtons send={words.asked.send} busy={busy} />
      </Form>
    </Card>
  );
}
