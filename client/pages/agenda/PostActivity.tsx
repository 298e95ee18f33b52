import { useQuery } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { limits } from "#shared/initiatives/limits.ts";
import type { ActivityKind } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { textCheck } from "#client/lib/field-checks.ts";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { DateTimeField } from "#client/ui/DateTimeField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const PostActivityQuery = graphql(`
  query PostActivityPage {
    wijken { id name }
    organisations { id name viewerCanPostActivity { allowed } }
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

const kinds: readonly ActivityKind[] = ["ACTIVITY", "WALK_IN", "WORKS"];
const empty = { organisation: "", wijk: "", title: "", about: "", place: "", starts: "", ends: "", price: "", kind: "ACTIVITY" as ActivityKind };

/** An organisation's editor puts something in the calendar. */
export function PostActivity() {
  const { refusals, words, groups } = useTexts();
  const texts = useAgendaTexts();
  const { viewer, loading } = useSession();
  const navigate = useNavigate();
  const answer = useQuery(PostActivityQuery);
  const [asked] = useFilter("organisatie");
  const draft = useDraft("post-activity", empty);
  const { run, busy, problem } = useAct(PostActivityMutation);
  const { wijk, title, about, place, starts, ends, price, kind } = draft.value;
  const change = (next: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...next }));
  const endsTooEarly = (local: string) => {
    const [from, until] = [instantOfLocal(starts), instantOfLocal(local)];
    return from && until && until <= from ? texts.endsBeforeStart : null;
  };
  const post = async (organisationId: string) => {
    const [startsAt, endsAt] = [instantOfLocal(starts), instantOfLocal(ends)];
    if (!startsAt || !endsAt) return;
    const done = await run({
      input: { organisationId, wijkId: wijk, title: title.trim(), about: about.trim(), place: place.trim(), startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), price: price.trim() || null, kind },
    });
    if (!done) return;
    draft.clear();
    void navigate(paths.activity(done.activity.id));
  };
  return (
    <Page title={texts.postTitle} lead={<p>{texts.postLead}</p>}>
      {!viewer && !loading && <SignInFirst why={texts.editorsOnly} />}
      <Answer of={answer}>
        {({ wijken, organisations }) => {
          const mine = organisations.filter(({ viewerCanPostActivity }) => viewerCanPostActivity.allowed);
          if (!mine.length) return viewer ? <Notice kind="info">{texts.editorsOnly}</Notice> : null;
          const organisation = mine.find(({ id }) => id === (draft.value.organisation || asked))?.id ?? (mine.length === 1 ? (mine[0]?.id ?? "") : "");
          return (
            <Form onSubmit={() => post(organisation)}>
              {draft.restored && <Notice kind="info">{groups.kept}</Notice>}
              <Select label={texts.organisation} value={organisation} placeholder={texts.pickOrganisation} options={mine.map(({ id, name }) => ({ value: id, label: name }))} onChange={(value) => change({ organisation: value })} required />
              <Select label={texts.forWijk} value={wijk} placeholder={texts.pickWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={(value) => change({ wijk: value })} required />
              <TextField label={texts.activityTitle} value={title} onChange={(value) => change({ title: value })} check={textCheck("activityTitle", refusals)} required />
              <TextArea label={texts.about} value={about} onChange={(value) => change({ about: value })} limit={limits.activityAbout} required />
              <TextField label={texts.place} hint={texts.placeHint} value={place} onChange={(value) => change({ place: value })} check={textCheck("activityPlace", refusals)} required />
              <DateTimeField label={texts.starts} value={starts} onChange={(value) => change({ starts: value })} required />
              <DateTimeField label={texts.ends} value={ends} onChange={(value) => change({ ends: value })} check={endsTooEarly} required />
              <TextField label={texts.priceField} hint={texts.priceHint} value={price} onChange={(value) => change({ price: value })} check={textCheck("price", refusals)} />
              <RadioGroup label={texts.kind} value={kind} options={kinds.map((value) => ({ value, label: words.activityKind[value] }))} onChange={(value) => change({ kind: kinds.find((each) => each === value) ?? "ACTIVITY" })} />
              <Refused problem={problem} />
              <Button type="submit" busy={busy}>{texts.send}</Button>
            </Form>
          );
        }}
      </Answer>
    </Page>
  );
}
