import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { StartForm } from "#client/features/drafting/StartForm.tsx";
import { AlikePlans } from "#client/features/initiatives/AlikePlans.tsx";
import { GuidingQuestions } from "#client/features/templates/GuidingQuestions.tsx";
import { TemplateChoice } from "#client/features/templates/TemplateChoice.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { NoGroup } from "../group/NoGroup.tsx";
import styles from "./InitiativeNew.module.css";

const InitiativeNewQuery = graphql(`
  query InitiativeNew($id: ID!) {
    group(id: $id) {
      id
      name
      viewerCanStartInitiative { allowed reason }
      ...StartForm_group
    }
  }
`);

export function InitiativeNew() {
  const drafting = useDraftingTexts();
  const { id = "" } = useParams();
  const answer = useQuery(InitiativeNewQuery, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ group }) =>
        group ? (
          <Page title={drafting.newTitle} above={<Link to={paths.group(group.id)}>{drafting.newIn(group.name)}</Link>} lead={<p>{drafting.newLead}</p>}>
            <div className={styles.start}>
              {group.viewerCanStartInitiative.allowed ? (
                <StartForm
                  group={group}
                  above={({ template = null }, type) => <TemplateChoice value={template} onChange={(chosen) => type({ template: chosen })} />}
                  below={({ template = null, title, goal }, wijkId) => (
                    <>
                      <GuidingQuestions template={template} part="goal" />
                      <AlikePlans wijkId={wijkId} title={title} goal={goal} />
                    </>
                  )}
                />
              ) : <><Refused problem={group.viewerCanStartInitiative.reason ?? null} /><LinkButton look="quiet" to={paths.group(group.id)}>{group.name}</LinkButton></>}
            </div>
          </Page>
        ) : (
          <NoGroup />
        )
      }
    </Answer>
  );
}
