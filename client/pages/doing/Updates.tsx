import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { Doing_initiative } from "#client/features/accounts/doing-fragments.ts";
import { CommentPictures } from "#client/features/threads/CommentPictures.tsx";
import { type ChosenPicture, PicturePicker } from "#client/features/threads/PicturePicker.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./DoingPage.module.css";

const PostUpdate = graphql(`
  mutation PostUpdate($id: ID!, $text: String!, $pictures: [UpdatePictureInput!]) {
    postUpdate(id: $id, text: $text, pictures: $pictures) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** How it goes, newest first, with pictures. */
export function Updates({ initiative: masked }: { readonly initiative: FragmentType<typeof Doing_initiative> }) {
  const { doing: words } = useDealTexts();
  const { words: common } = useTexts();
  const { date } = useFormat();
  const { id, updates, viewerCanPostUpdate: may } = usePart(Doing_initiative, masked);
  return (
    <Card heading={words.updates}>
      <div className={styles.stack}>
        {may.allowed && <UpdateForm id={id} />}
        {updates.length === 0 && <p>{words.noUpdates}</p>}
        <ol className={styles.updates}>
          {updates.map(({ id: updateId, text, author, createdAt, pictures }) => (
            <li key={updateId}>
              <p className={styles.soft}><time dateTime={createdAt}>{date(createdAt)}</time> · {author?.name ?? common.erasedAccount}</p>
              <p className={styles.text}>{text}</p>
              {pictures.length > 0 && <CommentPictures pictures={pictures} />}
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}

function UpdateForm({ id }: { readonly id: string }) {
  const { doing: words } = useDealTexts();
  const { run, busy, problem } = useAct(PostUpdate);
  const text = useDraft(`update:${id}`, "");
  const [pictures, setPictures] = useState<readonly ChosenPicture[]>([]);
  const send = async () => {
    if (!(await run({ id, text: text.value, pictures: pictures.map((picture) => ({ id: picture.id, alt: picture.saysNothing ? null : picture.alt })) }))) return;
    text.clear();
    setPictures([]);
  };
  return (
    <Form onSubmit={send} label={words.updates}>
      <TextArea label={words.write} required rows={3} limit={limits.update} value={text.value} onChange={text.set} />
      <PicturePicker pictures={pictures} onChange={setPictures} />
      <Refused problem={problem} />
      <FormButtons send={words.post} busy={busy} />
    </Form>
  );
}
