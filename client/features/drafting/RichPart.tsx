import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useId, type ReactNode } from "react";
import type { RichPart as Part } from "#shared/drafting/document.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useDesk } from "./desk.ts";
import { WhoIsHere } from "./Faces.tsx";
import { partExtensions } from "./part-extensions.ts";
import { withoutLooks } from "./pasted.ts";
import { PartLength } from "./PartLength.tsx";
import styles from "./Part.module.css";

interface RichPartProps {
  readonly part: Part;
  /** Stands between the question and the text: what helps to answer it. */
  readonly children: ReactNode;
}

/** One question of the plan with its answer, in which several people can write at once. */
export function RichPart({ part, children }: RichPartProps) {
  const drafting = useDraftingTexts();
  const { room, activate, place, toToolbar } = useDesk();
  const id = useId();
  const { label, hint } = drafting.fields[part];
  const editor = useEditor(
    {
      extensions: partExtensions(room, part),
      // The content security policy allows no style element.
      injectCSS: false,
      editorProps: {
        attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": `${id}-label`, "aria-describedby": `${id}-hint ${id}-length` },
        // In a list Tab would move the item and keep the keyboard in; here it goes on, as everywhere.
        handleDOMEvents: { keydown: (_view, { key }) => key === "Tab" },
        transformPastedHTML: withoutLooks,
        handleKeyDown: (_view, { key, altKey }) => {
          if (key !== "F10" || !altKey) return false;
          toToolbar();
          return true;
        },
      },
      onFocus: () => {
        activate(part);
        room.at(part);
      },
      onBlur: () => room.at(null),
    },
    [room, part],
  );
  useEffect(() => {
    place(part, editor);
    return () => place(part, null);
  }, [place, part, editor]);
  return (
    <section className={styles.part} data-part={part}>
      <div className={styles.head}>
        <span id={`${id}-label`} className={styles.label} onClick={() => editor.commands.focus()}>{label}</span>
        <WhoIsHere field={part} />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>{hint}</p>
      {children}
      <EditorContent editor={editor} className={styles.text} />
      <PartLength id={`${id}-length`} part={part} />
    </section>
  );
}
