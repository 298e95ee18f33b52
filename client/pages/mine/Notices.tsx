import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useNoticeTexts } from "#client/texts/own/notices.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Mine.module.css";

const Notices_viewer = graphql(`
  fragment Notices_viewer on Viewer {
    id
    unreadNotices
    notices(first: 5) { id kind text createdAt readAt measureId initiative { id title } group { id name } theme { id title } activity { id title } }
  }
`);

const ReadNotices = graphql(`
  mutation ReadNotices {
    readNotices {
      ... on ViewerChanged { viewer { id ...Notices_viewer } }
      ... on Refusal { reason }
    }
  }
`);

/** What happened that is this person's concern, newest first. */
export function Notices({ viewer }: { readonly viewer: FragmentType<typeof Notices_viewer> }) {
  const telling = useNoticeTexts();
  const mine = useMineTexts();
  const { dateTime } = useFormat();
  const { notices, unreadNotices } = usePart(Notices_viewer, viewer);
  const { run, busy, problem } = useAct(ReadNotices);
  return (
    <Card heading={mine.notices} aside={unreadNotices > 0 && <Button look="plain" busy={busy} onClick={() => void run({})}>{mine.read}</Button>}>
      <Refused problem={problem} />
      {notices.length === 0 && <EmptyState text={mine.noNotices} />}
      <ul className={styles.notices}>
        {notices.map(({ id, kind, text, createdAt, readAt, measureId, initiative, group, theme, activity }) => (
          <li key={id}>
            <b>{telling[kind]}{!readAt && <Chip>{mine.unread}</Chip>}</b>
            {initiative && <Link to={paths.initiative(initiative.id)}>{initiative.title}</Link>}
            {group && <Link to={paths.group(group.id)}>{group.name}</Link>}
            {theme && <Link to={paths.theme(theme.id)}>{theme.title}</Link>}
            {activity && <Link to={paths.activity(activity.id)}>{activity.title}</Link>}
            {measureId && <Link to={paths.measure(measureId)}>{mine.readMeasure}</Link>}
            {text && <p>{text}</p>}
            <small><time dateTime={createdAt}>{dateTime(createdAt)}</time></small>
          </li>
        ))}
      </ul>
      <p><Link to={paths.notices}>{mine.allNotices}</Link></p>
      <p><Link to={paths.messageSettings}>{mine.chooseMessages}</Link></p>
    </Card>
  );
}
