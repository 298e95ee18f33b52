import type { FragmentType } from "@apollo/client/masking";
import { useLazyQuery } from "@apollo/client/react";
import { useRef, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import type { Problem } from "#client/lib/use-act.ts";
import { useGroupLife } from "#client/texts/own/group-life.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { FileItem } from "./FileItem.tsx";
import styles from "./Files.module.css";
import { acceptedFiles, uploadFile } from "./upload-file.ts";

const Files_group = graphql(`
  fragment Files_group on Group {
    id
    viewerCanPropose { allowed }
    files { id ...FileItem_file }
  }
`);

const GroupFilesQuery = graphql(`
  query GroupFiles($id: ID!) { group(id: $id) { id ...Files_group } }
`);

/** What the group keeps: to take home, and for members to add to. */
export function Files({ group }: { readonly group: FragmentType<typeof Files_group> }) {
  const life = useGroupLife();
  const { id, viewerCanPropose, files } = usePart(Files_group, group);
  const [again] = useLazyQuery(GroupFilesQuery, { fetchPolicy: "network-only" });
  const chooser = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState("");
  if (!files.length && !viewerCanPropose.allowed) return null;
  const add = async (chosen: readonly File[]) => {
    setSending(true);
    setSaid("");
    let why: Problem | null = null;
    for (const file of chosen) why = (await uploadFile(id, file)) ?? why;
    await again({ variables: { id } });
    setProblem(why);
    setSaid(why ? "" : life.fileAdded);
    setSending(false);
  };
  return (
    <div id="bestanden">
      <Card heading={life.files}>
        {files.length ? <ul className={styles.files}>{files.map((file) => <FileItem key={file.id} file={file} onRemoved={() => setSaid(life.fileRemoved)} />)}</ul> : <EmptyState text={life.noFiles} />}
        <Refused problem={problem} />
        <p role="status" className={styles.said}>{said}</p>
        {viewerCanPropose.allowed && (
          <div className={styles.add}>
            <input ref={chooser} type="file" hidden multiple accept={acceptedFiles} onChange={({ currentTarget: { files: chosen } }) => chosen && void add([...chosen])} />
            <Button look="quiet" busy={sending} onClick={() => chooser.current?.click()}>{sending ? life.fileSending : life.addFile}</Button>
            <p className={styles.soft}>{life.addFileAbout}</p>
          </div>
        )}
      </Card>
    </div>
  );
}
