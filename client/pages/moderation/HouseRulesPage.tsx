import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { RuleChanges } from "#client/features/moderation/RuleChanges.tsx";
import { RuleList } from "#client/features/moderation/RuleList.tsx";
import { useLocale } from "#client/lib/use-locale.ts";
import styles from "#client/features/moderation/Moderation.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const HouseRulesQuery = graphql(`
  query HouseRules($locale: Locale!) {
    houseRules(locale: $locale) { number }
    houseRuleVersions(locale: $locale) { number fromDay source rules { id number title text } }
  }
`);

/** The house rules of today, or of a version, with what that changed. */
export function HouseRulesPage() {
  const words = useMeasureTexts();
  const { date } = useFormat();
  const { version } = useParams();
  const answer = useQuery(HouseRulesQuery, { variables: { locale: useLocale() } });
  return (
    <Answer of={answer}>
      {({ houseRules, houseRuleVersions }) => {
        const wanted = version === undefined ? houseRules?.number : Number(version);
        const shown = houseRuleVersions.find(({ number }) => number === wanted);
        if (!shown) return <Page title={words.noVersion} actions={<LinkButton to={paths.houseRules}>{words.toRules}</LinkButton>} />;
        const before = houseRuleVersions.find(({ number }) => number === shown.number - 1);
        return (
          <Page title={words.rulesTitle} lead={<><p>{words.rulesLead}</p><p>{words.rulesFrom(shown.number, date(shown.fromDay))}</p></>} actions={<LinkButton look="quiet" to={paths.measures}>{words.toOverview}</LinkButton>}>
            <div className={styles.page}>
              {before && <RuleChanges from={before.rules} to={shown.rules} />}
              <RuleList rules={shown.rules} />
              <Card heading={words.versions}>
                <ul>{houseRuleVersions.map(({ number, fromDay, source }) => <li key={number}><Link to={paths.houseRulesVersion(number)}>{words.version(number, date(fromDay))}</Link><br /><small>{words.source}: {source}</small></li>)}</ul>
              </Card>
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
