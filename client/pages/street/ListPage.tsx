import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { inGroups } from "#shared/members/code.ts";
import { DraagvlakCard } from "#client/features/draagvlak/DraagvlakCard.tsx";
import { inShort } from "#client/features/street/in-short.ts";
import { useStreetTexts } from "#client/texts/own/street.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NoList } from "./NoList.tsx";
import styles from "./StreetPages.module.css";

const ListPageQuery = graphql(`
  query ListPage($code: String!) {
    supportList(code: $code) {
      id
      code
      version
      isOld
      initiative { id title goal askedCents viewerCanEnterVoices { allowed reason } ...DraagvlakCard_initiative }
    }
  }
`);

/** Where the code on paper leads: the plan in short, which version was printed, and supporting it or entering the list. */
export function ListPage() {
  const words = useStreetTexts();
  const { euro } = useFormat();
  const { code = "" } = useParams();
  const answer = useQuery(ListPageQuery, { variables: { code }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={answer}>
      {({ supportList: list }) => list ? (
        <Page
          title={list.initiative.title}
          above={<p>{words.listLead(inGroups(list.code))} {words.listVersion(list.version)}</p>}
          lead={<><p>{inShort(list.initiative.goal)}</p><p>{words.asks(euro(list.initiative.askedCents))}</p></>}
          actions={<LinkButton look="quiet" to={paths.initiative(list.initiative.id)}>{words.toPlan}</LinkButton>}
        >
          <div className={styles.narrow}>
            {list.isOld && <Notice kind="info">{words.listOld}</Notice>}
            <DraagvlakCard initiative={list.initiative} />
            <Card heading={words.haveList}>
              <div className={styles.card}>
                <p>{words.haveListWhy}</p>
                {!list.isOld && <div><LinkButton look="quiet" to={paths.enterList(list.code)}>{words.enter}</LinkButton></div>}
              </div>
            </Card>
          </div>
        </Page>
      ) : <NoList />}
    </Answer>
  );
}
