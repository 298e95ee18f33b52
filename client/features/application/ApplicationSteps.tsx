import { type ApplicationPart, type AskablePart, type Said, askableParts, unsaid } from "#shared/subsidies/application.ts";
import type { Missing } from "#shared/subsidies/completeness.ts";
import type { Application_InitiativeFragment } from "#client/gql/graphql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { paths } from "#client/lib/paths.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Facts } from "#client/ui/Facts.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import styles from "./Application.module.css";
import { SaveApplication } from "./application-fragment.ts";
import { Checklist } from "./Checklist.tsx";
import { ContactConfirmed } from "./ContactConfirmed.tsx";
import { PartForm } from "./PartForm.tsx";
import { PartItem } from "./PartItem.tsx";
import { PrivateCard } from "./PrivateCard.tsx";
import { PrivateForm } from "./PrivateForm.tsx";
import { saidFacts } from "./said-facts.ts";
import { saidParts } from "./said-parts.ts";
import { Sums } from "./Sums.tsx";

type Application = NonNullable<Application_InitiativeFragment["application"]>;
interface ApplicationStepsProps {
  readonly plan: Application_InitiativeFragment;
  readonly application: Application;
  readonly missing: readonly Missing[];
}

/** All parts in the order of the paper, each with its form for who may change it. */
export function ApplicationSteps({ plan, application, missing }: ApplicationStepsProps) {
  const words = useApplicationTexts();
  const format = useFormat();
  const { run, busy, problem } = useAct(SaveApplication);
  const { route, parts, replies, contactConfirmedAt, viewerGavePrivateAt } = application;
  const said = saidParts(parts);
  const edits = plan.viewerCanPrepare.allowed;
  const save = <Part extends ApplicationPart>(part: Part) => async (wanted: Said[Part], number: number) =>
    (await run({ input: { id: plan.id, parts: [{ part, number, said: wanted }] } })) !== null;
  const form = (part: ApplicationPart) => (close: () => void) => (
    <PartForm id={plan.id} part={part} said={said[part] ?? unsaid[part]} number={parts.find((each) => each.part === part)?.number ?? 0} incomeCents={plan.incomeCents} route={route} busy={busy} problem={problem} save={save(part)} onDone={close} />
  );
  const facts = (part: ApplicationPart) => {
    const items = saidFacts(part, said[part] ?? unsaid[part], words, format);
    if (items.length) return <Facts items={items} />;
    return plan.dossier && part !== "COSTS" ? <p className={styles.soft}>{words.empty}</p> : null;
  };
  const told = (part: AskablePart) => {
    if (part === "COSTS") return <><Sums plan={plan} />{facts(part)}{plan.viewerCanDraft.allowed && <div><LinkButton look="quiet" to={paths.editInitiative(plan.id)}>{words.changePlan}</LinkButton></div>}</>;
    if (part === "CRITERIA") return <details><summary>{words.look}</summary><Checklist id={plan.id} route={route} said={said.CRITERIA ?? unsaid.CRITERIA} replies={replies} mayReply={plan.viewerCanAnswerCriteria.allowed} /></details>;
    if (part === "CONTACT") return <>{facts(part)}<ContactConfirmed id={plan.id} said={Boolean(said.CONTACT?.who)} confirmedAt={contactConfirmedAt ?? null} mayConfirm={plan.viewerCanAnswerCriteria.allowed} /></>;
    if (part === "PRIVATE") return <PrivateCard id={plan.id} givenAt={viewerGavePrivateAt ?? null} mayReveal={plan.viewerCanReveal.allowed} />;
    return facts(part);
  };
  const formOf = (part: AskablePart) => {
    if (part === "PRIVATE") return plan.viewerCanGivePrivate.allowed ? (close: () => void) => <PrivateForm id={plan.id} onDone={close} /> : undefined;
    return edits && part !== "COSTS" ? form(part) : undefined;
  };
  return (
    <ol className={styles.steps}>
      {askableParts.map((part) => (
        <PartItem key={part} part={part} missing={missing.filter((each) => each.part === part).map(({ demand }) => demand)} told={told(part)} form={formOf(part)} settled={plan.dossier !== null} />
      ))}
    </ol>
  );
}
