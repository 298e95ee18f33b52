import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Queue.module.css";

const WatchedWordsQuery = graphql(`query WatchedWords { watchedWords { id word } }`);
const WatchWord = graphql(`mutation WatchWord($word: String!) { watchWord(word: $word) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }`);
const UnwatchWord = graphql(`mutation UnwatchWord($id: ID!) { unwatchWord(id: $id) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }`);

/** The list of words that order the queue, kept by administrators. */
export function WatchedWords() {
  const words = useQueueTexts();
  const { refusals } = useTexts();
  const answer = useQuery(WatchedWordsQuery, { fetchPolicy: "cache-and-network" });
  const add = useAct(WatchWord);
  const remove = useAct(UnwatchWord);
  const [typed, setTyped] = useState("");
  const send = async () => {
    if (!(await add.run({ word: typed }))) return;
    setTyped("");
    await answer.refetch();
  };
  const drop = async (id: string) => {
    if (await remove.run({ id })) await answer.refetch();
  };
  return (
    <Card heading={words.words}>
      <p>{words.wordsLead}</p>
      <Answer of={answer}>
        {({ watchedWords }) => watchedWords.length === 0 ? <EmptyState text={words.noWords} /> : (
          <ul className={styles.words}>{watchedWords.map(({ id, word }) => <li key={id}>{word}<Button look="plain" onClick={() => void drop(id)}><span aria-hidden="true">×</span><VisuallyHidden>{words.remove(word)}</VisuallyHidden></Button></li>)}</ul>
        )}
      </Answer>
      <Form inline onSubmit={send} label={words.words}>
        <TextField label={words.word} required value={typed} onChange={setTyped} check={textCheck("watchedWord", refusals)} />
        <Button type="submit" busy={add.busy}>{words.add}</Button>
      </Form>
      <Refused problem={add.problem ?? remove.problem} />
    </Card>
  );
}
