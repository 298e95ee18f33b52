import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { DraagvlakCard } from "#client/features/draagvlak/DraagvlakCard.tsx";
import { Backings } from "#client/features/street/Backings.tsx";
import { BuurtenMap } from "#client/features/street/BuurtenMap.tsx";
import { Concerns } from "#client/features/street/Concerns.tsx";
import { Course } from "#client/features/street/Course.tsx";
import { EmbedDialog } from "#client/features/street/EmbedDialog.tsx";
import { Gather } from "#client/features/street/Gather.tsx";
import { useStreetTexts } from "#client/texts/own/street.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { Page } from "#client/ui/Page.tsx";
import styles from "./StreetPages.module.css";

const SupportView_initiative = graphql(`
  fragment SupportView_initiative on Initiative {
    id
    title
    ...DraagvlakCard_initiative
    ...BuurtenMap_initiative
    ...Course_initiative
    ...Backings_initiative
    ...Concerns_initiative
    ...Lists_initiative
  }
`);

interface SupportViewProps {
  readonly initiative: FragmentType<typeof SupportView_initiative>;
  /** A stall was opened, and stands in the list of lists. */
  readonly onMade: () => void;
}

/** All there is to see about the support for a plan: how much, where from, how it grew, who stands behind it and what worries neighbours. */
export function SupportView({ initiative: masked, onMade }: SupportViewProps) {
  const words = useStreetTexts();
  const initiative = usePart(SupportView_initiative, masked);
  const { id, title } = initiative;
  return (
    <Page title={words.title(title)} above={<Link to={paths.initiative(id)}>{words.toPlan}</Link>} actions={<EmbedDialog id={id} title={title} />}>
      <div className={styles.page}>
        <div className={styles.wide}><DraagvlakCard initiative={initiative} more={false} /></div>
        <div className={styles.side}><BuurtenMap initiative={initiative} /><Backings initiative={initiative} /></div>
        <div className={styles.side}><Course initiative={initiative} /><Concerns initiative={initiative} /></div>
        <div className={styles.wide}><Gather initiative={initiative} onMade={onMade} /></div>
      </div>
    </Page>
  );
}
