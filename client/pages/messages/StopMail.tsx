import { useParams, useSearchParams } from "react-router";
import { mustReach, noticeGroups, type NoticeGroup } from "#shared/notifications/kinds.ts";
import { paths } from "#client/lib/paths.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./MessageSettings.module.css";

/** Where the link below a mail leads: nothing changes by looking, as a scanner of mail does. The button works without scripts and without signing in. */
export function StopMail() {
  const words = useMessageSettingsTexts();
  const { token = "" } = useParams();
  const [search] = useSearchParams();
  const settings = <LinkButton look="quiet" to={paths.messageSettings}>{words.toSettings}</LinkButton>;
  if (search.has("klaar")) return <Page title={words.stopDone} lead={<p>{of(token) === "DECISIONS" ? words.stopDoneMust : words.stopDoneLead}</p>} actions={settings} />;
  if (search.has("mislukt")) return <Page title={words.stopFailed} lead={<p>{words.stopFailedLead}</p>} actions={settings} />;
  const group = of(token);
  return (
    <Page title={words.stopTitle} lead={<p>{group ? words.stopGroup(words.groups[group][0]) : words.stopAll}</p>}>
      <div className={styles.stop}>
        <form method="post" action={paths.stopMail(token)} className={styles.stop}>
          {(group === null || mustReach.includes(group)) && <p>{words.stopMust}</p>}
          <Button type="submit">{words.stopButton}</Button>
        </form>
        {settings}
      </div>
    </Page>
  );
}

/** The group that a link is for stands in front of it; null for all. */
function of(token: string): NoticeGroup | null {
  const [group = ""] = token.split(".");
  return noticeGroups.find((each) => each === group) ?? null;
}
