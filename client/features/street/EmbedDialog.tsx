import { useState } from "react";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { EmbedLines } from "./EmbedLines.tsx";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** For a website of the wijk that wants to show the gauge. */
export function EmbedDialog({ id, title }: { readonly id: string; readonly title: string }) {
  const words = useStreetTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>{words.embed}</Button>
      <Dialog open={open} heading={words.embed} onClose={() => setOpen(false)}><EmbedLines id={id} title={title} /></Dialog>
    </>
  );
}
