import { useId } from "react";
import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { heath, shapes, viewBox, woods } from "#client/lib/hilversum-map.ts";
import styles from "./WijkenMap.module.css";

interface WijkenMapProps {
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  /** The wijk one is in. */
  readonly current?: string;
}

/**
 * The town as a drawing to point at. It says nothing that the list of wijken beside it does not say, so a screen reader and the
 * keyboard get that list, and not everything twice.
 */
export function WijkenMap({ wijken, current }: WijkenMapProps) {
  const id = useId();
  const drawn = wijken.filter(({ id }) => shapes[id]);
  if (!drawn.length) return null;
  return (
    <svg className={styles.map} viewBox={viewBox} aria-hidden="true" data-print="no">
      <defs>
        <pattern id={`${id}heath`} width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(24)">
          <circle cx="3" cy="3" r="1.7" className={styles.bloom} />
          <circle cx="8.5" cy="8.5" r="1.1" className={styles.bloom} />
        </pattern>
        <pattern id={`${id}woods`} width="16" height="14" patternUnits="userSpaceOnUse">
          <path d="M4 10 8 3l4 7Z" className={styles.tree} />
        </pattern>
      </defs>
      {heath.map((path) => <path key={path} d={path} className={styles.heath} />)}
      {heath.map((path) => <path key={path} d={path} fill={`url(#${id}heath)`} />)}
      {woods.map((path) => <path key={path} d={path} className={styles.woods} />)}
      {woods.map((path) => <path key={path} d={path} fill={`url(#${id}woods)`} />)}
      {drawn.map(({ id: wijk, name }) => {
        const shape = shapes[wijk];
        return (
          shape && (
            <Link key={wijk} to={paths.wijk(wijk)} tabIndex={-1} className={styles.wijk} data-wijk={wijk} data-current={wijk === current}>
              <path d={shape.path} />
              <text x={shape.label[0]} y={shape.label[1]}>{shape.name ?? name}</text>
            </Link>
          )
        );
      })}
      <TownHall />
    </svg>
  );
}

/** Dudok's town hall, by which everybody knows where they are. */
function TownHall() {
  return (
    <g transform="translate(163 181)" className={styles.hall}>
      <path d="M0 16h22v6H0zM4 10h12v6H4zM14 0h5v16h-5z" />
      <path d="M0 18.5h22M14 3h5" className={styles.hallLine} />
    </g>
  );
}
