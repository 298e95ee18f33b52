import { useLazyQuery } from "@apollo/client/react";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import type { Named } from "#shared/threads/mentions.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./MentionArea.module.css";
import { useTalk } from "./talk.ts";

const MentionableQuery = graphql(`
  query Mentionable($text: String!, $initiativeId: ID, $groupId: ID, $themeId: ID, $activityId: ID) {
    mentionable(text: $text, initiativeId: $initiativeId, groupId: $groupId, themeId: $themeId, activityId: $activityId) { id name }
  }
`);

/** Between two keys: who goes on typing need not be answered. */
const pauseMs = 150;
/** From an @ at the beginning of a word up to the caret. */
const naming = /(?:^|[\s(])@([\p{L}\p{M}'’.-][\p{L}\p{M}'’ .()-]{0,30}|)$/u;

interface MentionAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Somebody was chosen; their name stands in the text as @Name. */
  readonly onName: (person: Named) => void;
}

/** Where one writes, and after an @ chooses who is meant: by the arrows and Enter, or by touching a name. */
export function MentionArea({ label, hint, rows, value, onChange, onName }: MentionAreaProps) {
  const { threads } = useTexts();
  const [[kind, about]] = Object.entries(useTalk().subject) as [[string, string]];
  const id = useId();
  const chosen = useRef<string[]>([]);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [asked, setAsked] = useState<{ readonly text: string; readonly until: number } | null>(null);
  const [active, setActive] = useState(0);
  const [find, { data, called }] = useLazyQuery(MentionableQuery);
  const begins = asked?.text ?? null;
  useEffect(() => {
    if (begins === null) return undefined;
    // What cannot be answered offers nobody; the text can be written all the same.
    const timer = setTimeout(() => void find({ variables: { text: begins, [kind]: about } }).catch(() => undefined), pauseMs);
    return () => clearTimeout(timer);
  }, [begins, find, kind, about]);
  // Of a text that was sent or changed from outside since, nobody is asked any more.
  const stands = asked !== null && value.slice(0, asked.until).endsWith(`@${asked.text}`);
  const people = stands && called ? (data?.mentionable ?? []) : [];
  const open = people.length > 0;
  const list = useRef<HTMLUListElement>(null);
  // A phone's keyboard covers what lies below the text.
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const at = Math.min(active, people.length - 1);

  const look = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    area.current = currentTarget;
    const until = currentTarget.selectionEnd;
    const found = currentTarget.selectionStart === until ? naming.exec(currentTarget.value.slice(0, until)) : null;
    const typed = found?.[1] ?? null;
    // A whole name that was chosen is followed by the rest of the sentence.
    const text = typed !== null && chosen.current.some((name) => typed.startsWith(name)) ? null : typed;
    if (text !== begins) setActive(0);
    setAsked(text === null ? null : { text, until });
  };
  const choose = (person: Named) => {
    if (!asked) return;
    const before = value.slice(0, asked.until - asked.text.length - 1);
    const named = `${before}@${person.name} `;
    onChange(named + value.slice(asked.until).replace(/^ /u, ""));
    chosen.current.push(person.name);
    onName(person);
    setAsked(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(named.length, named.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!open) return;
    const person = people[at];
    if (event.key === "ArrowDown") setActive((at + 1) % people.length);
    else if (event.key === "ArrowUp") setActive((at + people.length - 1) % people.length);
    else if ((event.key === "Enter" || event.key === "Tab") && person) choose(person);
    else if (event.key === "Escape") setAsked(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.area} onBlur={() => setAsked(null)}>
      <TextArea
        label={label} hint={hint} required limit={limits.comment} rows={rows} value={value} onChange={onChange}
        control={{
          onKeyDown, onSelect: look, onInput: look, "aria-autocomplete": "list", "aria-haspopup": "listbox",
          ...(open && { "aria-controls": `${id}list`, "aria-activedescendant": `${id}${at}` }),
        }}
      />
      {open && (
        <ul ref={list} id={`${id}list`} role="listbox" aria-label={threads.mentionWho} className={styles.list}>
          {people.map((person, index) => (
            // The keys go to the text, where the focus stays.
            <li key={person.id} id={`${id}${index}`} role="option" aria-selected={index === at} tabIndex={-1} onPointerDown={(event) => event.preventDefault()} onClick={() => choose(person)}>{person.name}</li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.status}>{open ? threads.mentionFound(people.length) : ""}</p>
    </div>
  );
}
