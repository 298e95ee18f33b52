import type { CSSProperties } from "react";
import { useWatched } from "#client/lib/watched.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { initialsOf } from "#client/ui/Initials.tsx";
import { useDesk } from "./desk.ts";
import styles from "./Faces.module.css";
import type { Present } from "./people.ts";

/** The server gives each person a colour that white letters are legible on. */
const inColour = (colour: string) => ({ "--hue": colour }) as CSSProperties;

/** Faces side by side; their names stand beside them in words. */
export function Faces({ people }: { readonly people: readonly Present[] }) {
  return <span className={styles.faces} aria-hidden="true">{people.map(({ id, name, colour }) => <span key={id} className={styles.face} style={inColour(colour)}>{initialsOf(name)}</span>)}</span>;
}

/** Who else is in this part or line now. */
export function WhoIsHere({ field }: { readonly field: string }) {
  const drafting = useDraftingTexts();
  const { room } = useDesk();
  const here = useWatched(room.people).filter((person) => person.field === field);
  return here.map(({ id, name, colour }) => <span key={id} className={styles.here} style={inColour(colour)}>{drafting.here(name)}</span>);
}
