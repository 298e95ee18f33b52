import { useId, useRef, useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { mostPictures } from "#shared/threads/pictures.ts";
import { paths } from "#client/lib/paths.ts";
import type { Problem } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./PicturePicker.module.css";
import { type Uploaded, uploadPicture } from "./upload-picture.ts";

/** A picture that will go along: with what it shows, or that it says nothing more than the text. */
export interface ChosenPicture extends Uploaded {
  readonly alt: string;
  readonly saysNothing: boolean;
}
interface PicturePickerProps {
  readonly pictures: readonly ChosenPicture[];
  readonly onChange: (change: (before: readonly ChosenPicture[]) => readonly ChosenPicture[]) => void;
}

/** Pictures for a comment, sent as they are chosen, so that they outlive a reload. */
export function PicturePicker({ pictures, onChange }: PicturePickerProps) {
  const { threads, ui } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState("");
  const add = async (files: readonly File[]) => {
    setProblem(files.length > mostPictures - pictures.length ? "TOO_MANY" : null);
    for (const file of files.slice(0, mostPictures - pictures.length)) {
      setSending((before) => before + 1);
      const { picture, problem: why } = await uploadPicture(file);
      setSending((before) => before - 1);
      if (picture) onChange((before) => [...before, { ...picture, alt: "", saysNothing: false }]);
      else setProblem(why);
      if (picture) setSaid(threads.pictureAdded);
    }
  };
  const change = (picture: ChosenPicture, next: Partial<ChosenPicture>) => onChange((before) => before.map((each) => (each.id === picture.id ? { ...each, ...next } : each)));
  const remove = (picture: ChosenPicture) => {
    onChange((before) => before.filter((each) => each.id !== picture.id));
    setSaid(threads.pictureRemoved);
    input.current?.focus();
  };
  return (
    <div className={styles.picker}>
      {pictures.length > 0 && (
        <ul className={styles.chosen}>
          {pictures.map((picture, index) => (
            <li key={picture.id}>
              <img src={paths.picture(picture.id, "small")} width={picture.width} height={picture.height} alt="" onError={() => { setProblem("NOT_FOUND"); remove(picture); }} />
              <div className={styles.words}>
                {!picture.saysNothing && <TextField label={threads.alt(index + 1)} hint={threads.altHint} required value={picture.alt} onChange={(alt) => change(picture, { alt })} check={(alt) => ([...alt].length > limits.pictureAlt ? ui.tooLong([...alt].length - limits.pictureAlt) : null)} />}
                <Checkbox label={threads.saysNothing} checked={picture.saysNothing} onChange={(saysNothing) => change(picture, { saysNothing })} />
                <Button look="plain" onClick={() => remove(picture)}>{threads.removePicture}<VisuallyHidden> {index + 1}</VisuallyHidden></Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {pictures.length < mostPictures && (
        <div className={styles.add}>
          <input
            ref={input} id={id} className={styles.input} type="file" accept="image/*" multiple disabled={sending > 0}
            onChange={({ currentTarget }) => {
              void add([...(currentTarget.files ?? [])]);
              // The same one can be chosen again.
              currentTarget.value = "";
            }}
          />
          <label htmlFor={id} className={styles.button} aria-busy={sending > 0}>{sending > 0 ? threads.sendingPicture : threads.addPicture}</label>
        </div>
      )}
      <p role="status" className={styles.said}>{sending > 0 ? threads.sendingPicture : said}</p>
      <Refused problem={problem} />
    </div>
  );
}
