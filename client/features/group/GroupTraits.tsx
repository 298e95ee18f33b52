import type { ReactNode } from "react";
import { type GroupJoining, type GroupVisibility, groupVisibilities, joiningsOf, mayBecome } from "#shared/groups/groups.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./GroupTraits.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

/** What a group says of itself, as it stands in a form. */
export interface Traits {
  readonly name: string;
  readonly about: string;
  readonly visibility: GroupVisibility;
  readonly joining: GroupJoining;
  readonly themeIds: readonly string[];
  readonly wijkIds: readonly string[];
  readonly wholeTown: boolean;
}
interface Place {
  readonly id: string;
  readonly name: string;
  readonly themes: readonly { readonly id: string; readonly title: string }[];
}
interface GroupTraitsProps {
  readonly value: Traits;
  readonly onChange: (next: Partial<Traits>) => void;
  readonly wijken: readonly Place[];
  /** The wijk where it is at home; empty while it is not chosen. */
  readonly home: string;
  /** What it is now: a group that was closed does not become public. */
  readonly before?: GroupVisibility;
  /** Stands between the words and the place: where the home is chosen. */
  readonly children?: ReactNode;
}

/** The fields of a group: its words, where it works, its themes, who sees it and how one comes in. */
export function GroupTraits({ value, onChange, wijken, home, before = "PUBLIC", children }: GroupTraitsProps) {
  const { groups, words, refusals } = useTexts();
  const { forms } = useGroupLife();
  const { name, about, visibility, joining, themeIds, wijkIds, wholeTown } = value;
  const toggled = (list: readonly string[], id: string, on: boolean) => (on ? [...list, id] : list.filter((each) => each !== id));
  const themes = wijken.filter(({ id }) => id === home || wholeTown || wijkIds.includes(id)).flatMap((wijk) => wijk.themes.map((theme) => ({ ...theme, wijk: wijk.name })));
  const seeBy = (next: string) => {
    const seen = groupVisibilities.find((each) => each === next) ?? "PUBLIC";
    onChange({ visibility: seen, joining: joiningsOf[seen].includes(joining) ? joining : (joiningsOf[seen][0] as GroupJoining) });
  };
  return (
    <>
      <TextField label={groups.name} hint={groups.nameHint} value={name} onChange={(next) => onChange({ name: next })} check={textCheck("groupName", refusals)} required />
      <TextArea label={groups.about} hint={groups.aboutHint} value={about} onChange={(next) => onChange({ about: next })} limit={limits.groupAbout} required />
      {children}
      {home && (
        <details className={styles.more} open={wholeTown || wijkIds.length > 0}>
          <summary>{forms.wijken}</summary>
          <div className={styles.choices}>
            <Checkbox label={forms.wholeTown} about={forms.wholeTownAbout} checked={wholeTown} onChange={(on) => onChange({ wholeTown: on })} />
            {!wholeTown && wijken.filter(({ id }) => id !== home).map((wijk) => <Checkbox key={wijk.id} label={wijk.name} checked={wijkIds.includes(wijk.id)} onChange={(on) => onChange({ wijkIds: toggled(wijkIds, wijk.id, on) })} />)}
          </div>
        </details>
      )}
      {themes.length > 0 && (
        <details className={styles.more} open={themeIds.length > 0}>
          <summary>{forms.themes}</summary>
          <div className={styles.choices}>
            {themes.map(({ id, title, wijk }) => <Checkbox key={id} label={title} {...(wholeTown || wijkIds.length ? { about: wijk } : {})} checked={themeIds.includes(id)} onChange={(on) => onChange({ themeIds: toggled(themeIds, id, on) })} />)}
          </div>
        </details>
      )}
      <RadioGroup
        label={forms.visibility}
        {...(before === "PUBLIC" ? {} : { hint: forms.notPublic })}
        value={visibility}
        onChange={seeBy}
        options={groupVisibilities.filter((each) => mayBecome(before, each)).map((each) => ({ value: each, ...forms.seen[each] }))}
      />
      {joiningsOf[visibility].length > 1 && (
        <RadioGroup label={forms.joining} value={joining} onChange={(next) => onChange({ joining: next as GroupJoining })} options={joiningsOf[visibility].map((each) => ({ value: each, label: words.groupJoining[each] }))} />
      )}
    </>
  );
}
