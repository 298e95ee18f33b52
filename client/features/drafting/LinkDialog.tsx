import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./LeaveDialog.module.css";
import { addressOf } from "./link-mark.ts";

interface LinkDialogProps {
  readonly open: boolean;
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Where the chosen words lead. Without chosen words the address itself is put there. */
export function LinkDialog({ open, editor, onClose }: LinkDialogProps) {
  const drafting = useDraftingTexts();
  return (
    <Dialog open={open} heading={drafting.link.title} onClose={onClose}>
      <LinkForm editor={editor} onClose={onClose} />
    </Dialog>
  );
}

function LinkForm({ editor, onClose }: Omit<LinkDialogProps, "open">) {
  const drafting = useDraftingTexts();
  const present: unknown = editor.getAttributes("link")["href"];
  const [typed, setTyped] = useState(typeof present === "string" ? present : "");
  const chain = () => editor.chain().focus().extendMarkRange("link");
  const keep = () => {
    const href = addressOf(typed);
    if (!href) return;
    onClose();
    const link = { type: "link", attrs: { href } };
    if (editor.state.selection.empty && !present) chain().insertContent([{ type: "text", text: typed.trim(), marks: [link] }, { type: "text", text: " " }]).run();
    else chain().setMark("link", link.attrs).run();
  };
  const remove = () => {
    onClose();
    chain().unsetMark("link").run();
  };
  return (
    <Form onSubmit={keep} label={drafting.link.title}>
      <TextField label={drafting.link.address} hint={drafting.link.hint} required inputMode="text" value={typed} onChange={setTyped} check={(text) => (addressOf(text) ? null : drafting.link.wrong)} />
      <div className={styles.buttons}>
        <Button type="submit">{drafting.link.keep}</Button>
        {Boolean(present) && <Button look="quiet" onClick={remove}>{drafting.link.remove}</Button>}
      </div>
    </Form>
  );
}
