import { useEditorState } from "@tiptap/react";
import type { Editor } from "@tiptap/core";
import { useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useDesk } from "./desk.ts";
import { LinkDialog } from "./LinkDialog.tsx";
import styles from "./Toolbar.module.css";
import { BulletsIcon, LinkIcon, NumbersIcon, RedoIcon, UndoIcon } from "./toolbar-icons.tsx";

interface Tool {
  readonly name: "bold" | "italic" | "bulletList" | "orderedList" | "link" | "undo" | "redo";
  readonly face: ReactNode;
  readonly act: (editor: Editor) => void;
}

/** What one can do with the words of the part one writes in. One stop for Tab; the arrows walk through it, Escape goes back to the text. */
export function Toolbar({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const drafting = useDraftingTexts();
  const { active, editors } = useDesk();
  const editor = (active && editors.get(active)) || null;
  const on = useEditorState({ editor, selector: ({ editor: of }) => (of ? stateOf(of) : null) });
  const [at, setAt] = useState(0);
  const [linking, setLinking] = useState(false);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const tools: readonly Tool[] = [
    { name: "bold", face: <b>B</b>, act: (of) => of.chain().focus().toggleBold().run() },
    { name: "italic", face: <i>I</i>, act: (of) => of.chain().focus().toggleItalic().run() },
    { name: "bulletList", face: <BulletsIcon />, act: (of) => of.chain().focus().toggleBulletList().run() },
    { name: "orderedList", face: <NumbersIcon />, act: (of) => of.chain().focus().toggleOrderedList().run() },
    { name: "link", face: <LinkIcon />, act: () => setLinking(true) },
    { name: "undo", face: <UndoIcon />, act: (of) => of.commands.undo() },
    { name: "redo", face: <RedoIcon />, act: (of) => of.commands.redo() },
  ];
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape") return void editor?.commands.focus();
    const next = { ArrowRight: (at + 1) % tools.length, ArrowLeft: (at + tools.length - 1) % tools.length, Home: 0, End: tools.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    buttons.current[next]?.focus();
  };
  return (
    <>
      <div ref={ref} role="toolbar" className={styles.toolbar} aria-label={drafting.tools.heading} onKeyDown={walk}>
        {tools.map(({ name, face, act }, index) => {
          const idle = !on || (name === "undo" || name === "redo" ? !on[name] : false);
          return (
            <button
              key={name}
              ref={(button) => void (buttons.current[index] = button)}
              type="button"
              className={styles.tool}
              aria-label={drafting.tools[name]}
              title={drafting.tools[name]}
              aria-pressed={name === "undo" || name === "redo" ? undefined : (on?.[name] ?? false)}
              aria-disabled={idle || undefined}
              tabIndex={index === at ? 0 : -1}
              // A click keeps the focus, and a phone its keyboard, in the text.
              onMouseDown={(event) => event.preventDefault()}
              onFocus={() => setAt(index)}
              onClick={() => !idle && editor && act(editor)}
            >
              {face}
            </button>
          );
        })}
      </div>
      {editor && <LinkDialog open={linking} editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}

function stateOf(editor: Editor): Record<Tool["name"], boolean> {
  const can = editor.can();
  return {
    bold: editor.isActive("bold"), italic: editor.isActive("italic"), bulletList: editor.isActive("bulletList"), orderedList: editor.isActive("orderedList"),
    link: editor.isActive("link"), undo: can.undo(), redo: can.redo(),
  };
}
