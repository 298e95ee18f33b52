import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Qr } from "#client/ui/Qr.tsx";
import { Copied } from "./Copied.tsx";
import styles from "./Feeds.module.css";

const RenewPersonalCalendar = graphql(`
  mutation RenewPersonalCalendar {
    renewPersonalCalendar { ... on PersonalCalendar { path } ... on Refusal { reason } }
  }
`);
const EndPersonalCalendar = graphql(`
  mutation EndPersonalCalendar {
    endPersonalCalendar { ... on ViewerChanged { viewer { id personalCalendarSince } } ... on Refusal { reason } }
  }
`);

interface PersonalCalendarProps {
  /** Since when the viewer has an address. */
  readonly since: string | null;
  readonly signedIn: boolean;
  readonly onChanged: () => void;
}

/** One's own calendar by a secret address, which is shown once. */
export function PersonalCalendar({ since, signedIn, onChanged }: PersonalCalendarProps) {
  const texts = useFeedTexts();
  const { date } = useFormat();
  const renewing = useAct(RenewPersonalCalendar);
  const ending = useAct(EndPersonalCalendar);
  const [path, setPath] = useState<string | null>(null);
  const renew = async () => {
    const made = await renewing.run({});
    if (!made) return;
    setPath(made.path);
    onChanged();
  };
  const end = async () => {
    if (await ending.run({})) setPath(null);
  };
  return (
    <Card heading={texts.own}>
      <div className={styles.stack}>
        <p>{texts.ownLead}</p>
        {!signedIn ? <SignInFirst why={texts.ownSignIn} /> : (
          <>
            {path ? <Made path={path} /> : <p className={styles.soft}>{since ? texts.ownSince(date(since)) : texts.ownNone}</p>}
            <div className={styles.line}>
              {!path && <Button look={since ? "quiet" : "strong"} busy={renewing.busy} onClick={() => void renew()}>{since ? texts.ownRenew : texts.ownMake}</Button>}
              {since && <Button look="plain" busy={ending.busy} onClick={() => void end()}>{texts.ownEnd}</Button>}
            </div>
            <Refused problem={renewing.problem ?? ending.problem} />
          </>
        )}
      </div>
    </Card>
  );
}

/** Made by a press on a button, so there is a browser. */
function Made({ path }: { readonly path: string }) {
  const texts = useFeedTexts();
  const address = `${window.location.origin}${path}`;
  return (
    <div className={styles.stack}>
      <Notice kind="status">{texts.ownMade}</Notice>
      <div className={styles.beside}>
        <Copied text={address} called={texts.ownAddress} />
        <div className={styles.qrBox}><Qr text={address.replace(/^https?:/u, "webcal:")} label={texts.ownQr} /></div>
      </div>
    </div>
  );
}
