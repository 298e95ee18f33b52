import { useState, type ClipboardEvent, type DragEvent, type SyntheticEvent } from "react";

/** In characters. No part of a plan holds more words; a page of a word processor may carry many times its words in markup. */
const mostWords = 20_000;
const mostMarkup = 1_000_000;

interface PasteGuard {
  readonly refused: boolean;
  readonly guard: { readonly onPasteCapture: (event: ClipboardEvent) => void; readonly onDropCapture: (event: DragEvent) => void };
}

/** Stops a paste that would stall the page, before any field takes it in: what stands there stays as it is. */
export function usePasteGuard(): PasteGuard {
  const [refused, setRefused] = useState(false);
  const check = (event: SyntheticEvent, data: DataTransfer) => {
    const tooLarge = data.getData("text/plain").length > mostWords || data.getData("text/html").length > mostMarkup;
    setRefused(tooLarge);
    if (!tooLarge) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { refused, guard: { onPasteCapture: (event) => check(event, event.clipboardData), onDropCapture: (event) => check(event, event.dataTransfer) } };
}
