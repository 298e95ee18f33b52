import { useViewer } from "#client/lib/viewer.ts";
import { Later } from "#client/lib/Later.tsx";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Initials } from "#client/ui/Initials.tsx";
import { MemberActs } from "./later.tsx";
import styles from "./Members.module.css";

interface MemberItemProps {
  readonly groupId: string;
  readonly member: { readonly role: "MEMBER" | "STEWARD"; readonly since: string | null; readonly askedAsSteward: boolean; readonly person: { readonly id: string; readonly name: string } };
  readonly mayAsk: boolean;
  readonly mayEnd: boolean;
  readonly onAsked: (name: string) => void;
}

/** One who takes part, and what whoever looks may do about their being a steward. */
export function MemberItem({ groupId, member: { role, since, askedAsSteward, person }, mayAsk, mayEnd, onAsked }: MemberItemProps) {
  const words = useGroupTexts();
  const { date } = useFormat();
  const isViewer = useViewer()?.id === person.id;
  const facts = [...(role === "STEWARD" ? [words.steward] : []), ...(since ? [words.since(date(since))] : []), ...(askedAsSteward ? [words.isAsked] : [])].join(", ");
  const act = role === "STEWARD" ? (mayEnd ? "end" : null) : mayAsk && !askedAsSteward && since ? "ask" : null;
  return (
    <li>
      <Initials name={person.name} />
      <div>
        <p><b>{person.name}</b>{isViewer && ` (${words.you})`}<span className={styles.soft}>{facts}</span></p>
        {act && <Later><MemberActs groupId={groupId} person={person} isViewer={isViewer} act={act} onAsked={onAsked} /></Later>}
      </div>
    </li>
  );
}
