import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { auditedActs } from "#shared/audited-acts.ts";
import { addLocalDays, instantOfLocal } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Count } from "#client/ui/Count.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./Administration.module.css";
import { LogEntry } from "./LogEntry.tsx";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const AuditLogQuery = graphql(`
  query AuditLogPage($wijkId: ID, $act: AuditedAct, $subject: ID, $from: DateTime, $until: DateTime, $after: String) {
    wijken { id name }
    auditLog(wijkId: $wijkId, act: $act, subject: $subject, from: $from, until: $until, first: 30, after: $after) {
      nodes { id ...LogEntry_entry }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const midnight = (day: string) => instantOfLocal(`${day}T00:00`);

/** The audit log, for who watches over the others: by wijk, act and period, or all of one subject. */
export function AuditLogPage() {
  const texts = useAdministrationTexts();
  const { viewer, loading } = useSession();
  const [wijkId, chooseWijk] = useFilter("wijk");
  const [typedAct, chooseAct] = useFilter("daad");
  const [subject, chooseSubject] = useFilter("over");
  const [from, chooseFrom] = useFilter("van");
  const [until, chooseUntil] = useFilter("tot");
  const act = auditedActs.find((each) => each === typedAct) ?? null;
  const last = midnight(until);
  const answer = useQuery(AuditLogQuery, {
    variables: { wijkId: wijkId || null, act, subject: subject || null, from: midnight(from)?.toISOString() ?? null, until: last ? addLocalDays(last, 1).toISOString() : null },
    fetchPolicy: "cache-and-network",
  });
  const [fetching, setFetching] = useState(false);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  if (!viewer && !loading) return <Page title={texts.logTitle}><SignInFirst why={texts.signInFirst} /></Page>;
  const wijken = (answer.data ?? answer.previousData)?.wijken ?? [];
  return (
    <Page title={texts.logTitle} lead={<p>{texts.logLead}</p>} actions={<LinkButton look="quiet" to={paths.administration}>{texts.toRoles}</LinkButton>}>
      <Filters label={texts.logTitle}>
        <Select filter label={texts.act} value={act ?? ""} placeholder={texts.everyAct} options={auditedActs.map((value) => ({ value, label: texts.auditedAct[value] }))} onChange={chooseAct} />
        <Select filter label={texts.wijk} value={wijkId} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseWijk} />
        <DateField filter label={texts.from} value={from} onChange={chooseFrom} />
        <DateField filter label={texts.until} value={until} onChange={chooseUntil} />
      </Filters>
      {subject && <div className={styles.subject}><p>{texts.onlySubject}</p><Button look="quiet" onClick={() => chooseSubject("")}>{texts.everySubject}</Button></div>}
      <Answer of={answer} keep>
        {({ auditLog: { nodes, pageInfo } }) => (
          <Card>
            {nodes.length === 0 ? <EmptyState text={texts.noEntries} /> : <Count>{texts.entries(nodes.length, pageInfo.hasNextPage)}</Count>}
            <ol className={styles.log}>{nodes.map((entry) => <LogEntry key={entry.id} entry={entry} onSubject={chooseSubject} isOnly={subject !== ""} />)}</ol>
            <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.moreEntries} onMore={() => void more(pageInfo.endCursor)} />
          </Card>
        )}
      </Answer>
    </Page>
  );
}
