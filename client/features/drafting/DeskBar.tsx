import { useEffect, useRef, type Ref } from "react";
import { useDesk } from "./desk.ts";
import styles from "./DeskBar.module.css";
import { People } from "./People.tsx";
import { SaveState } from "./SaveState.tsx";
import { Toolbar } from "./Toolbar.tsx";

/** Stays in sight: what one can do with the words, who is here, and whether it is saved. On a phone it lies above the keyboard. */
export function DeskBar({ toolbar }: { readonly toolbar: Ref<HTMLDivElement> }) {
  const { active } = useDesk();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const viewport = visualViewport;
    // A phone's keyboard covers what is fixed at the bottom, and tells so only by how much of the page can be seen.
    const rise = () => bar.current?.parentElement?.style.setProperty("--keyboard", `${Math.max(0, innerHeight - (viewport?.height ?? innerHeight) - (viewport?.offsetTop ?? 0))}px`);
    viewport?.addEventListener("resize", rise);
    viewport?.addEventListener("scroll", rise);
    return () => {
      viewport?.removeEventListener("resize", rise);
      viewport?.removeEventListener("scroll", rise);
    };
  }, []);
  return (
    <div ref={bar} className={styles.bar} data-writing={active !== null}>
      <Toolbar ref={toolbar} />
      <People />
      <SaveState />
    </div>
  );
}
