import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { compareDrafts, compareTexts } from "#shared/initiatives/compare.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useIsWide } from "#client/lib/use-is-wide.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { Button } from "#client/ui/Button.tsx";
import { Marked } from "#client/ui/Marked.tsx";
import styles from "./Comparison.module.css";
import { LineChanges } from "./LineChanges.tsx";
import { useVersionTexts } from "#client/texts/own/versions.ts";

export const Comparison_version = graphql(`
  fragment Comparison_version on PlanVersion {
    id
    number
    title
    goal
    forWhom
    place
    planning
    ownEffort
    upkeep
    lines { kind description cents }
  }
`);

interface ComparisonProps {
  readonly older: FragmentType<typeof Comparison_version>;
  readonly newer: FragmentType<typeof Comparison_version>;
}

/** What became of a plan from one version to another: first which parts changed, then each of them. */
export function Comparison({ older: maskedOlder, newer: maskedNewer }: ComparisonProps) {
  const words = useVersionTexts();
  const drafting = useDraftingTexts();
  const [older, newer] = [usePart(Comparison_version, maskedOlder), usePart(Comparison_version, maskedNewer)];
  const changes = compareDrafts(older, newer);
  const isWide = useIsWide();
  const [inline, setInline] = useState(false);
  const beside = isWide && !inline;
  const jumps = [...changes.parts.map(({ part }) => ({ part, label: drafting.fields[part].label })), ...(changes.linesDiffer ? [{ part: "lines", label: drafting.lines }] : [])];
  if (!jumps.length) return <p role="status">{words.equal}</p>;
  return (
    <div className={styles.comparison}>
      <nav aria-label={words.changed}>
        <h3>{words.changed}</h3>
        <ul className={styles.jumps}>{jumps.map(({ part, label }) => <li key={part}><a href={`#${part}`}>{label}</a></li>)}</ul>
      </nav>
      {isWide && changes.parts.length > 0 && (
        <div className={styles.looks} role="group" aria-label={words.look}>
          <Button look="quiet" pressed={beside} onClick={() => setInline(false)}>{words.sides}</Button>
          <Button look="quiet" pressed={!beside} onClick={() => setInline(true)}>{words.inline}</Button>
        </div>
      )}
      {changes.parts.map(({ part, before, after }) => {
        const pieces = compareTexts(before, after);
        return (
          <section key={part} id={part} className={styles.part} tabIndex={-1}>
            <h3>{drafting.fields[part].label}</h3>
            {beside ? (
              <div className={styles.sides}>
                <div><h4>{words.number(older.number)}</h4>{before ? <Marked pieces={pieces} without="added" /> : <p className={styles.empty}>{words.emptyPart}</p>}</div>
                <div><h4>{words.number(newer.number)}</h4>{after ? <Marked pieces={pieces} without="removed" /> : <p className={styles.empty}>{words.emptyPart}</p>}</div>
              </div>
            ) : (
              <Marked pieces={pieces} />
            )}
          </section>
        );
      })}
      {changes.linesDiffer && <section id="lines" className={styles.part} tabIndex={-1}><h3>{drafting.lines}</h3><LineChanges changes={changes} /></section>}
    </div>
  );
}
