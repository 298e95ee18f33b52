import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import styles from "#client/features/newsletters/Newsletters.module.css";
import { StartNewsletter } from "#client/features/newsletters/StartNewsletter.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const NewsletterDeskQuery = graphql(`
  query NewsletterDesk {
    newsletterDesks {
      id
      reach
      wijk { id name }
      newsletters { id title kind state madeAt sentAt }
    }
  }
`);
const tones = { DRAFT: "plain", SENDING: "dudok", STOPPED: "brick", SENT: "good" } as const;

/** What a wijkregisseur writes to the wijk: all of it, the newest first, and the way to begin. */
export function NewsletterDeskPage() {
  const texts = useNewsletterTexts();
  const { date } = useFormat();
  const { viewer, loading } = useSession();
  const answer = useQuery(NewsletterDeskQuery, { fetchPolicy: "cache-and-network" });
  if (!viewer && !loading) return <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>;
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={<LinkButton look="quiet" to={paths.desk}>{texts.toDesk}</LinkButton>}>
      <Answer of={answer}>
        {({ newsletterDesks }) => newsletterDesks.length === 0 ? <EmptyState text={texts.notForYou} /> : (
          <div className={styles.desks}>
            {newsletterDesks.map(({ id, wijk, reach, newsletters }) => (
              <Card key={id} heading={wijk.name} aside={<Link to={paths.newsletters(id)}>{texts.archive}</Link>}>
                {newsletters.length === 0 ? <EmptyState text={texts.none} /> : (
                  <ul className={styles.list}>
                    {newsletters.map((letter) => (
                      <li key={letter.id}>
                        <div>
                          <Link to={paths.editNewsletter(letter.id)}>{letter.title}</Link>
                          <p className={styles.facts}>{texts.kind[letter.kind]} · {date(letter.sentAt ?? letter.madeAt)}</p>
                        </div>
                        <Chip tone={tones[letter.state]}>{texts.state[letter.state]}</Chip>
                      </li>
                    ))}
                  </ul>
                )}
                <StartNewsletter wijkId={id} reach={reach} />
              </Card>
            ))}
          </div>
        )}
      </Answer>
    </Page>
  );
}
