import { useConnection } from "#client/lib/connection.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./ConnectionStatus.module.css";

/** Says that the connection is gone, that nothing typed is lost, and that it is back. Always there, so that it is announced. */
export function ConnectionStatus() {
  const { shell } = useTexts();
  const state = useConnection();
  const text = { connected: "", lost: shell.offline, restored: shell.restored }[state];
  return (
    <p role="status" className={styles.status} data-state={state}>
      {text}
    </p>
  );
}
