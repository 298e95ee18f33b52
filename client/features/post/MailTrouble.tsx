import type { MailTrouble as Trouble } from "#shared/post/mail-troubles.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { usePostTexts } from "#client/texts/own/post.ts";
import { Button } from "#client/ui/Button.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const ForgetMailTrouble = graphql(`
  mutation ForgetMailTrouble {
    forgetMailTrouble {
      ... on ViewerChanged { viewer { id mailTrouble } }
      ... on Refusal { reason }
    }
  }
`);

/** Why no mail comes, and the way to have it come again. */
export function MailTrouble({ trouble }: { readonly trouble: Trouble }) {
  const texts = usePostTexts();
  const { run, busy, problem } = useAct(ForgetMailTrouble);
  return (
    <Notice kind="info" heading={texts.trouble[trouble].heading}>
      <p>{texts.trouble[trouble].text}</p>
      <p><Button look="quiet" busy={busy} onClick={() => void run({})}>{texts.mailAgain}</Button></p>
      <Refused problem={problem} />
    </Notice>
  );
}
