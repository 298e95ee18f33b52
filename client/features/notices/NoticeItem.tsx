import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useNoticesPageTexts } from "#client/texts/own/notices-page.ts";
import { useNoticeTexts } from "#client/texts/own/notices.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Notices.module.css";

const NoticeItem_notice = graphql(`
  fragment NoticeItem_notice on Notice { id kind text createdAt readAt measureId reportId initiative { id title } group { id name } theme { id title } activity { id title } }
`);

interface NoticeItemProps {
  readonly notice: FragmentType<typeof NoticeItem_notice>;
  readonly busy: boolean;
  readonly onRead: (id: string) => void;
}

/** What somebody was told: following it, or saying so, makes it read. */
export function NoticeItem({ notice, busy, onRead }: NoticeItemProps) {
  const telling = useNoticeTexts();
  const texts = useNoticesPageTexts();
  const { dateTime } = useFormat();
  const { id, kind, text, createdAt, readAt, measureId, reportId, initiative, group, theme, activity } = usePart(NoticeItem_notice, notice);
  const subjects = [
    ...(measureId ? [{ to: paths.measure(measureId), name: texts.readMeasure }] : []), ...(reportId ? [{ to: paths.ownReport(reportId), name: texts.readReport }] : []),
    ...(initiative ? [{ to: paths.initiative(initiative.id), name: initiative.title }] : []), ...(group ? [{ to: paths.group(group.id), name: group.name }] : []),
    ...(theme ? [{ to: paths.theme(theme.id), name: theme.title }] : []), ...(activity ? [{ to: paths.activity(activity.id), name: activity.title }] : []),
  ];
  const read = () => void (readAt === null && onRead(id));
  return (
    <li className={styles.item} data-unread={readAt === null}>
      <h2 className={styles.what}>{telling[kind]}{readAt === null && <Chip>{texts.unread}</Chip>}</h2>
      {subjects.map(({ to, name }) => <Link key={to} to={to} onClick={read}>{name}</Link>)}
      {text && <p className={styles.text}>{text}</p>}
      <div className={styles.foot}>
        <small><time dateTime={createdAt}>{dateTime(createdAt)}</time></small>
        {readAt === null && <Button look="plain" busy={busy} onClick={read}>{texts.markRead}<VisuallyHidden>{texts.markReadOf(telling[kind])}</VisuallyHidden></Button>}
      </div>
    </li>
  );
}
