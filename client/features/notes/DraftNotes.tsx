import type { FragmentType } from "@apollo/client/masking";
import { useCallback, useMemo, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useIsWide } from "#client/lib/use-is-wide.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import styles from "./DraftNotes.module.css";
import { NoteComposer } from "./NoteComposer.tsx";
import { NoteList } from "./NoteList.tsx";
import type { Chosen } from "./places.ts";
import { useNoteTexts } from "#client/texts/own/notes.ts";
import { type OpenNote, usePassages } from "./use-passages.ts";

export const DraftNotes_initiative = graphql(`
  fragment DraftNotes_initiative on Initiative {
    id
    viewerCanNote { allowed reason }
    viewerCanSettle { allowed }
    notes { id kind part anchorFrom anchorTo quote state ...NoteItem_note }
  }
`);

interface Composing {
  readonly kind: OpenNote["kind"];
  readonly chosen: Chosen;
}
/** A note that gets the focus; an object, so that the same one can get it again. */
export interface Picked {
  readonly id: string;
}

/** What is noted at the draft, beside it; on a narrow screen a sheet that comes up from below. */
export function DraftNotes({ initiative }: { readonly initiative: FragmentType<typeof DraftNotes_initiative> }) {
  const texts = useNoteTexts();
  const isWide = useIsWide(62);
  const { id: initiativeId, notes, viewerCanNote, viewerCanSettle } = usePart(DraftNotes_initiative, initiative);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [composing, setComposing] = useState<Composing | null>(null);
  const [sheet, setSheet] = useState(false);
  const [keyed, setKeyed] = useState(false);
  const open = useMemo(() => notes.filter(({ state }) => state === "OPEN"), [notes]);
  const pick = useCallback((id: string) => {
    setSheet(true);
    setPicked({ id });
  }, []);
  const onKey = useCallback((id: string | null) => (id ? pick(id) : setKeyed(true)), [pick]);
  const { chosen, gone, show } = usePassages(open, pick, onKey);
  const compose = (kind: OpenNote["kind"]) => {
    if (chosen) setComposing({ kind, chosen });
  };
  if (keyed) {
    setKeyed(false);
    setSheet(true);
    if (viewerCanNote.allowed) compose("COMMENT");
  }
  const goTo = (note: OpenNote) => {
    setSheet(false);
    show(note);
  };
  const body = (
    <div className={styles.notes}>
      {viewerCanNote.allowed && !composing && (chosen ? <Offer chosen={chosen} onCompose={compose} /> : <p className={styles.soft}>{notes.length ? texts.how : texts.none} <span className={styles.keys}>{texts.keys}</span></p>)}
      {composing && (
        <NoteComposer
          key={`${composing.kind} ${composing.chosen.anchor.from}`}
          initiativeId={initiativeId}
          {...composing}
          onCancel={() => setComposing(null)}
          onPosted={(id) => {
            setComposing(null);
            setPicked({ id });
          }}
        />
      )}
      <NoteList notes={notes} picked={picked} gone={gone} mayNote={viewerCanNote.allowed} maySettle={viewerCanSettle.allowed} onPick={pick} onShow={goTo} />
    </div>
  );
  if (isWide) return <Card heading={texts.heading}>{body}</Card>;
  return (
    <>
      <div className={styles.lift}><Button look="quiet" onClick={() => setSheet(true)}>{chosen ? texts.comment : texts.sheet(open.length)}</Button></div>
      <Dialog sheet open={sheet} heading={texts.heading} onClose={() => setSheet(false)}>{body}</Dialog>
    </>
  );
}

/** What one can do with the words that are selected. */
function Offer({ chosen, onCompose }: { readonly chosen: Chosen; readonly onCompose: (kind: OpenNote["kind"]) => void }) {
  const texts = useNoteTexts();
  return (
    <div className={styles.offer}>
      <p className={styles.soft}>{texts.chosen} <q className={styles.chosen}>{chosen.words}</q></p>
      <div className={styles.buttons}>
        <Button look="quiet" onClick={() => onCompose("COMMENT")}>{texts.comment}</Button>
        {chosen.inOneParagraph && <Button look="quiet" onClick={() => onCompose("SUGGESTION")}>{texts.suggest}</Button>}
      </div>
    </div>
  );
}
