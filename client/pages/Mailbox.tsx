import { useCallback, useEffect, useState } from "react";
import { askJson } from "#client/lib/ask-json.ts";
import { useMailboxTexts } from "#client/texts/own/mailbox.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Page } from "#client/ui/Page.tsx";
import { MailText } from "./MailText.tsx";
import styles from "./Mailbox.module.css";

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: string;
}

/** In a demonstration nothing is mailed: it can be read here. */
export function Mailbox() {
  const mailbox = useMailboxTexts();
  const { dateTime } = useFormat();
  const [mails, setMails] = useState<readonly Mail[] | "off">([]);
  const look = useCallback(async () => {
    const answer = await askJson<{ mails: readonly Mail[] }>("/demo/mail");
    setMails(answer.ok ? answer.body.mails : "off");
  }, []);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is set comes from the server, later
    void look();
  }, [look]);
  return (
    <Page title={mailbox.title} lead={<p>{mailbox.lead}</p>} actions={<Button look="quiet" onClick={() => void look()}>{mailbox.refresh}</Button>}>
      {mails === "off" || mails.length === 0 ? (
        <EmptyState text={mails === "off" ? mailbox.off : mailbox.none} />
      ) : (
        <div className={styles.mails}>
          {mails.map(({ id, to, subject, body, createdAt }) => (
            <Card key={id}>
              <article>
                <h2>{subject}</h2>
                <p className={styles.to}>{mailbox.to(to)} · <time dateTime={createdAt}>{dateTime(createdAt)}</time></p>
                <MailText text={body} />
              </article>
            </Card>
          ))}
        </div>
      )}
    </Page>
  );
}
