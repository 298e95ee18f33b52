import { useWatched } from "#client/lib/watched.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { useDesk } from "./desk.ts";
import { Faces } from "./Faces.tsx";
import styles from "./People.module.css";

const mostNames = 3;

/** Who writes along. Said aloud when somebody comes or goes, never for what they type. */
export function People() {
  const drafting = useDraftingTexts();
  const { list } = useFormat();
  const { room } = useDesk();
  const { line } = useWatched(room.state);
  const people = useWatched(room.people);
  const names = people.map(({ name }) => name);
  // Without a socket nobody is seen, which is not to be alone.
  const alone = line === "socket" ? drafting.alone : "";
  const words = people.length === 0 ? alone : people.length <= mostNames ? drafting.withYou(list(names), people.length) : drafting.manyWithYou(people.length + 1);
  return (
    <div className={styles.people}>
      <Faces people={people.slice(0, mostNames)} />
      <p role="status">{words}</p>
    </div>
  );
}
