import { usePlacesTexts } from "#client/texts/own/places.ts";
import styles from "./Places.module.css";

interface PlacesCountProps {
  readonly places: { readonly capacity: number | null; readonly taken: number; readonly waiting: number };
}

/** How many come, at a glance and in words. */
export function PlacesCount({ places: { capacity, taken, waiting } }: PlacesCountProps) {
  const words = usePlacesTexts();
  if (capacity === null) return <p><b>{words.coming(taken)}</b></p>;
  const free = Math.max(0, capacity - taken);
  return (
    <div className={styles.places}>
      <p className={styles.count}><b>{free ? words.free(free) : words.full}</b><span>{words.takenOf(taken, capacity)}</span></p>
      <div className={styles.meter} data-full={free === 0} aria-hidden="true"><div style={{ width: `${Math.round((100 * taken) / capacity)}%` }} /></div>
      {waiting > 0 && <p className={styles.soft}>{words.waiting(waiting)}</p>}
    </div>
  );
}
