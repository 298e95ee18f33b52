import { useId } from "react";
import { columnOf, type Money } from "./bands.ts";
import styles from "./Tube.module.css";

interface TubeProps {
  readonly money: Money;
  /** What the drawing says, in a sentence. */
  readonly label: string;
  readonly size?: "small" | "large";
}

const outline = "M30 22a14 14 0 0 1 28 0v206a32 32 0 1 1-28 0Z";
const top = 22;
const bottom = 226;
const ticks = [0.25, 0.5, 0.75, 1];
const at = (share: number) => bottom - share * (bottom - top);

/** The wijkthermometer: the same drawing on a card and on a page. The tube is the scale; the bulb only says what lies lowest. */
export function Tube({ money, label, size = "large" }: TubeProps) {
  const { bands, brim, overrun } = columnOf(money);
  const lowest = bands.find(({ cents }) => cents > 0)?.id ?? "free";
  const clip = useId();
  return (
    <svg className={styles.tube} data-size={size} viewBox="8 4 72 288" role="img" aria-label={label}>
      <clipPath id={clip}><path d={outline} /></clipPath>
      <path d={outline} className={styles.free} />
      {/* The shape of the tube cuts the bands, so that their edges stay level. */}
      <g clipPath={`url(#${clip})`}>
        <g className={styles.rise}>
          <rect x="0" width="88" y={bottom} height={80} data-band={lowest} className={styles.band} />
          {bands.map(({ id, from, to }) => (
            <rect key={id} x="0" width="88" data-band={id} className={styles.band} style={{ y: `${at(to)}px`, height: `${at(from) - at(to)}px` } as React.CSSProperties} />
          ))}
        </g>
      </g>
      <path d={outline} className={styles.glass} />
      <path d={ticks.map((share) => `M61 ${at(share * Math.min(1, brim || 1))}h${share === 1 ? 9 : 6}`).join("")} className={styles.ticks} />
      {overrun && <path d={`M20 ${at(brim)}h48`} className={styles.brim} />}
      <path d="M24 252a20 20 0 0 1 9-15" className={styles.shine} />
    </svg>
  );
}
