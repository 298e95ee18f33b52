import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { useWatched } from "#client/lib/watched.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Loading } from "#client/ui/Loading.tsx";
import { ClosedDraft } from "./ClosedDraft.tsx";
import { DraftDesk, type Questions } from "./DraftDesk.tsx";
import type { DraftRoom } from "./draft-room.ts";
import { useDraftRoom } from "./use-draft-room.ts";

interface DraftScreenProps {
  readonly initiativeId: string;
  readonly personId: string;
  readonly questions: Questions;
  /** What stands beside the text; it may ask for the open draft. */
  readonly aside: ReactNode;
  /** The plan as it was handed in, for who was writing then. */
  readonly frozen: ReactNode;
  /** Writing is over: what may still be seen of the plan is to be asked anew. */
  readonly onClosed: () => void;
}

/** Where people write a plan together, from opening it until it is closed. */
export function DraftScreen(props: DraftScreenProps) {
  const [round, setRound] = useState(0);
  return <Opened key={`${props.initiativeId} ${round}`} {...props} onAgain={() => setRound(round + 1)} />;
}

function Opened({ initiativeId, personId, ...rest }: DraftScreenProps & { readonly onAgain: () => void }) {
  const { shell } = useTexts();
  const room = useDraftRoom(initiativeId, personId);
  return room ? <InRoom room={room} {...rest} /> : <Loading label={shell.loading} />;
}

function InRoom({ room, questions, aside, frozen, onClosed, onAgain }: Omit<DraftScreenProps, "initiativeId" | "personId"> & { readonly room: DraftRoom; readonly onAgain: () => void }) {
  const { shell } = useTexts();
  const { ready, closed } = useWatched(room.state);
  const told = useEffectEvent(onClosed);
  useEffect(() => {
    if (closed) told();
  }, [closed]);
  if (closed) return <ClosedDraft reason={closed} room={room} onAgain={onAgain}>{closed === "FROZEN" && frozen}</ClosedDraft>;
  return ready ? <DraftDesk room={room} questions={questions} aside={aside} /> : <Loading label={shell.loading} />;
}
