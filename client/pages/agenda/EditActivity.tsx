import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import type { ChangeScope } from "#client/gql/enums.ts";
import { type ActivityDraft, draftOf, inputOf } from "#client/features/activities/activity-draft.ts";
import { ActivityFields } from "./ActivityFields.tsx";
import { graphql } from "#client/gql/gql.ts";
import type { EditActivityQuery as Found } from "#client/gql/graphql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { NotFound } from "../NotFound.tsx";
import { changedParts } from "./changed-parts.ts";

const EditActivityQuery = graphql(`
  query EditActivity($id: ID!) {
    wijken { id name buurten { id name } themes { id title } }
    activity(id: $id) {
      id title about forWhom place wheelchair indoors startsAt endsAt price priceCents registrationWanted capacity contact languages ageFrom ageTo kind worksState noticed sequence state stateReason
      wijk { id }
      buurt { id }
      theme { id }
      series { id rule notOnHolidays notInSchoolHolidays exceptDays extraStarts }
      pictures { id width height alt }
      viewerCanChange { allowed reason }
    }
  }
`);

const ChangeActivityMutation = graphql(`
  mutation ChangeActivity($id: ID!, $sequence: Int!, $scope: ChangeScope!, $input: ActivityInput!) {
    changeActivity(id: $id, sequence: $sequence, scope: $scope, input: $input) {
      ... on ActivityChanged { activity { id sequence } }
      ... on Refusal { reason }
    }
  }
`);

export function EditActivity() {
  const { id = "" } = useParams();
  const answer = useQuery(EditActivityQuery, { variables: { id }, fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  return (
    <Answer of={answer}>
      {({ wijken, activity }) => (activity ? <Editing wijken={wijken} activity={activity} reread={async () => (await answer.refetch()).data?.activity ?? null} /> : <NotFound />)}
    </Answer>
  );
}

type Activity = NonNullable<Found["activity"]>;
interface EditingProps {
  readonly wijken: Found["wijken"];
  readonly activity: Activity;
  readonly reread: () => Promise<Activity | null>;
}

function Editing({ wijken, activity: now, reread }: EditingProps) {
  const agenda = useAgendaTexts();
  const texts = usePostingTexts();
  const navigate = useNavigate();
  // What stood there when the editor began, or when they were told that it is something else now.
  const [seen, setSeen] = useState(now);
  const [others, setOthers] = useState<string | null>(null);
  const [draft, setDraft] = useState<ActivityDraft>(() => draftOf(now));
  const [scope, setScope] = useState<ChangeScope>("ONE");
  const { run, busy, problem, forget } = useAct(ChangeActivityMutation);
  const save = async () => {
    const input = inputOf(draft);
    if (!input) return;
    const { recurrence, ...one } = input;
    const done = await run({ id: now.id, sequence: seen.sequence, scope, input: scope === "ONE" ? one : { ...one, recurrence } });
    if (done) void navigate(paths.activity(now.id));
  };
  const look = async () => {
    const fresh = await reread();
    if (!fresh) return;
    setOthers(changedParts(seen, fresh, agenda, texts));
    setSeen(fresh);
    forget();
  };
  if (!now.viewerCanChange.allowed) return <Page title={texts.changeTitle}><Refused problem={now.viewerCanChange.reason} /></Page>;
  return (
    <Page title={texts.changeTitle} above={<p>{now.title}</p>}>
      <Form onSubmit={save}>
        {now.stateReason && <Notice kind="info">{now.stateReason}</Notice>}
        {now.series && <RadioGroup label={texts.which} value={scope} options={(["ONE", "FOLLOWING", "ALL"] as const).map((value) => ({ value, label: texts.scope[value] }))} onChange={(value) => setScope(value as ChangeScope)} required />}
        <ActivityFields draft={draft} wijken={wijken} onChange={(next) => setDraft((before) => ({ ...before, ...next }))} repeats={scope !== "ONE"} />
        {others !== null && <Notice kind="alert" heading={texts.stale}>{others ? texts.staleWhat(others) : texts.staleNothing}</Notice>}
        <Refused problem={problem} />
        {problem === "STALE_VERSION" && <Button look="quiet" onClick={() => void look()}>{texts.look}</Button>}
        <FormButtons send={texts.save} busy={busy} cancel={{ label: agenda.back, onCancel: () => void navigate(paths.activity(now.id)) }} />
      </Form>
    </Page>
  );
}
