import { useEffect, useRef, useState } from "react";
import { paths } from "#client/lib/paths.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Invitations.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

/** A link that was just made: to be copied or hung in the street, now or never. */
export function InvitationLink({ token }: { readonly token: string }) {
  const life = useGroupLife();
  const [copied, setCopied] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [token]);
  const link = `${window.location.origin}${paths.invitation(token)}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(() => setCopied(true), () => setCopied(false));
  };
  return (
    <div ref={ref} tabIndex={-1} className={styles.made}>
      <Notice kind="status">{life.made}</Notice>
      <TextField label={life.link} value={link} required onChange={() => undefined} />
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{life.copy}</Button>
        <LinkButton look="quiet" to={paths.poster(token)}>{life.poster}</LinkButton>
      </div>
      <p role="status" className={styles.said}>{copied && life.copied}</p>
    </div>
  );
}
