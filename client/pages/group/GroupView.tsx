import type { FragmentType } from "@apollo/client/masking";
import { lazy } from "react";
import { Link, Navigate } from "react-router";
import { FollowLater } from "#client/features/following/FollowLater.tsx";
import { GroupPlans } from "#client/features/group/GroupPlans.tsx";
import { JoinGroup } from "#client/features/group/JoinGroup.tsx";
import { Decisions, Files, GroupNotices, Invitations, ManageGroup } from "#client/features/group/later.tsx";
import { Members } from "#client/features/group/Members.tsx";
import { Requests } from "#client/features/group/Requests.tsx";
import { GroupState_group } from "#client/features/group/state-fragment.ts";
import { GroupThread } from "#client/features/threads/GroupThread.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Later } from "#client/lib/Later.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Page } from "#client/ui/Page.tsx";
import { ReportLink } from "#client/lib/ReportLink.tsx";
import styles from "./GroupView.module.css";

const GroupActivities = lazy(async () => ({ default: (await import("./GroupActivities.tsx")).GroupActivities }));

const GroupView_group = graphql(`
  fragment GroupView_group on Group {
    id
    name
    about
    visibility
    joining
    createdAt
    wholeTown
    wijk { id name }
    otherWijken { id name }
    theme { id title }
    otherThemes { id title }
    mergedInto { id name }
    decisions { id }
    viewerCanPropose { allowed }
    ...GroupState_group
    ...GroupPlans_group
  }
`);

/** A group: what it is about, what it decides and plans, what is said, and who is in it. The address of one that merged leads on. */
export function GroupView({ group: masked }: { readonly group: FragmentType<typeof GroupView_group> }) {
  const words = useGroupTexts();
  const { words: names } = useTexts();
  const { date, list } = useFormat();
  const group = usePart(GroupView_group, masked);
  const state = usePart(GroupState_group, group);
  const { id, name, about, visibility, joining, createdAt, wijk, otherWijken, wholeTown, theme, otherThemes, mergedInto, decisions, viewerCanPropose } = group;
  if (mergedInto) return <Navigate replace to={paths.group(mergedInto.id)} />;
  const where = wholeTown ? ` ${words.wholeTown}.` : otherWijken.length ? ` ${words.inWijken(list(otherWijken.map((each) => each.name)))}.` : "";
  return (
    <Page
      title={name}
      above={<p>{words.kind} <Link to={paths.wijk(wijk.id)}>{wijk.name}</Link>.{where} {words.founded(date(createdAt))}.</p>}
      lead={
        <>
          <p className={styles.about}>{about}</p>
          <p className={styles.chips}>
            {[...(theme ? [theme] : []), ...otherThemes].map(({ id, title }) => <Chip key={id}>{title}</Chip>)}
            {visibility !== "PUBLIC" && <Chip tone="dudok">{names.groupVisibility[visibility]}</Chip>}
            {state.state === "ACTIVE" ? <Chip tone="plain">{names.groupJoining[joining]}</Chip> : <Chip tone={state.state === "ENDED" ? "bad" : "plain"}>{names.groupState[state.state]}</Chip>}
          </p>
        </>
      }
      actions={<><JoinGroup group={state} /><FollowLater what={{ groupId: id }} /><ReportLink kind="GROUP" id={id} name={group.name} /></>}
    >
      <nav className={styles.parts} aria-label={words.parts.label}>
        {(decisions.length > 0 || viewerCanPropose.allowed) && <a href="#besluiten">{words.parts.decisions}</a>}<a href="#plannen">{words.parts.plans}</a><a href="#gesprek">{words.parts.talk}</a><a href="#leden">{words.parts.members}</a>
      </nav>
      <div className={styles.page}>
        <div className={styles.main}>
          <Later><GroupNotices group={state} /></Later>
          <Requests group={state} />
          <Later><Decisions group={state} /></Later>
          <div id="plannen"><GroupPlans group={group} /></div>
          <Later><GroupActivities id={group.id} /></Later>
          <Later><Files group={state} /></Later>
          <div id="gesprek"><GroupThread group={state} /></div>
        </div>
        <div className={styles.aside}>
          <Members group={state} />
          <Later>
            <Invitations group={state} />
            <ManageGroup group={state} />
          </Later>
        </div>
      </div>
    </Page>
  );
}
