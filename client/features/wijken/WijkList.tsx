import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import styles from "./WijkList.module.css";

interface WijkListProps {
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly current?: string;
  readonly to?: (id: string) => string;
}

/** The wijken by name, each with its hue. */
export function WijkList({ wijken, current, to = paths.wijk }: WijkListProps) {
  return (
    <ul className={styles.list}>
      {wijken.map(({ id, name }) => (
        <li key={id}>
          <Link to={to(id)} data-wijk={id} aria-current={id === current ? "page" : undefined}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
