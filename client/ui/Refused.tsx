import { useLocation } from "react-router";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "./LinkButton.tsx";
import { Notice } from "./Notice.tsx";

/** Why something was not done, said at once, with the way out where there is one. Nothing while there is no problem. */
export function Refused({ problem }: { readonly problem: RefusalReason | "SEND_FAILED" | null }) {
  const { refusals, errors, shell } = useTexts();
  const { pathname } = useLocation();
  if (!problem) return null;
  return (
    <Notice kind="alert">
      <p>{problem === "SEND_FAILED" ? errors.sendFailed : refusals[problem]}</p>
      {problem === "NOT_SIGNED_IN" && <LinkButton look="quiet" to={paths.signIn(pathname)}>{shell.signIn}</LinkButton>}
      {problem === "NO_RESIDENCE" && <LinkButton look="quiet" to={paths.mine}>{shell.mine}</LinkButton>}
    </Notice>
  );
}
