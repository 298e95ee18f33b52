import type { FragmentType } from "@apollo/client/masking";
import { lazy, Suspense } from "react";
import { DealCard } from "#client/features/buurtdeal/DealCard.tsx";
import { DecisionCard } from "#client/features/dossier/DecisionCard.tsx";
import { DossierCard } from "#client/features/dossier/DossierCard.tsx";
import { DraagvlakCard } from "#client/features/draagvlak/DraagvlakCard.tsx";
import { AccountCard } from "#client/features/initiative/AccountCard.tsx";
import { Buurttegel } from "#client/features/initiative/Buurttegel.tsx";
import { goalAsLead } from "#client/features/initiative/goal-as-lead.ts";
import { MoneyCard } from "#client/features/initiative/MoneyCard.tsx";
import { PlanText } from "#client/features/initiative/PlanText.tsx";
import { SayCard } from "#client/features/initiative/SayCard.tsx";
import { InitiativeState_initiative } from "#client/features/initiative/state-fragment.ts";
import { UpdatesCard } from "#client/features/initiative/UpdatesCard.tsx";
import { TogetherNotice } from "#client/features/merging/TogetherNotice.tsx";
import { WayCard } from "#client/features/path/WayCard.tsx";
import { InitiativeThread } from "#client/features/threads/InitiativeThread.tsx";
import { localDay } from "#shared/calendar/local-time.ts";
import { isPublic } from "#shared/initiatives/lifecycle.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { Later } from "#client/lib/Later.tsx";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Page } from "#client/ui/Page.tsx";
import { CarriedBy } from "./CarriedBy.tsx";
import styles from "./InitiativeView.module.css";
import { WhereItBelongs } from "./WhereItBelongs.tsx";

// Acts and their words come a moment later: most who read a plan have none.
const YourTurn = lazy(async () => ({ default: (await import("./YourTurn.tsx")).YourTurn }));
// For the wijkregisseur alone, who asks for it apart.
const SupportWatch = lazy(async () => ({ default: (await import("#client/features/draagvlak/SupportWatch.tsx")).SupportWatch }));

const InitiativeView_initiative = graphql(`
  fragment InitiativeView_initiative on Initiative {
    id
    title
    stage
    goal
    theme { id title }
    history { stage at }
    ...InitiativeState_initiative
    ...TogetherNotice_initiative
    ...WhereItBelongs_initiative
    ...CarriedBy_initiative
    ...PlanText_initiative
    ...MoneyCard_initiative
    ...SayCard_initiative
    ...InitiativeThread_initiative
  }
`);

/** One initiative, in the order in which one asks: what is it, where is it, what can I do, and then all there is to know. */
export function InitiativeView({ initiative: masked }: { readonly initiative: FragmentType<typeof InitiativeView_initiative> }) {
  const { words, initiative: own } = useTexts();
  const initiative = usePart(InitiativeView_initiative, masked);
  const state = usePart(InitiativeState_initiative, initiative);
  const { title, stage, theme, history } = initiative;
  const doneAt = history.find((change) => change.stage === "GEREALISEERD")?.at;
  const watches = useViewer()?.roles.some(({ kind }) => kind === "WIJKREGISSEUR" || kind === "WIJKWETHOUDER") ?? false;
  const ended = stage === "AFGEWEZEN" || stage === "INGETROKKEN";
  return (
    <Page
      title={title}
      above={<WhereItBelongs initiative={initiative} />}
      lead={<p>{isPublic(stage) ? goalAsLead(initiative) : own.groupOnly}</p>}
      figure={doneAt && <Buurttegel title={title} year={localDay(new Date(doneAt)).slice(0, 4)} />}
      actions={<><Chip tone={ended ? "bad" : "dudok"}>{words.stage[stage]}</Chip>{theme && <Chip>{theme.title}</Chip>}</>}
    >
      <div className={styles.page}>
        <div className={styles.wide}>
          <TogetherNotice initiative={initiative} />
          <WayCard initiative={state} />
          <Later><YourTurn initiative={state} title={title} follows={isPublic(stage) ? initiative.id : null} /></Later>
          <AccountCard initiative={state} />
          <DecisionCard initiative={state} />
          {stage === "DRAAGVLAK" && <DraagvlakCard initiative={state} />}
          {watches && <Suspense fallback={null}><SupportWatch id={initiative.id} /></Suspense>}
        </div>
        <div className={styles.main}>
          <UpdatesCard initiative={state} />
          <PlanText initiative={initiative} />
          <DealCard initiative={state} />
          {stage !== "DRAAGVLAK" && <DraagvlakCard initiative={state} />}
          <DossierCard initiative={state} />
        </div>
        <div className={styles.aside}>
          <MoneyCard initiative={initiative} />
          <SayCard initiative={initiative} />
          <CarriedBy initiative={initiative} />
        </div>
        <div className={styles.talk}>{isPublic(stage) && <InitiativeThread initiative={initiative} />}</div>
      </div>
    </Page>
  );
}
