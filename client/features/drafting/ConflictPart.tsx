import { useId, useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./ConflictPart.module.css";
import type { DraftForm, FormLine } from "./draft-form.ts";
import { LineList } from "./LineList.tsx";
import { choose, type Choice, type DraftPart } from "./merge-drafts.ts";
import type { Overtaken } from "./use-draft-editor.ts";
import { wordDiff } from "./word-diff.ts";

interface ConflictPartProps {
  readonly part: DraftPart;
  readonly overtaken: Overtaken;
  readonly value: DraftForm[DraftPart] | undefined;
  readonly onChoose: (value: DraftForm[DraftPart]) => void;
}

const choices: readonly Choice[] = ["mine", "theirs", "both"];

export function ConflictPart({ part, overtaken: { base, mine, theirs }, value, onChoose }: ConflictPartProps) {
  const { drafting } = useTexts();
  const id = useId();
  const [choice, setChoice] = useState<Choice | "">("");
  const pick = (next: string) => {
    setChoice(next as Choice);
    onChoose(choose(part, next as Choice, base, mine, theirs));
  };
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{part === "lines" ? drafting.lines : drafting.fields[part].label}</h3>
      <div className={styles.sides}>
        <Side heading={drafting.mine} part={part} own={mine} other={theirs} />
        <Side heading={drafting.theirs} part={part} own={theirs} other={mine} />
      </div>
      <RadioGroup label={drafting.choose} required options={choices.map((each) => ({ value: each, label: drafting.choices[each] }))} value={choice} onChange={pick} />
      {typeof value === "string" && part !== "lines" && <TextArea label={drafting.combine} required={part === "title" || part === "goal"} limit={limits[part]} rows={3} value={value} onChange={onChoose} />}
      {choice === "both" && part === "lines" && <LineList lines={value as readonly FormLine[]} />}
    </section>
  );
}

function Side({ heading, part, own, other }: { readonly heading: string; readonly part: DraftPart; readonly own: DraftForm; readonly other: DraftForm }) {
  const { drafting } = useTexts();
  return (
    <div className={styles.side}>
      <h4>{heading}</h4>
      {part === "lines" ? <LineList lines={own.lines} /> : own[part] ? <p>{wordDiff(own[part], other[part]).map(({ text, own: isOwn }, index) => (isOwn ? <mark key={index}>{text}</mark> : text))}</p> : <p><i>{drafting.empty}</i></p>}
    </div>
  );
}
