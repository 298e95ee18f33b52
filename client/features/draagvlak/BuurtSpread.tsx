import { smallestShownCount } from "#shared/initiatives/draagvlak.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./BuurtSpread.module.css";

interface BuurtSpreadProps {
  readonly buurtenNeeded: number;
  readonly buurten: readonly { readonly buurt: { readonly id: string; readonly name: string }; readonly supporters: number | null }[];
}

/** How support spreads over the buurten: a table that is its own chart, so that nobody has to choose between them. */
export function BuurtSpread({ buurtenNeeded, buurten }: BuurtSpreadProps) {
  const { draagvlak } = useTexts();
  const { number } = useFormat();
  const most = Math.max(smallestShownCount, ...buurten.map(({ supporters }) => supporters ?? 0));
  const anyFew = buurten.some(({ supporters }) => supporters === null);
  const rows = buurten.toSorted((a, b) => (b.supporters ?? 0) - (a.supporters ?? 0) || a.buurt.name.localeCompare(b.buurt.name, "nl"));
  return (
    <div className={styles.spread}>
      <table>
        <caption>{draagvlak.spread}</caption>
        <thead className={styles.head}>
          <tr><th scope="col">{draagvlak.buurt}</th><th scope="col">{draagvlak.supporters}</th></tr>
        </thead>
        <tbody>
          {rows.map(({ buurt, supporters }) => (
            <tr key={buurt.id} data-few={supporters === null}>
              <th scope="row">{buurt.name}</th>
              <td>
                <span className={styles.bar} aria-hidden="true" style={{ "--share": supporters === null ? 0 : supporters / most } as React.CSSProperties} />
                <span>{supporters === null ? draagvlak.few : number(supporters)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{draagvlak.spreadWhy(buurtenNeeded)} {anyFew && draagvlak.fewWhy}</p>
    </div>
  );
}
