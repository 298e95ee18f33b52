import { useQuery } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { type ActivityDraft, emptyActivity, inputOf, ownerOf } from "#client/features/activities/activity-draft.ts";
import { ActivityFields } from "./ActivityFields.tsx";
import { ActivityPreview } from "#client/features/activities/ActivityPreview.tsx";
import { ownersOf } from "#client/features/activities/owners.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";

const PostActivityQuery = graphql(`
  query PostActivityPage($initiativeId: ID!) {
    wijken { id name buurten { id name } themes { id title } }
    organisations { id name trust viewerCanPostActivity { allowed } }
    me { id groups { id name wijk { id } viewerCanLead { allowed } } roles { kind } }
    initiative(id: $initiativeId) { id title wijk { id } }
  }
`);

const PostActivityMutation = graphql(`
  mutation PostActivity($input: PostActivityInput!) {
    postActivity(input: $input) {
      ... on ActivityPosted { activity { id ...ActivityItem_activity } }
      ... on Refusal { reason }
    }
  }
`);

/** Whoever speaks for an organisation, a group, a plan or the municipality puts something in the calendar. */
export function PostActivity() {
  const { words, groups: { kept } } = useTexts();
  const agenda = useAgendaTexts();
  const texts = usePostingTexts();
  const { viewer, loading } = useSession();
  const navigate = useNavigate();
  const [[organisation], [group], [initiative]] = [useFilter("organisatie"), useFilter("groep"), useFilter("initiatief")];
  const answer = useQuery(PostActivityQuery, { variables: { initiativeId: initiative } });
  const draft = useDraft("activity", emptyActivity);
  const { run, busy, problem } = useAct(PostActivityMutation);
  const change = (next: Partial<ActivityDraft>) => draft.set((before) => ({ ...before, ...next }));
  const post = async (owner: string, wijk: string) => {
    const input = inputOf({ ...draft.value, wijk });
    const done = input && (await run({ input: { ...input, ...ownerOf({ ...draft.value, owner }) } }));
    if (!done) return;
    draft.clear();
    void navigate(paths.activity(done.activity.id));
  };
  return (
    <Page title={agenda.postTitle} lead={<p>{agenda.postLead}</p>}>
      {!viewer && !loading && <SignInFirst why={texts.nobody} />}
      <Answer of={answer}>
        {(data) => {
          const owners = ownersOf(data, texts.municipality);
          if (!owners.length) return viewer ? <Notice kind="info">{texts.nobody}</Notice> : null;
          const asked = (organisation && `organisation:${organisation}`) || (group && `group:${group}`) || (initiative && `initiative:${initiative}`);
          const owner = owners.find(({ value }) => value === (draft.value.owner || asked)) ?? (owners.length === 1 ? owners[0] : undefined);
          const value = { ...draft.value, wijk: draft.value.wijk || (owner?.wijk ?? ""), kind: owner?.value === "municipality" ? ("WORKS" as const) : draft.value.kind };
          return (
            <Form onSubmit={() => post(owner?.value ?? "", value.wijk)}>
              {draft.restored && <Notice kind="info">{kept}</Notice>}
              <Select label={texts.whose} value={owner?.value ?? ""} placeholder={texts.pickOne} options={owners} onChange={(next) => change({ owner: next })} required />
              {owner?.waits && <Notice kind="info">{texts.awaits}</Notice>}
              {owner?.value.startsWith("organisation") && (
                <RadioGroup label={agenda.kind} value={value.kind} options={(["ACTIVITY", "WALK_IN"] as const).map((kind) => ({ value: kind, label: words.activityKind[kind] }))} onChange={(kind) => change({ kind: kind === "WALK_IN" ? "WALK_IN" : "ACTIVITY" })} />
              )}
              <ActivityFields draft={value} wijken={data.wijken} onChange={change} repeats />
              <ActivityPreview draft={value} by={owner?.label ?? ""} />
              <Refused problem={problem} />
              <Button type="submit" busy={busy}>{agenda.send}</Button>
            </Form>
          );
        }}
      </Answer>
    </Page>
  );
}
