import { encode } from "uqr";
import styles from "./Qr.module.css";

interface QrProps {
  readonly text: string;
  readonly label: string;
  /** For a wall in the street. */
  readonly large?: boolean;
}

/** A code for the camera of a telephone: always dark on light, with middle error correction, because paper in the street gets rained on. */
export function Qr({ text, label, large = false }: QrProps) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg className={styles.qr} data-large={large} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
