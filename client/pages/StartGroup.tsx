import { useQuery } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { GroupTraits, type Traits } from "#client/features/group/GroupTraits.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";

const StartGroupQuery = graphql(`
  query StartGroupPage {
    wijken { id name themes { id title } }
  }
`);

const StartGroupMutation = graphql(`
  mutation StartGroup($input: StartGroupInput!) {
    startGroup(input: $input) {
      ... on GroupChanged { group { id } }
      ... on Refusal { reason }
    }
  }
`);

const empty: Traits & { readonly wijk: string } = { name: "", about: "", wijk: "", visibility: "PUBLIC", joining: "OPEN", themeIds: [], wijkIds: [], wholeTown: false };

export function StartGroup() {
  const { groups: texts } = useTexts();
  const { viewer, loading } = useSession();
  const [wijkInAddress] = useFilter("wijk");
  const navigate = useNavigate();
  const answer = useQuery(StartGroupQuery);
  const draft = useDraft("start-group-2", empty);
  const { run, busy, problem } = useAct(StartGroupMutation);
  const { wijk: chosen, ...traits } = draft.value;
  const wijk = chosen || wijkInAddress || viewer?.wijk?.id || "";
  const change = (next: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...next }));
  const start = async () => {
    const done = await run({ input: { ...traits, themeIds: [...traits.themeIds], wijkIds: [...traits.wijkIds], name: traits.name.trim(), about: traits.about.trim(), wijkId: wijk } });
    if (!done) return;
    draft.clear();
    void navigate(paths.group(done.group.id));
  };
  return (
    <Page title={texts.startTitle} lead={<p>{texts.startLead}</p>}>
      <Answer of={answer}>
        {({ wijken }) => (
          <Form onSubmit={start}>
            {!viewer && !loading && <SignInFirst why={texts.signInFirst} />}
            {draft.restored && <Notice kind="info">{texts.kept}</Notice>}
            <GroupTraits value={traits} onChange={change} wijken={wijken} home={wijk}>
              <Select label={texts.forWijk} value={wijk} placeholder={texts.pickWijk} options={wijken.map((each) => ({ value: each.id, label: each.name }))} onChange={(value) => change({ wijk: value, themeIds: [], wijkIds: [] })} required />
            </GroupTraits>
            <Refused problem={problem} />
            <Button type="submit" busy={busy}>{texts.send}</Button>
          </Form>
        )}
      </Answer>
    </Page>
  );
}
