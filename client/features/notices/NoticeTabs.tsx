import { Link } from "react-router";
import type { NoticeGroup } from "#shared/notifications/kinds.ts";
import { paths } from "#client/lib/paths.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { useNoticesPageTexts } from "#client/texts/own/notices-page.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Notices.module.css";

interface NoticeTabsProps {
  readonly counts: readonly { readonly of: NoticeGroup; readonly all: number; readonly unread: number }[];
  readonly unread: number;
  /** "" for all, "nieuw" for what is not read yet, or a group. */
  readonly chosen: string;
}

/** All, what is new, and the groups in which there is anything; each with how much of it is not read yet. */
export function NoticeTabs({ counts, unread, chosen }: NoticeTabsProps) {
  const texts = useNoticesPageTexts();
  const { groups } = useMessageSettingsTexts();
  const tabs = [
    { value: "", label: texts.all, unread: 0 }, { value: "nieuw", label: texts.new, unread },
    ...counts.map((count) => ({ value: count.of, label: groups[count.of][0], unread: count.unread })),
  ];
  return (
    <nav aria-label={texts.which}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.value}>
            <Link to={paths.noticesOf(tab.value)} replace preventScrollReset aria-current={tab.value === chosen ? "page" : undefined}>
              {tab.label}
              {tab.unread > 0 && <><b aria-hidden="true">{tab.unread}</b><VisuallyHidden>{texts.unreadCount(tab.unread)}</VisuallyHidden></>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
