import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { GroupPlans } from "#client/features/group/GroupPlans.tsx";
import { JoinGroup } from "#client/features/group/JoinGroup.tsx";
import { ManageGroup } from "#client/features/group/ManageGroup.tsx";
import { Members } from "#client/features/group/Members.tsx";
import { Requests } from "#client/features/group/Requests.tsx";
import { GroupState_group } from "#client/features/group/state-fragment.ts";
import { GroupThread } from "#client/features/threads/GroupThread.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./GroupView.module.css";

const GroupView_group = graphql(`
  fragment GroupView_group on Group {
    id
    name
    about
    visibility
    createdAt
    wijk { id name }
    theme { id title }
    ...GroupState_group
    ...GroupPlans_group
  }
`);

/** A group: what it is about, who is in it, what it plans, and what is said. */
export function GroupView({ group: masked }: { readonly group: FragmentType<typeof GroupView_group> }) {
  const { group: words, words: names } = useTexts();
  const { date } = useFormat();
  const group = usePart(GroupView_group, masked);
  const state = usePart(GroupState_group, group);
  const ended = state.state === "ENDED";
  const { name, about, visibility, createdAt, wijk, theme } = group;
  return (
    <Page
      title={name}
      above={<p>{words.kind} <Link to={paths.wijk(wijk.id)}>{wijk.name}</Link>. {words.founded(date(createdAt))}.</p>}
      lead={
        <>
          <p className={styles.about}>{about}</p>
          <p className={styles.chips}>{theme && <Chip>{theme.title}</Chip>}<Chip tone={ended ? "bad" : "plain"}>{ended ? names.groupState.ENDED : visibility === "CLOSED" ? words.closed : words.open}</Chip></p>
        </>
      }
      actions={<JoinGroup group={state} />}
    >
      <div className={styles.page}>
        {ended && <div className={styles.wide}><Notice kind="status" heading={words.endedTitle}>{words.ended}</Notice></div>}
        <div className={styles.main}>
          <Requests group={state} />
          <GroupPlans group={group} />
          <GroupThread group={state} />
        </div>
        <div className={styles.aside}>
          <Members group={state} />
          <ManageGroup group={state} />
        </div>
      </div>
    </Page>
  );
}
