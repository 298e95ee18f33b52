import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { askableParts } from "#shared/subsidies/application.ts";
import { missingParts } from "#shared/subsidies/completeness.ts";
import { type Route, routes } from "#shared/subsidies/routes.ts";
import { Amendments } from "#client/features/application/Amendments.tsx";
import styles from "#client/features/application/Application.module.css";
import { amendedFrom } from "#client/features/application/amended-plan.ts";
import { Application_initiative, SaveApplication } from "#client/features/application/application-fragment.ts";
import { ApplicationSteps } from "#client/features/application/ApplicationSteps.tsx";
import { CompleteForm } from "#client/features/application/CompleteForm.tsx";
import { HandInCard } from "#client/features/application/HandInCard.tsx";
import { saidParts } from "#client/features/application/said-parts.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";

interface ApplicationViewProps {
  readonly initiative: FragmentType<typeof Application_initiative>;
}

/** What the municipality needs beside the plan: what is ready, what is missing, and at the end handing in. */
export function ApplicationView({ initiative }: ApplicationViewProps) {
  const words = useApplicationTexts();
  const { date } = useFormat();
  const plan = usePart(Application_initiative, initiative);
  const { run, busy, problem } = useAct(SaveApplication);
  const [handedIn, setHandedIn] = useState(false);
  const [completed, setCompleted] = useState(false);
  const { application, dossier } = plan;
  const asked = dossier?.completions.find(({ answeredAt }) => !answeredAt);
  if (!application) return null;
  const { route, number, parts, rule, amendments, viewerGavePrivateAt, hash } = application;
  const missing = dossier ? [] : missingParts({ route, said: saidParts(parts), hasPrivate: viewerGavePrivateAt !== null }, plan, rule);
  const ready = askableParts.filter((part) => !missing.some((each) => each.part === part)).length;
  const edits = plan.viewerCanPrepare.allowed;
  return (
    <Page
      title={words.title}
      above={plan.title}
      lead={<p>{dossier ? words.leadHandedIn(dossier.reference, date(dossier.handedInAt)) : edits ? words.leadDraft : words.notYours}</p>}
      actions={<LinkButton look="quiet" to={paths.initiative(plan.id)}>{words.toPlan}</LinkButton>}
    >
      <div className={styles.page}>
        {handedIn && <Notice kind="status">{words.handIn.done}</Notice>}
        {edits && (
          <Card>
            <RadioGroup
              label={words.route}
              value={route}
              options={routes.map((each) => ({ value: each, label: words.routes[each].name, about: words.routes[each].about }))}
              onChange={(chosen) => void (busy || run({ input: { id: plan.id, route: chosen as Route, parts: [] } }))}
            />
            <Refused problem={problem} />
          </Card>
        )}
        {completed && <Notice kind="status">{words.asked.done}</Notice>}
        {asked && plan.viewerCanComplete.allowed && (
          <CompleteForm key={asked.number} id={plan.id} asked={asked} said={saidParts(parts)} numberOf={(part) => parts.find((each) => each.part === part)?.number ?? 0} plan={amendedFrom(plan)} askedCents={plan.askedCents} route={route} onDone={() => setCompleted(true)} />
        )}
        <h2>{dossier ? words.filled : words.steps}</h2>
        {!dossier && <p role="status"><b>{missing.length ? words.ready(ready, askableParts.length) : words.allReady}</b></p>}
        <ApplicationSteps plan={plan} application={application} missing={missing} />
        {!dossier && <p className={styles.soft}>{words.source(rule.source)}</p>}
        {(plan.viewerCanHandIn.allowed || plan.viewerCanHandIn.reason === "THRESHOLD_NOT_REACHED") && (
          <HandInCard plan={plan} number={number} ready={missing.length === 0 && plan.viewerCanHandIn.allowed} onDone={() => setHandedIn(true)} />
        )}
        <Amendments id={plan.id} amendments={amendments} />
        {hash && (
          <Card heading={words.seal.title}>
            <p>{words.seal.why}</p>
            <code className={styles.hash}>{hash}</code>
            <p className={styles.soft}>{words.seal.how}</p>
            <p><a href={paths.applicationText(plan.id)} download>{words.seal.text}</a></p>
            <p><a href={paths.applicationPaper(plan.id)}>{words.paper}</a>{plan.viewerCanReveal.allowed && <> · <a href={paths.applicationPaper(plan.id, true)}>{words.paperPrivate}</a></>}</p>
          </Card>
        )}
      </div>
    </Page>
  );
}
