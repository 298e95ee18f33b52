import { useState } from "react";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { changedParts } from "./merge-drafts.ts";
import { usePartNames } from "./use-part-names.ts";
import type { Overtaken } from "./use-draft-editor.ts";

interface DraftNoticesProps {
  readonly restored: boolean;
  readonly overtaken: Overtaken | null;
  readonly onTakeOver: () => void;
  readonly onResolve: () => void;
  readonly onLetGo: () => void;
}

/** What one should know before typing on: that earlier text was put back, or that somebody else just saved. */
export function DraftNotices({ restored, overtaken, onTakeOver, onResolve, onLetGo }: DraftNoticesProps) {
  const { drafting } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {overtaken && <SomebodySaved overtaken={overtaken} onTakeOver={onTakeOver} onResolve={onResolve} />}
      {restored && !overtaken && (
        <Notice kind="status">
          <p>{asking ? drafting.letGoAsk : drafting.restored}</p>
          <div>
            {asking ? (
              <>
                <Button look="danger" onClick={() => { setAsking(false); onLetGo(); }}>{drafting.letGoConfirm}</Button> <Button look="plain" onClick={() => setAsking(false)}>{drafting.stay}</Button>
              </>
            ) : (
              <Button look="plain" onClick={() => setAsking(true)}>{drafting.letGo}</Button>
            )}
          </div>
        </Notice>
      )}
    </>
  );
}

function SomebodySaved({ overtaken, onTakeOver, onResolve }: Pick<DraftNoticesProps, "onTakeOver" | "onResolve"> & { readonly overtaken: Overtaken }) {
  const { drafting } = useTexts();
  const { list } = useFormat();
  const names = usePartNames();
  const { base, theirs, merged } = overtaken;
  return (
    <Notice kind="status" heading={drafting.somebodySaved}>
      <p>{drafting.somebodySavedParts(list(changedParts(base, theirs).map(names)))} {drafting.takeOverWhy}</p>
      <div>{merged.conflicts.length ? <Button look="quiet" onClick={onResolve}>{drafting.resolve}</Button> : <Button look="quiet" onClick={onTakeOver}>{drafting.takeOver}</Button>}</div>
    </Notice>
  );
}
