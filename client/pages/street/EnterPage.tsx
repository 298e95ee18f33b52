import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { inGroups } from "#shared/members/code.ts";
import { EnterList } from "#client/features/street/EnterList.tsx";
import { useStreetTexts } from "#client/texts/own/street.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NoList } from "./NoList.tsx";
import styles from "./StreetPages.module.css";

const EnterPageQuery = graphql(`
  query EnterPage($code: String!) {
    supportList(code: $code) {
      id
      code
      isOld
      initiative { id title viewerCanEnterVoices { allowed reason } viewerCanConfirmVoices { allowed reason } }
      ...ListItem_list
    }
  }
`);

/** For helpers with a signed list before them: its rows, read once by one and once by another. */
export function EnterPage() {
  const words = useStreetTexts();
  const { refusals } = useTexts();
  const { viewer, loading } = useSession();
  const { code = "" } = useParams();
  const answer = useQuery(EnterPageQuery, { variables: { code }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={answer}>
      {({ supportList: list }) => {
        if (!list) return <NoList />;
        const { viewerCanEnterVoices: may, viewerCanConfirmVoices: mayConfirm } = list.initiative;
        return (
          <Page title={words.enterTitle(inGroups(list.code))} above={<Link to={paths.support(list.initiative.id)}>{words.title(list.initiative.title)}</Link>} lead={<p>{words.enterLead}</p>}>
            <div className={styles.narrow}>
              {!viewer && !loading && <SignInFirst why={words.haveListWhy} />}
              {viewer && !may.allowed && may.reason && <Notice kind="info">{refusals[may.reason]}</Notice>}
              {viewer && list.isOld && <Notice kind="info">{words.oldList}</Notice>}
              {viewer && may.allowed && !list.isOld && <EnterList list={list} mayConfirm={mayConfirm.allowed} />}
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
