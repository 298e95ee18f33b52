import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useInBrowser } from "#client/lib/use-in-browser.ts";
import { usePostTexts } from "#client/texts/own/post.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { canBePushed, subscribe, unsubscribe } from "./browser-push.ts";
import styles from "./Post.module.css";

const PushSwitchQuery = graphql(`
  query PushSwitch { me { id sessions { id isCurrent pushedSince } } }
`);

const StartPushes = graphql(`
  mutation StartPushes($endpoint: String!) {
    startPushes(endpoint: $endpoint) {
      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }
      ... on Refusal { reason }
    }
  }
`);

const EndPushes = graphql(`
  mutation EndPushes {
    endPushes {
      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }
      ... on Refusal { reason }
    }
  }
`);

/** Whether this browser is told that there is news, also while the site is closed. */
export function PushSwitch() {
  const texts = usePostTexts();
  const { language } = useTongue();
  const { data } = useQuery(PushSwitchQuery, { fetchPolicy: "cache-and-network" });
  const start = useAct(StartPushes);
  const end = useAct(EndPushes);
  const [said, setSaid] = useState<string | null>(null);
  const inBrowser = useInBrowser();
  if (!inBrowser || !data?.me) return null;
  if (!canBePushed()) return <p className={styles.about}>{texts.noPush}</p>;
  const on = data.me.sessions.some(({ isCurrent, pushedSince }) => isCurrent && pushedSince);
  const turnOn = async () => {
    const endpoint = await subscribe({ title: texts.news, body: texts.openToRead, lang: language });
    setSaid(endpoint ? null : texts.notAllowed);
    if (endpoint && (await start.run({ endpoint }))) setSaid(texts.isOn);
  };
  const turnOff = async () => {
    if (!(await end.run({}))) return;
    setSaid(texts.isOff);
    await unsubscribe();
  };
  return (
    <div className={styles.switch}>
      <p className={styles.about}>{on ? texts.pushOn : texts.pushOff}</p>
      <Button look="quiet" busy={start.busy || end.busy} onClick={() => void (on ? turnOff() : turnOn())}>{on ? texts.turnOff : texts.turnOn}</Button>
      <p role="status">{said}</p>
      <Refused problem={start.problem ?? end.problem} />
    </div>
  );
}
