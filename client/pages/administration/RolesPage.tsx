import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { grantedKinds } from "#shared/members/granting.ts";
import type { RoleKind } from "#shared/members/roles.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Count } from "#client/ui/Count.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./Administration.module.css";
import { GrantForm } from "./GrantForm.tsx";
import { RoleItem } from "./RoleItem.tsx";
import { RecountCard } from "./RecountCard.tsx";
import { readsLog } from "./reads-log.ts";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const RolesPageQuery = graphql(`
  query RolesPage($wijkId: ID, $kind: RoleKind, $after: String) {
    wijken { id name }
    grantableRoles { kind wijk { id name } organisation { id name } }
    roles(wijkId: $wijkId, kind: $kind, first: 30, after: $after) {
      nodes { id ...RoleItem_role }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Who may do what: giving and ending roles, for who has them to give, and seeing them for who watches over that. */
export function RolesPage() {
  const texts = useAdministrationTexts();
  const { words } = useTexts();
  const { viewer, loading } = useSession();
  const [wijkId, chooseWijk] = useFilter("wijk");
  const [typedKind, chooseKind] = useFilter("rol");
  const kind: RoleKind | null = grantedKinds.find((each) => each === typedKind) ?? null;
  const answer = useQuery(RolesPageQuery, { variables: { wijkId: wijkId || null, kind }, fetchPolicy: "cache-and-network" });
  const [fetching, setFetching] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [giving, setGiving] = useState(false);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  const done = (text: string) => {
    setGiving(false);
    setSaid(text);
    void answer.refetch();
  };
  if (!viewer && !loading) return <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>;
  const grantable = (answer.data ?? answer.previousData)?.grantableRoles ?? [];
  const holds = (...kinds: readonly RoleKind[]) => viewer?.roles.some(({ kind: held }) => (kinds as readonly string[]).includes(held)) ?? false;
  const isFiltered = wijkId !== "" || kind !== null;
  const actions = (
    <>
      {grantable.length > 0 && <Button onClick={() => setGiving(true)}>{texts.grant}</Button>}
      {holds("ADMINISTRATOR", "COUNCIL_READER", "WIJKREGISSEUR", "CLUSTERTEAM_MANAGER", "WIJKWETHOUDER", "WETHOUDER") && <LinkButton look="quiet" to={paths.mandates}>{texts.toMandates}</LinkButton>}
      {readsLog(viewer) && <LinkButton look="quiet" to={paths.auditLog()}>{texts.toLog}</LinkButton>}
      {holds("ADMINISTRATOR", "WIJKREGISSEUR", "CLUSTERTEAM_MANAGER") && <LinkButton look="quiet" to={paths.forwarding}>{texts.toForwarding}</LinkButton>}
      {holds("ADMINISTRATOR") && <LinkButton look="quiet" to={paths.stuck}>{texts.toStuck}</LinkButton>}
    </>
  );
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={actions}>
      <Dialog open={giving} heading={texts.grant} onClose={() => setGiving(false)}><GrantForm grantable={grantable} onDone={done} /></Dialog>
      <p role="status" className={styles.said}>{said}</p>
      <Answer of={answer} keep>
        {({ wijken, roles: { nodes, pageInfo } }) =>
          nodes.length === 0 && grantable.length === 0 && !isFiltered ? (
            <EmptyState text={texts.notForYou}><LinkButton look="quiet" to={paths.home}>{texts.toHome}</LinkButton></EmptyState>
          ) : (
            <Card heading={texts.people}>
              <Filters label={texts.people}>
                <Select filter label={texts.kind} value={kind ?? ""} placeholder={texts.everyKind} options={grantedKinds.map((value) => ({ value, label: words.roleKind[value] }))} onChange={chooseKind} />
                <Select filter label={texts.wijk} value={wijkId} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseWijk} />
              </Filters>
              <Count>{texts.count(nodes.length, pageInfo.hasNextPage)}</Count>
              <ul className={styles.roles}>{nodes.map((role) => <RoleItem key={role.id} role={role} onDone={done} />)}</ul>
              <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
            </Card>
          )
        }
      </Answer>
      {holds("ADMINISTRATOR", "COUNCIL_READER") && <RecountCard mayRecount={holds("ADMINISTRATOR")} />}
    </Page>
  );
}
