import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import type { VersionKind } from "#client/gql/graphql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { Seal } from "#client/lib/Seal.tsx";
import { useFormat } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { RestoreVersion } from "./RestoreVersion.tsx";
import styles from "./VersionList.module.css";
import { useVersionTexts } from "#client/texts/own/versions.ts";

export const VersionList_initiative = graphql(`
  fragment VersionList_initiative on Initiative {
    id
    version
    viewerCanKeepVersion { allowed }
    versions {
      id
      number
      hash
      moments { id kind name restored at by { id name } }
    }
  }
`);

/** What was laid before everybody has a seal that counts. */
const isOfAll: ReadonlySet<VersionKind> = new Set(["OPENED", "AMENDED", "HANDED_IN", "COMPLETED"]);

/** Every kept version, newest first: when, why, and by whom for those who draft it. */
export function VersionList({ initiative: masked }: { readonly initiative: FragmentType<typeof VersionList_initiative> }) {
  const words = useVersionTexts();
  const { dateTime } = useFormat();
  const { id, version, versions, viewerCanKeepVersion } = usePart(VersionList_initiative, masked);
  if (!versions.length) return <p>{words.none}</p>;
  return (
    <ol className={styles.versions}>
      {versions.map(({ number, hash, moments }, index) => {
        const before = versions[index + 1];
        return (
          <li key={number} className={styles.version}>
            <h3>{words.number(number)} {number === version && <Chip tone="dudok">{words.present}</Chip>}</h3>
            <ul className={styles.moments}>
              {moments.map(({ id: moment, kind, name, restored, at, by }) => (
                <li key={moment}>
                  {name ? words.named(name) : restored ? words.restoredFrom(restored) : words.kind[kind]}
                  <small><time dateTime={at}>{dateTime(at)}</time>{by && ` ${words.by(by.name)}`}</small>
                </li>
              ))}
            </ul>
            <div className={styles.acts}>
              {before && <Link to={paths.versions(id, before.number, number)} preventScrollReset aria-label={words.changesOf(number)}>{words.changes}</Link>}
              {viewerCanKeepVersion.allowed && number !== version && <RestoreVersion id={id} number={number} />}
            </div>
            {moments.some(({ kind }) => isOfAll.has(kind)) && <Seal id={id} number={number} hash={hash} />}
          </li>
        );
      })}
    </ol>
  );
}
