import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ChangeEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Text, YTextEvent } from "yjs";
import { changeBetween, movedBy } from "./text-change.ts";

interface LiveText {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** An input whose text several people change at once. The caret stays between the letters it stands between. */
export function useLiveText(text: Text): LiveText {
  const ref = useRef<HTMLInputElement>(null);
  const caret = useRef<readonly [number, number] | null>(null);
  const [value, setValue] = useState(() => text.toString());
  useEffect(() => {
    const observe = ({ delta }: YTextEvent, { local }: { local: boolean }) => {
      const input = ref.current;
      if (!local && input && input === document.activeElement) {
        const [from, to] = caret.current ?? [input.selectionStart ?? 0, input.selectionEnd ?? 0];
        caret.current = [movedBy(from, delta), movedBy(to, delta)];
      }
      const changed = () => setValue(text.toString());
      // At once: a key that is pressed before the input shows what came would be taken for a change of the text without it.
      if (local) changed();
      else flushSync(changed);
    };
    text.observe(observe);
    return () => text.unobserve(observe);
  }, [text]);
  // A new value throws the caret to the end.
  useLayoutEffect(() => {
    if (caret.current) ref.current?.setSelectionRange(...caret.current);
    caret.current = null;
  }, [value]);
  const onChange = useCallback(
    (event: ChangeEvent<HTMLInputElement>) => {
      const { at, remove, insert } = changeBetween(text.toString(), event.target.value);
      text.doc?.transact(() => {
        text.delete(at, remove);
        text.insert(at, insert);
      });
    },
    [text],
  );
  return { ref, value, onChange };
}
