import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./ThemeCard.module.css";
import { Ladder } from "./Ladder.tsx";

export const ThemeCard_theme = graphql(`
  fragment ThemeCard_theme on Wijkthema {
    id
    title
    about
    domain
    participationLevel
  }
`);

/** What the wijk works on, and how far one's say reaches there: rather little than unclear. */
export function ThemeCard({ theme }: { readonly theme: FragmentType<typeof ThemeCard_theme> }) {
  const { words } = useTexts();
  const { id, title, about, domain, participationLevel } = usePart(ThemeCard_theme, theme);
  return (
    <li className={styles.theme}>
      <p className={styles.domain}>{words.domain[domain]}</p>
      <h3><Link to={paths.theme(id)}>{title}</Link></h3>
      <p className={styles.about}>{about}</p>
      <Ladder level={participationLevel} />
    </li>
  );
}
