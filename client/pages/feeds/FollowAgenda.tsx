import { useQuery } from "@apollo/client/react";
import styles from "#client/features/feeds/Feeds.module.css";
import { PersonalCalendar } from "#client/features/feeds/PersonalCalendar.tsx";
import { PhoneCalendar } from "#client/features/feeds/PhoneCalendar.tsx";
import { TakeAlong } from "#client/features/feeds/TakeAlong.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useFilter, withinWijk } from "#client/lib/use-filter.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Select } from "#client/ui/Select.tsx";

const FollowAgendaQuery = graphql(`
  query FollowAgenda($organisationId: ID!, $groupId: ID!) {
    wijken { id name buurten { id name } }
    organisation(id: $organisationId) { id name }
    group(id: $groupId) { id name }
    me { id personalCalendarSince }
  }
`);

/** The agenda taken along: in a telephone, on paper, on a website. */
export function FollowAgenda() {
  const texts = useFeedTexts();
  const [wijk, chooseWijk] = useFilter("wijk", withinWijk);
  const [buurt, chooseBuurt] = useFilter("buurt");
  const answer = useQuery(FollowAgendaQuery, useQuestion("/agenda/volgen", FollowAgendaQuery));
  return (
    <Answer of={answer} keep>
      {({ wijken, organisation, group, me }) => {
        const whose = organisation ?? group;
        const chosen = wijken.find(({ id }) => id === wijk);
        const within = chosen?.buurten.find(({ id }) => id === buurt);
        const of = { wijk: chosen?.id, buurt: within?.id, organisatie: organisation?.id, groep: group?.id };
        return (
          <Page title={whose ? texts.titleOf(whose.name) : texts.title} lead={<p>{texts.lead}</p>} actions={<LinkButton look="quiet" to={organisation ? paths.organisation(organisation.id) : group ? paths.group(group.id) : paths.agenda(of.wijk)}>{whose?.name ?? texts.backToAgenda}</LinkButton>}>
            {!whose && (
              <Filters label={texts.title}>
                <Select filter label={texts.wijk} value={of.wijk ?? ""} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseWijk} />
                {chosen && <Select filter label={texts.buurt} value={of.buurt ?? ""} placeholder={texts.everyBuurt} options={chosen.buurten.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseBuurt} />}
              </Filters>
            )}
            <div className={styles.page}>
              <PhoneCalendar of={of} />
              {!whose && <PersonalCalendar since={me?.personalCalendarSince ?? null} signedIn={me !== null} onChanged={() => void answer.refetch()} />}
              <TakeAlong of={of} withPaper={!whose} name={(whose ?? within ?? chosen)?.name ?? texts.everyWijk} />
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
