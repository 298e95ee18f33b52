import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Page } from "#client/ui/Page.tsx";
import { Follows } from "./Follows.tsx";
import { Preferences } from "./Preferences.tsx";
import { QuietHours } from "./QuietHours.tsx";
import styles from "./MessageSettings.module.css";

const MessageSettingsQuery = graphql(`
  query MessageSettings {
    me { id ...Preferences_viewer ...QuietHours_viewer ...Follows_viewer }
  }
`);

/** Which messages somebody gets, how, how often and when; and of what. */
export function MessageSettings() {
  const words = useMessageSettingsTexts();
  const answer = useQuery(MessageSettingsQuery);
  return (
    <Answer of={answer}>
      {({ me }) => (
        <Page title={words.title} lead={me && <p>{words.lead}</p>}>
          {me ? (
            <div className={styles.column}>
              <Preferences viewer={me} />
              <QuietHours viewer={me} />
              <Follows viewer={me} />
            </div>
          ) : (
            <SignInFirst why={words.signInFirst} />
          )}
        </Page>
      )}
    </Answer>
  );
}
