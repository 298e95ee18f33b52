import { useLocation } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";

/** The way in, which leads back to where one was. */
export function SignInFirst({ why }: { readonly why: string }) {
  const { shell } = useTexts();
  const { pathname, search } = useLocation();
  return (
    <Notice kind="info">
      <p>{why}</p>
      <div><LinkButton look="quiet" to={paths.signIn(pathname + search)}>{shell.signIn}</LinkButton></div>
    </Notice>
  );
}
