import { useId } from "react";
import { type Frequency, frequencies, maySet } from "#shared/notifications/frequencies.ts";
import { mustReach } from "#shared/notifications/kinds.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import type { Preference } from "./Preferences.tsx";
import styles from "./MessageSettings.module.css";

const SetNoticePreference = graphql(`
  mutation SetNoticePreference($preference: NoticePreferenceInput!) {
    setNoticePreference(preference: $preference) {
      ... on ViewerChanged { viewer { id ...Preferences_viewer } }
      ... on Refusal { reason }
    }
  }
`);

/** One group of messages. What is chosen is kept at once. */
export function PreferenceRow({ preference }: { readonly preference: Preference }) {
  const id = useId();
  const words = useMessageSettingsTexts();
  const { run, busy, problem } = useAct(SetNoticePreference);
  const { of, email, push } = preference;
  const [name, about] = words.groups[of];
  const save = (changed: Partial<Preference>) => void run({ preference: { of, email, push, ...changed } });
  const offered = (allowed: (often: Frequency) => boolean) => frequencies.filter(allowed).map((often) => ({ value: often, label: words.often[often] }));
  return (
    <li>
      <div role="group" aria-labelledby={id} aria-busy={busy} className={styles.group}>
        <div>
          <h3 id={id}>{name}</h3>
          <p className={styles.about}>{about}{mustReach.includes(of) && <> <b>{words.mustReach}</b></>}</p>
        </div>
        <div className={styles.ways}>
          <Select filter label={words.email} value={email} options={offered((often) => maySet(of, { EMAIL: often, PUSH: push }))} onChange={(value) => save({ email: value as Frequency })} />
          <Select filter label={words.push} value={push} options={offered((often) => maySet(of, { EMAIL: email, PUSH: often }))} onChange={(value) => save({ push: value as Frequency })} />
        </div>
        <Refused problem={problem} />
      </div>
    </li>
  );
}
