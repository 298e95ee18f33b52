import type { FragmentType } from "@apollo/client/masking";
import { smallestShownCount } from "#shared/initiatives/draagvlak.ts";
import { buurtShapes, type BuurtShape } from "#client/lib/buurten-map.ts";
import { shapes as wijken } from "#client/lib/hilversum-map.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./BuurtenMap.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

const BuurtenMap_initiative = graphql(`
  fragment BuurtenMap_initiative on Initiative {
    id
    draagvlak { buurtenReached buurten { buurt { id name } supporters } }
  }
`);

/** From nobody to many; a few are a tint of their own, for how many is not told. */
type Tint = "none" | "few" | "some" | "many";
const many = 4 * smallestShownCount;
const margin = 8;

/** Where support comes from, drawn. The table of the same page says it in numbers. Nothing for buurten of which there is no drawing. */
export function BuurtenMap({ initiative }: { readonly initiative: FragmentType<typeof BuurtenMap_initiative> }) {
  const words = useStreetTexts();
  const { draagvlak } = usePart(BuurtenMap_initiative, initiative);
  const drawn = (draagvlak?.buurten ?? []).flatMap(({ buurt, supporters }) => {
    const shape = buurtShapes[buurt.id];
    return shape ? [{ ...buurt, shape, tint: tintOf(supporters) }] : [];
  });
  if (!draagvlak || !drawn.length) return null;
  return (
    <Card heading={words.map}>
      <div className={styles.frame}>
        <svg className={styles.map} viewBox={frameOf(drawn.map(({ shape }) => shape))} role="img" aria-label={words.mapLabel(draagvlak.buurtenReached, draagvlak.buurten.length)}>
          {Object.entries(wijken).map(([id, { path }]) => <path key={id} d={path} className={styles.around} />)}
          {drawn.map(({ id, name, shape, tint }) => <path key={id} d={shape.path} className={styles.buurt} data-tint={tint}><title>{name}</title></path>)}
          {drawn.map(({ id, shape: { box: [left, top, right, bottom] } }, index) => <text key={id} x={(left + right) / 2} y={(top + bottom) / 2} className={styles.number} aria-hidden="true">{index + 1}</text>)}
        </svg>
        <div className={styles.words}>
          <ul className={styles.legend}>
            {(["none", "few", "some", "many"] as const).map((tint) => <li key={tint}><span data-tint={tint} aria-hidden="true" />{tint === "many" ? words.many(many) : words[tint]}</li>)}
          </ul>
          <ol className={styles.names}>{drawn.map(({ id, name }) => <li key={id}>{name}</li>)}</ol>
          <p className={styles.soft}>{words.mapWhy}</p>
        </div>
      </div>
    </Card>
  );
}

function tintOf(supporters: number | null): Tint {
  if (supporters === null) return "few";
  if (supporters === 0) return "none";
  return supporters >= many ? "many" : "some";
}

/** All of them with some room around. */
function frameOf(shapes: readonly BuurtShape[]): string {
  const side = (index: number, pick: (...values: number[]) => number) => pick(...shapes.map(({ box }) => box[index] ?? 0));
  const [left, top] = [side(0, Math.min) - margin, side(1, Math.min) - margin];
  return `${left} ${top} ${side(2, Math.max) + margin - left} ${side(3, Math.max) + margin - top}`;
}
