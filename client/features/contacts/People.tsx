import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Initials } from "#client/ui/Initials.tsx";
import styles from "./People.module.css";

export const People_wijk = graphql(`
  fragment People_wijk on Wijk {
    id
    contacts { id name task walkIn area }
  }
`);

/** Who one can turn to, with a face, and when they sit where. */
export function People({ wijk }: { readonly wijk: FragmentType<typeof People_wijk> }) {
  const texts = useTexts();
  const { contacts } = usePart(People_wijk, wijk);
  return (
    <ul className={styles.people}>
      {contacts.map(({ id, name, task, walkIn, area }) => (
        <li key={id}>
          <Initials name={name} />
          <p>
            <b>{name}</b>
            <span>{area ? texts.wijk.taskInArea(task, area) : task}</span>
            {walkIn && <small>{texts.wijk.walkIn(walkIn)}</small>}
          </p>
        </li>
      ))}
    </ul>
  );
}
