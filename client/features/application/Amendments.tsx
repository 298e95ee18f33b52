import { Link } from "react-router";
import type { ApplicationPart, AskablePart } from "#shared/subsidies/application.ts";
import { paths } from "#client/lib/paths.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import styles from "./Application.module.css";
import { type Fact, saidFacts } from "./said-facts.ts";
import { saidOf } from "./said-parts.ts";

interface AmendmentsProps {
  readonly id: string;
  readonly amendments: readonly { readonly id: string; readonly part: AskablePart; readonly before?: unknown; readonly after?: unknown; readonly versionBefore?: number | null; readonly versionAfter?: number | null; readonly at: string }[];
}

/** What was completed after handing in: what stood there, and what stands there since. */
export function Amendments({ id: initiativeId, amendments }: AmendmentsProps) {
  const words = useApplicationTexts();
  const format = useFormat();
  if (!amendments.length) return null;
  const facts = (part: ApplicationPart, said: unknown) => saidFacts(part, saidOf(part, said), words, format);
  return (
    <Card heading={words.changed.title}>
      {amendments.map(({ id, part, before, after, versionBefore, versionAfter, at }) => {
        const [was, is] = part === "PRIVATE" ? [[], []] : [facts(part, before), facts(part, after)];
        return (
          <section key={id} className={styles.criterion}>
            <h3>{words.changed.at(words.parts[part].title, format.date(at))}</h3>
            {part === "PRIVATE" && <p>{words.changed.privately}</p>}
            {versionBefore && versionAfter && <p><Link to={paths.versions(initiativeId, versionBefore, versionAfter)}>{words.amend.compare(words.parts[part].title)}</Link></p>}
            {!saySame(was, is) && (
              <div className={styles.sides}>
                <div><h4>{words.changed.before}</h4><Facts items={was} /></div>
                <div><h4>{words.changed.after}</h4><Facts items={is} /></div>
              </div>
            )}
          </section>
        );
      })}
      {amendments.some(({ versionAfter }) => versionAfter) && <p className={styles.soft}>{words.amend.notAsked}</p>}
    </Card>
  );
}

function saySame(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one.length === other.length && one.every(({ term, fact }, nth) => term === other[nth]?.term && fact === other[nth]?.fact);
}
