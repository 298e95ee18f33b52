import { buurtShapes } from "#client/lib/buurten-map.ts";
import { shapes } from "#client/lib/hilversum-map.ts";
import styles from "./TileMap.module.css";

interface TileMapProps {
  readonly wijkId: string;
  /** Where a tile lies, and the number of its plan in the list beside the map. */
  readonly tiles: readonly { readonly buurtId: string; readonly number: number }[];
}

const margin = 6;
const side = 13;
const step = side + 2;

/** A wijk with the buurttegels that lie in it. It says nothing that the list beside it does not say, so a screen reader gets that. Nothing where no tile can be drawn. */
export function TileMap({ wijkId, tiles }: TileMapProps) {
  const buurten = Object.entries(buurtShapes).filter(([id]) => id.startsWith(`${wijkId}-`));
  const laid = buurten.flatMap(([id, { box: [left, top, right, bottom] }]) => {
    const here = tiles.filter(({ buurtId }) => buurtId === id);
    return here.map(({ number }, nth) => ({ number, x: (left + right) / 2 + (nth - (here.length - 1) / 2) * step, y: (top + bottom) / 2 }));
  });
  if (!laid.length) return null;
  const edge = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...buurten.map(([, { box }]) => box[index]));
  const [left, top] = [edge(0, Math.min) - margin, edge(1, Math.min) - margin];
  return (
    <svg className={styles.map} viewBox={`${left} ${top} ${edge(2, Math.max) + margin - left} ${edge(3, Math.max) + margin - top}`} aria-hidden="true" data-print="no">
      {Object.entries(shapes).map(([id, { path }]) => <path key={id} d={path} className={styles.around} />)}
      {buurten.map(([id, { path }]) => <path key={id} d={path} className={styles.buurt} data-laid={tiles.some(({ buurtId }) => buurtId === id)} />)}
      {laid.map(({ number, x, y }) => (
        <g key={number} transform={`translate(${x} ${y})`} className={styles.tile}>
          <rect x={-side / 2} y={-side / 2} width={side} height={side} rx="1.5" />
          <text>{number}</text>
        </g>
      ))}
    </svg>
  );
}
