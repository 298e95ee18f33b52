import type { DecisionOutcome, RoleKind } from "#client/gql/graphql.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./Hands.module.css";

interface HandsProps {
  readonly hands: readonly RoleKind[];
  readonly handsGiven: readonly { readonly role: RoleKind; readonly outcome: DecisionOutcome; readonly grantedCents: number }[];
  readonly instrument: string;
}

/** Who must agree before something is decided, and who already said what. */
export function Hands({ hands, handsGiven, instrument }: HandsProps) {
  const { dossier, words } = useTexts();
  const { euro } = useFormat();
  return (
    <div>
      <h3>{dossier.hands}</h3>
      <ul className={styles.hands}>
        {hands.map((role) => {
          const given = handsGiven.find((hand) => hand.role === role);
          return (
            <li key={role} data-given={given?.outcome ?? "none"}>
              <span className={styles.mark} aria-hidden="true">{given ? (given.outcome === "GRANTED" ? "✓" : "×") : ""}</span>
              <span>{words.roleKind[role]}: <b>{given ? dossier.handGiven[given.outcome](euro(given.grantedCents)) : dossier.handWaiting}</b></span>
            </li>
          );
        })}
      </ul>
      <p className={styles.soft}>{dossier.handsWhy(instrument)}</p>
    </div>
  );
}
