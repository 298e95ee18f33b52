import { useQuery } from "@apollo/client/react";
import { type Scale, scales } from "#shared/initiatives/draagvlak.ts";
import { graphql } from "#client/gql/gql.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import styles from "./AreaFields.module.css";

const AllBuurten = graphql(`
  query AllBuurten {
    wijken { id name buurten { id name } }
  }
`);

export interface Area {
  readonly scale: Scale;
  readonly buurten: readonly string[];
}
interface AreaFieldsProps {
  readonly wijkId: string;
  readonly area: Area;
  readonly onChange: (area: Area) => void;
}

/** For whom a plan is: its wijk, all of town, or some buurten around its place, which may lie over the border of the wijk. */
export function AreaFields({ wijkId, area, onChange }: AreaFieldsProps) {
  const { initiative } = useTexts();
  const words = initiative.area;
  const { data } = useQuery(AllBuurten, { skip: area.scale !== "BUURT" });
  const wijken = (data?.wijken ?? []).toSorted((a, b) => Number(b.id === wijkId) - Number(a.id === wijkId));
  const toggle = (id: string, chosen: boolean) => onChange({ ...area, buurten: chosen ? [...area.buurten, id] : area.buurten.filter((each) => each !== id) });
  return (
    <>
      <RadioGroup
        label={words.label} hint={words.hint} value={area.scale} onChange={(scale) => onChange({ ...area, scale: scale as Scale })}
        options={scales.map((scale) => ({ value: scale, label: words.scales[scale], about: words.about[scale] }))}
      />
      {area.scale === "BUURT" && (
        <fieldset className={styles.buurten}>
          <legend>{words.choose}</legend>
          <p role="status">{words.chosen(area.buurten.length)}</p>
          {wijken.map((wijk) => (
            <details key={wijk.id} open={wijk.id === wijkId || wijk.buurten.some(({ id }) => area.buurten.includes(id))}>
              <summary>{wijk.name}</summary>
              <div>{wijk.buurten.map(({ id, name }) => <Checkbox key={id} label={name} checked={area.buurten.includes(id)} onChange={(chosen) => toggle(id, chosen)} />)}</div>
            </details>
          ))}
        </fieldset>
      )}
    </>
  );
}
