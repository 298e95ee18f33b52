import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { GroupItem } from "#client/features/groups/GroupItem.tsx";
import { ComingRegistrations } from "#client/features/places/ComingRegistrations.tsx";
import { ResidenceCard } from "#client/features/residence/ResidenceCard.tsx";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { AskedToApply } from "./AskedToApply.tsx";
import { FollowedTalks } from "./FollowedTalks.tsx";
import { Notices } from "./Notices.tsx";
import { OwnData } from "./OwnData.tsx";
import { Profile } from "./Profile.tsx";
import { Roles } from "./Roles.tsx";
import { Sessions } from "./Sessions.tsx";
import { SignOut } from "./SignOut.tsx";
import styles from "./Mine.module.css";

const MineQuery = graphql(`
  query Mine {
    me {
      id
      name
      groups { id viewerUnread ...GroupItem_group }
      ...ComingRegistrations_viewer
      ...FollowedTalks_viewer
      ...Notices_viewer
      ...OwnData_viewer
      ...Profile_viewer
      ...Residence_viewer
      ...Roles_viewer
      ...Sessions_viewer
    }
  }
`);

/** One's own page: the news first, then what one is part of, then what is known of one. */
export function Mine() {
  const texts = useMineTexts();
  const answer = useQuery(MineQuery);
  return (
    <Answer of={answer}>
      {({ me }) =>
        me ? (
          <Page title={texts.title(me.name)} actions={<SignOut />}>
            <div className={styles.column}>
              <div className={styles.grid}>
                <div className={styles.column}>
                  <AskedToApply viewer={me} />
                  <ComingRegistrations viewer={me} />
                  <Notices viewer={me} />
                  <Card heading={texts.groups}>
                    {me.groups.length ? (
                      <ul>{me.groups.map((group) => <GroupItem key={group.id} group={group} unread={group.viewerUnread} />)}</ul>
                    ) : (
                      <EmptyState text={texts.noGroups}><LinkButton look="quiet" to={paths.groups()}>{texts.findGroups}</LinkButton></EmptyState>
                    )}
                  </Card>
                  <FollowedTalks viewer={me} />
                </div>
                <div className={styles.column}>
                  <ResidenceCard viewer={me} />
                  <Profile viewer={me} />
                  <Roles viewer={me} />
                  <Sessions viewer={me} />
                </div>
              </div>
              <OwnData viewer={me} resync={() => void answer.refetch()} />
            </div>
          </Page>
        ) : (
          <Page title={texts.documentTitle}><SignInFirst why={texts.signInFirst} /></Page>
        )
      }
    </Answer>
  );
}
