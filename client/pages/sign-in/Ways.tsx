import { useState } from "react";
import { askJson } from "#client/lib/ask-json.ts";
import { type SignInWay, site } from "#client/lib/site.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import styles from "./SignIn.module.css";

/** The ways in by somebody who already knows people: as many as this municipality has. */
export function Ways({ back }: { readonly back: string }) {
  const texts = useSignInTexts();
  const [leaving, setLeaving] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async ({ id, name }: SignInWay) => {
    setLeaving(id);
    const answer = await askJson<{ to: string }>("/auth/begin", { provider: id, back });
    if (answer.ok) return location.assign(answer.body.to);
    setLeaving(null);
    setProblem(answer.status === 502 ? texts.failed.PROVIDER_DOWN(name) : texts.unreachable);
  };
  return (
    <Card heading={texts.waysTitle}>
      {problem && <Notice kind="alert">{problem}</Notice>}
      <ul className={styles.ways}>
        {site.ways.map((way) => (
          <li key={way.id}>
            <Button look={way.kind === "RESIDENT" ? "strong" : "quiet"} busy={leaving === way.id} onClick={() => void leave(way)}>{texts.byWay(way.name)}</Button>
            <p className={styles.soft}>{texts.wayFor[way.kind]}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
