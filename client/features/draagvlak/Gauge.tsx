import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./Gauge.module.css";

interface GaugeProps {
  /** Those who count. */
  readonly counted: number;
  readonly threshold: number;
  readonly reached: boolean;
}

const arc = "M16 88a64 64 0 0 1 128 0";

/** Supporters against the threshold: an arc that is full when there are enough of them. */
export function Gauge({ counted, threshold, reached }: GaugeProps) {
  const { draagvlak } = useTexts();
  const { number } = useFormat();
  const share = threshold > 0 ? Math.min(1, counted / threshold) : 1;
  return (
    <svg className={styles.gauge} viewBox="0 0 160 104" role="img" aria-label={draagvlak.gauge(counted, threshold)}>
      <path d={arc} className={styles.track} pathLength={100} />
      {counted > 0 && <path d={arc} className={styles.filled} data-reached={reached} pathLength={100} strokeDasharray={`${share * 100} 200`} />}
      <text x="80" y="78" className={styles.count}>{number(counted)}</text>
      <text x="80" y="99" className={styles.of}>{counted < threshold ? draagvlak.ofNeeded(threshold) : draagvlak.wereNeeded(threshold)}</text>
    </svg>
  );
}
