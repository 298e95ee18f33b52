import { useLocation } from "react-router";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";

export function WhyNoComment({ reason }: { readonly reason?: RefusalReason | null | undefined }) {
  const { threads, refusals } = useTexts();
  const { pathname } = useLocation();
  if (reason === "NOT_SIGNED_IN") return <LinkButton look="quiet" to={paths.signIn(pathname)}>{threads.signIn}</LinkButton>;
  return reason ? <p>{refusals[reason]}</p> : null;
}
