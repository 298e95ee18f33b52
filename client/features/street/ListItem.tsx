import type { FragmentType } from "@apollo/client/masking";
import { inGroups } from "#shared/members/code.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { ConfirmStallForm } from "./ConfirmStallForm.tsx";
import { ListItem_list } from "./list-fragments.ts";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

const languages = ["nl", "en", "uk"] as const;

/** One list or stall: of which version, how far it was read, and what can be done with it. */
export function ListItem({ list: masked, mayConfirm }: { readonly list: FragmentType<typeof ListItem_list>; readonly mayConfirm: boolean }) {
  const words = useStreetTexts();
  const { date } = useFormat();
  const list = usePart(ListItem_list, masked);
  const { code, kind, version, isOld, rows, madeAt, readRows } = list;
  if (kind === "STALL") return <li><b>{words.stallList(date(madeAt))}</b><p className={styles.soft}>{words.stallCount(readRows.length)}</p>{isOld ? <p>{words.oldList}</p> : <ConfirmStallForm list={list} mayConfirm={mayConfirm} />}</li>;
  return (
    <li>
      <b>{inGroups(code)}</b>
      <p className={styles.soft}>{words.listMade(date(madeAt), version)} · {words.entered(readRows.length, rows)}</p>
      {isOld ? <p>{words.oldList}</p> : (
        <div className={styles.line}>
          {languages.map((language) => <a key={language} href={`/steunlijst/${code}/steunlijst-${language}.pdf`} target="_blank" rel="noreferrer">{words.print(words.printLanguages[language])}</a>)}
          <LinkButton look="quiet" to={paths.enterList(code)}>{words.enter}</LinkButton>
        </div>
      )}
    </li>
  );
}
