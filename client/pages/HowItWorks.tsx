import { glossary, type GlossaryWord } from "#shared/glossary.ts";
import type { ParticipationLevel } from "#client/gql/enums.ts";
import { Ladder } from "#client/features/themes/Ladder.tsx";
import { paths } from "#client/lib/paths.ts";
import { useHowItWorksTexts } from "#client/texts/own/how-it-works.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import { DataTable } from "#client/ui/DataTable.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./HowItWorks.module.css";

const levels: readonly ParticipationLevel[] = ["INFORMEREN", "RAADPLEGEN", "ADVISEREN", "COPRODUCEREN", "MEEBESLISSEN", "ZELFBEHEER"];

export function HowItWorks() {
  const { language } = useTongue();
  const texts = useHowItWorksTexts();
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={<><LinkButton to={paths.home}>{texts.findWijk}</LinkButton><LinkButton look="quiet" to={paths.startGroup()}>{texts.start}</LinkButton><LinkButton look="quiet" to={paths.houseRules}>{texts.houseRules}</LinkButton></>}>
      <div className={styles.page}>
        <div className={styles.columns}>
          <section aria-labelledby="way">
            <h2 id="way">{texts.wayHeading}</h2>
            <ol className={styles.way}>{texts.way.map(({ title, text, who }) => <li key={title}><h3>{title}</h3><p>{text}</p><p className={styles.who}>{who}</p></li>)}</ol>
          </section>
          <div className={styles.aside}>
            <section aria-labelledby="when" className={styles.bright}>
              <h2 id="when">{texts.when}</h2>
              <ul className={styles.points}>{texts.whenItems.map((item) => <li key={item}>{item}</li>)}</ul>
            </section>
            <section aria-labelledby="rules">
              <h2 id="rules">{texts.rules}</h2>
              <ul className={styles.points}>{texts.rulesItems.map((item) => <li key={item}>{item}</li>)}</ul>
            </section>
            <section aria-labelledby="paper" className={styles.bright}>
              <h2 id="paper">{texts.paper}</h2>
              <p>{texts.paperText}</p>
            </section>
          </div>
        </div>
        <section aria-labelledby="who">
          <h2 id="who">{texts.whoDecides}</h2>
          <p>{texts.whoDecidesLead}</p>
          <DataTable
            caption={texts.mandateCaption}
            rows={texts.mandates}
            rowId={({ amount }) => amount}
            columns={[
              { id: "amount", heading: texts.amountColumn, cell: ({ amount }) => amount },
              { id: "decider", heading: texts.deciderColumn, cell: ({ decider }) => decider },
              { id: "form", heading: texts.formColumn, cell: ({ form }) => form },
            ]}
          />
          <p>{texts.more}</p>
        </section>
        <section aria-labelledby="say">
          <h2 id="say">{texts.say}</h2>
          <p>{texts.sayLead}</p>
          <ul className={styles.levels}>{levels.map((level) => <li key={level}><Ladder level={level} /></li>)}</ul>
        </section>
        <section aria-labelledby="words">
          <h2 id="words">{texts.words}</h2>
          <dl className={styles.words}>
            {(Object.keys(glossary) as GlossaryWord[]).map((word) => <div key={word}><dt lang="nl">{word}</dt><dd>{glossary[word][language]}</dd></div>)}
          </dl>
        </section>
      </div>
    </Page>
  );
}
