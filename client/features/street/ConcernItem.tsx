import type { ResultOf } from "@graphql-typed-document-node/core";
import { lazy, useState } from "react";
import { Later } from "#client/lib/Later.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { AnswerConcern, TakeBackConcern, type Concerns_initiative } from "./concern-fragments.ts";
import { ReplyForm } from "./ReplyForm.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** Only a moderator opens it. */
const HideConcernForm = lazy(() => import("./HideConcernForm.tsx").then(({ HideConcernForm: Form }) => ({ default: Form })));

interface ConcernItemProps {
  readonly concern: ResultOf<typeof Concerns_initiative>["concerns"][number];
  readonly mayAnswer: boolean;
  readonly mayHide: boolean;
}

/** One concern with its answer, and what the reader may do with it. */
export function ConcernItem({ concern, mayAnswer, mayHide }: ConcernItemProps) {
  const words = useStreetTexts();
  const { date } = useFormat();
  const takeBack = useAct(TakeBackConcern);
  const [open, setOpen] = useState<"answer" | "hide" | null>(null);
  const { id, text, hidden, hiddenReason, author, createdAt, answer, viewerRaised } = concern;
  const close = () => setOpen(null);
  return (
    <li>
      <p className={styles.soft}>{author?.name ?? words.aNeighbour} · <time dateTime={createdAt}>{date(createdAt)}</time></p>
      <p className={styles.text}>{hidden ? <i>{words.hidden(hiddenReason ?? "")}</i> : text}</p>
      {answer && <div className={styles.answer}><b>{words.groupAnswers}</b><p className={styles.text}>{answer}</p></div>}
      {open === "answer" && <ReplyForm act={AnswerConcern} id={id} label={words.answerField} send={words.sendAnswer} first={answer ?? ""} onEnd={close} />}
      {open === "hide" && <Later><HideConcernForm id={id} onEnd={close} /></Later>}
      {!open && (
        <div className={styles.line}>
          {mayAnswer && <Button look="quiet" onClick={() => setOpen("answer")}>{answer ? words.changeAnswer : words.answer}</Button>}
          {mayHide && !hidden && <Button look="plain" onClick={() => setOpen("hide")}>{words.hide}</Button>}
          {viewerRaised && <Button look="plain" busy={takeBack.busy} onClick={() => void takeBack.run({ id })}>{words.takeBackConcern}</Button>}
        </div>
      )}
      <Refused problem={takeBack.problem} />
    </li>
  );
}
