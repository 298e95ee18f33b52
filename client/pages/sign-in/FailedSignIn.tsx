import { signInProblems } from "#shared/members/sign-in-problems.ts";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

/** Where who comes back from an identity provider hears why it did not go on, and what to do. */
export function FailedSignIn() {
  const texts = useSignInTexts();
  const [reason] = useFilter("reden");
  const [via] = useFilter("via");
  const problem = signInProblems.find((each) => each === reason) ?? "VISIT_ENDED";
  const name = site.ways.find(({ id }) => id === via)?.name ?? texts.thatWay;
  return (
    <Page title={texts.failedTitle} lead={<p>{texts.failed[problem](name)}</p>} actions={<LinkButton to={paths.signIn()}>{texts.tryAgain}</LinkButton>} />
  );
}
