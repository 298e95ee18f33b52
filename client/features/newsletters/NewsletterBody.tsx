import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { Prose } from "#client/ui/Prose.tsx";
import styles from "./Newsletters.module.css";
import { useItemFacts } from "./use-item-facts.ts";

const NewsletterBody_newsletter = graphql(`
  fragment NewsletterBody_newsletter on Newsletter {
    id
    words
    sections { kind gone items { id title text at place outcome cents supporters needed } }
  }
`);

/** What a newsletter says, under its title. What is not for everybody any more is counted and not told. */
export function NewsletterBody({ newsletter, level: Heading = "h2" }: { readonly newsletter: FragmentType<typeof NewsletterBody_newsletter>; readonly level?: "h2" | "h3" }) {
  const texts = useNewsletterTexts();
  const factsOf = useItemFacts();
  const { words, sections } = usePart(NewsletterBody_newsletter, newsletter);
  return (
    <div className={styles.body}>
      {words && <Prose text={words} />}
      {sections.map(({ kind, gone, items }) => (
        <section key={kind} className={styles.section}>
          <Heading>{texts.section[kind]}</Heading>
          <ul>
            {items.map((item) => {
              const facts = factsOf(kind, item);
              return (
                <li key={item.id}>
                  <Link to={kind === "ACTIVITIES" ? paths.activity(item.id) : paths.initiative(item.id)}>{item.title}</Link>
                  {facts && <p className={styles.facts}>{facts}</p>}
                  <p>{item.text}</p>
                </li>
              );
            })}
          </ul>
          {gone > 0 && <p className={styles.facts}>{texts.gone(gone)}</p>}
        </section>
      ))}
    </div>
  );
}
