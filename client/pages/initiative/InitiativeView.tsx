import type { FragmentType } from "@apollo/client/masking";
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
import { UpdatesCard } from "#client/features/initiative/UpdatesCard.tsx";
import { WayCard } from "#client/features/path/WayCard.tsx";
import { InitiativeThread } from "#client/features/threads/InitiativeThread.tsx";
import { localDay } from "#shared/calendar/local-time.ts";
import { isPublic } from "#shared/initiatives/lifecycle.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Page } from "#client/ui/Page.tsx";
import { CarriedBy } from "./CarriedBy.tsx";
import styles from "./InitiativeView.module.css";
import { WhereItBelongs } from "./WhereItBelongs.tsx";
import { YourTurn } from "./YourTurn.tsx";

/** All of the page that is the same for everybody. */
const InitiativeNews_initiative = graphql(`
  fragment InitiativeNews_initiative on Initiative {
    id
    title
    stage
    version
    goal
    theme { id title }
    history { stage at }
    ...WayCard_initiative
    ...DraagvlakCount_initiative
    ...DossierCard_initiative
    ...DecisionCard_initiative
    ...DealCard_initiative
    ...UpdatesCard_initiative
    ...AccountCard_initiative
    ...WhereItBelongs_initiative
    ...CarriedBy_initiative
    ...PlanText_initiative
    ...MoneyCard_initiative
    ...SayCard_initiative
    ...Talk_initiative
  }
`);

const InitiativeView_initiative = graphql(`
  fragment InitiativeView_initiative on Initiative {
    id
    ...InitiativeNews_initiative
    ...DraagvlakCard_initiative
    ...InitiativeActs_initiative
    ...InitiativeThread_initiative
  }
`);

/** One initiative, in the order in which one asks: what is it, where is it, what can I do, and then all there is to know. */
export function InitiativeView({ initiative: masked }: { readonly initiative: FragmentType<typeof InitiativeView_initiative> }) {
  const { words, drafting } = useTexts();
  const view = usePart(InitiativeView_initiative, masked);
  const initiative = usePart(InitiativeNews_initiative, view);
  const { title, stage, theme, history } = initiative;
  const doneAt = history.find((change) => change.stage === "GEREALISEERD")?.at;
  const ended = stage === "AFGEWEZEN" || stage === "INGETROKKEN";
  return (
    <Page
      title={title}
      above={<WhereItBelongs initiative={initiative} />}
      lead={<p>{isPublic(stage) ? goalAsLead(initiative) : drafting.groupOnly}</p>}
      figure={doneAt && <Buurttegel title={title} year={localDay(new Date(doneAt)).slice(0, 4)} />}
      actions={<><Chip tone={ended ? "bad" : "dudok"}>{words.stage[stage]}</Chip>{theme && <Chip>{theme.title}</Chip>}</>}
    >
      <div className={styles.page}>
        <div className={styles.wide}>
          <WayCard initiative={initiative} />
          <YourTurn initiative={view} />
          <AccountCard initiative={initiative} />
          <DecisionCard initiative={initiative} />
          {stage === "DRAAGVLAK" && <DraagvlakCard initiative={view} />}
        </div>
        <div className={styles.main}>
          <UpdatesCard initiative={initiative} />
          <PlanText initiative={initiative} />
          <DealCard initiative={initiative} />
          {stage !== "DRAAGVLAK" && <DraagvlakCard initiative={view} />}
          <DossierCard initiative={initiative} />
        </div>
        <div className={styles.aside}>
          <MoneyCard initiative={initiative} />
          <SayCard initiative={initiative} />
          <CarriedBy initiative={initiative} />
        </div>
        <div className={styles.talk}>{isPublic(stage) && <InitiativeThread initiative={initiative} own={view} />}</div>
      </div>
    </Page>
  );
}
