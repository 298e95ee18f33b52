import { hasUnsent } from "#client/lib/local-drafts.ts";
import { UnsentFirst } from "#client/lib/UnsentFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useInBrowser } from "#client/lib/use-in-browser.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { HandInInitiative } from "./application-fragment.ts";

interface HandInCardProps {
  readonly plan: { readonly id: string; readonly version: number; readonly group: { readonly id: string; readonly name: string } };
  /** The number of the application as it is shown. */
  readonly number: number;
  readonly ready: boolean;
  readonly onDone: () => void;
}

/** The last step: from here on only what the municipality asks can change. */
export function HandInCard({ plan: { id, version, group }, number, ready, onDone }: HandInCardProps) {
  const { handIn: words } = useApplicationTexts();
  const here = useInBrowser();
  const { run, busy, problem } = useAct(HandInInitiative);
  const send = async () => {
    if (await run({ input: { id, groupId: group.id, version, application: number } })) onDone();
  };
  return (
    <Card heading={words.title}>
      {!ready ? <p>{words.notYet}</p> : here && hasUnsent(id) ? <UnsentFirst initiativeId={id} /> : (
        <>
          <p>{words.sure(group.name)}</p>
          <Refused problem={problem} />
          <div><Button busy={busy} onClick={() => void send()}>{words.send}</Button></div>
        </>
      )}
    </Card>
  );
}
