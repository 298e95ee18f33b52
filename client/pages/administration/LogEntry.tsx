import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./Administration.module.css";
import { useFactWords } from "./use-fact-words.ts";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const LogEntry_entry = graphql(`
  fragment LogEntry_entry on AuditEntry {
    id
    at
    act
    outcome
    pseudonym
    actor { id name }
    subject
    person { id name }
    initiative { id title }
    group { id name }
    onBehalfOfGroup { id name }
    onBehalfOfOrganisation { id name }
    wijk { id name }
    rule
    facts { name value }
  }
`);

interface LogEntryProps {
  readonly entry: FragmentType<typeof LogEntry_entry>;
  readonly onSubject: (subject: string) => void;
  /** The log shows one subject only, so that there is no other to choose. */
  readonly isOnly: boolean;
}

/** What was done, by whom, to what, on whose behalf and from which rule. Who was erased has only a pseudonym; who was not yet signed in is who it is about. */
export function LogEntry({ entry, onSubject, isOnly }: LogEntryProps) {
  const texts = useAdministrationTexts();
  const { refusals } = useTexts();
  const { dateTime } = useFormat();
  const factWords = useFactWords();
  const { at, act, outcome, pseudonym, actor, subject, person, initiative, group, onBehalfOfGroup, onBehalfOfOrganisation, wijk, rule, facts } = usePart(LogEntry_entry, entry);
  const behalf = onBehalfOfGroup?.name ?? onBehalfOfOrganisation?.name;
  const details = [...facts.map(factWords), ...(rule ? [texts.byRule(rule)] : [])];
  return (
    <li className={styles.entry}>
      <p className={styles.name}><b>{texts.auditedAct[act]}</b>{outcome !== "DONE" && <Chip tone="bad">{texts.refused}</Chip>}</p>
      <p>
        {actor?.name ?? (pseudonym ? texts.erased(pseudonym.slice(0, 8)) : (person?.name ?? texts.bySite))}
        {behalf && <>, {texts.onBehalf(behalf)}</>}
        {initiative && <>: <Link to={paths.initiative(initiative.id)}>{initiative.title}</Link></>}
        {group && !onBehalfOfGroup && <>: <Link to={paths.group(group.id)}>{group.name}</Link></>}
        {person && pseudonym && <>: {texts.concerning(person.name)}</>}
      </p>
      {outcome !== "DONE" && <p className={styles.why}>{Object.hasOwn(refusals, outcome) ? refusals[outcome as RefusalReason] : outcome}</p>}
      {details.length > 0 && <p className={styles.soft}>{details.join(" · ")}</p>}
      <div className={styles.line}>
        <small><time dateTime={at}>{dateTime(at)}</time>{wijk && <> · {wijk.name}</>}</small>
        {subject && !isOnly && <Button look="plain" onClick={() => onSubject(subject)}>{texts.allOfSubject}</Button>}
      </div>
    </li>
  );
}
