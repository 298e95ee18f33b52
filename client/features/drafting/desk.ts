import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { RichPart } from "#shared/drafting/document.ts";
import type { DraftRoom } from "./draft-room.ts";

/** What the parts of the screen share: the room, and which of the parts with marks one is writing in. */
export interface Desk {
  readonly room: DraftRoom;
  /** The part that the toolbar works on: the one that had the focus last. */
  readonly active: RichPart | null;
  readonly activate: (part: RichPart) => void;
  readonly editors: ReadonlyMap<RichPart, Editor>;
  readonly place: (part: RichPart, editor: Editor | null) => void;
  /** Lets the toolbar take the focus, from within a text. */
  readonly toToolbar: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no draft is open here");
  return desk;
}
