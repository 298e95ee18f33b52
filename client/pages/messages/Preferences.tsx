import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import type { Frequency, NoticeGroup } from "#client/gql/enums.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Card } from "#client/ui/Card.tsx";
import { PreferenceRow } from "./PreferenceRow.tsx";
import styles from "./MessageSettings.module.css";

const Preferences_viewer = graphql(`
  fragment Preferences_viewer on Viewer {
    id
    noticePreferences { of email push }
    roles { kind }
  }
`);

export interface Preference {
  readonly of: NoticeGroup;
  readonly email: Frequency;
  readonly push: Frequency;
}

/** Each group of messages, with how often it comes by mail and as a push. What belongs to a role is shown to who has one. */
export function Preferences({ viewer }: { readonly viewer: FragmentType<typeof Preferences_viewer> }) {
  const words = useMessageSettingsTexts();
  const { noticePreferences, roles } = usePart(Preferences_viewer, viewer);
  return (
    <Card heading={words.which}>
      <p className={styles.about}>{words.whichAbout}</p>
      <ul className={styles.groups}>
        {noticePreferences.filter(({ of }) => of !== "DUTIES" || roles.length > 0).map((preference) => <PreferenceRow key={preference.of} preference={preference} />)}
      </ul>
    </Card>
  );
}
