import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupLife } from "#client/texts/own/group-life.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { ReportLink } from "#client/lib/ReportLink.tsx";
import { AskOnce } from "./AskOnce.tsx";
import styles from "./Files.module.css";

const FileItem_file = graphql(`
  fragment FileItem_file on GroupFile {
    id
    name
    kind
    bytes
    addedBy { id name }
    addedAt
    viewerCanRemove { allowed }
  }
`);

const RemoveGroupFile = graphql(`
  mutation RemoveGroupFile($id: ID!) {
    removeGroupFile(id: $id) {
      ... on GroupChanged { group { id files { id ...FileItem_file } } }
      ... on Refusal { reason }
    }
  }
`);

interface FileItemProps {
  readonly file: FragmentType<typeof FileItem_file>;
  readonly onRemoved: () => void;
}

export function FileItem({ file, onRemoved }: FileItemProps) {
  const life = useGroupLife();
  const { date, number } = useFormat();
  const { id, name, kind, bytes, addedBy, addedAt, viewerCanRemove } = usePart(FileItem_file, file);
  const removing = useAct(RemoveGroupFile);
  const remove = async () => {
    const done = await removing.run({ id });
    if (done) onRemoved();
    return done;
  };
  const size = bytes < 1_000_000 ? life.kilobytes(number(Math.max(1, Math.round(bytes / 1_000)))) : life.megabytes(number(Math.round(bytes / 100_000) / 10));
  return (
    <li className={styles.file}>
      <span className={styles.kind} aria-hidden="true">{kind === "PICTURE" ? "IMG" : kind}</span>
      <div className={styles.about}>
        <a href={paths.file(id)} download>{name}</a>
        <p className={styles.soft}>{size} · {addedBy ? life.addedBy(addedBy.name, date(addedAt)) : date(addedAt)}</p>
      </div>
      <ReportLink kind="GROUP_FILE" id={id} name={name} />
      {viewerCanRemove.allowed && <AskOnce button={life.removeFile} ask={life.removeFileWhy(name)} confirm={life.removeFileYes} act={removing} onConfirm={remove} />}
    </li>
  );
}
