import { useState } from "react";
import { feedRhythms } from "#shared/feeds/faults.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const FollowFeedMutation = graphql(`
  mutation FollowFeed($input: FollowFeedInput!) {
    followFeed(input: $input) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }
  }
`);

interface FollowFeedProps {
  readonly organisationId: string;
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
}
const blank = { address: "", wijkId: "", usualPlace: "", everyHours: "6" };

export function FollowFeed({ organisationId, wijken }: FollowFeedProps) {
  const texts = useFeedTexts();
  const [typed, setTyped] = useState(blank);
  const { run, busy, problem } = useAct(FollowFeedMutation);
  const change = (next: Partial<typeof blank>) => setTyped((before) => ({ ...before, ...next }));
  const send = async () => {
    if (await run({ input: { ...typed, everyHours: Number(typed.everyHours), organisationId } })) setTyped(blank);
  };
  return (
    <Card heading={texts.follow}>
      <Form onSubmit={send} label={texts.follow}>
        <TextField label={texts.feedAddress} hint={texts.feedAddressHint} type="url" autoComplete="off" value={typed.address} onChange={(address) => change({ address })} check={(value) => (/^(?:https?|webcals?):\/\/\S+\.\S+$/iu.test(value.trim()) ? null : texts.badAddress)} required />
        <Select label={texts.feedWijk} value={typed.wijkId} placeholder={texts.pickWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={(wijkId) => change({ wijkId })} required />
        <TextField label={texts.usualPlace} hint={texts.usualPlaceHint} value={typed.usualPlace} onChange={(usualPlace) => change({ usualPlace })} required />
        <Select label={texts.rhythm} value={typed.everyHours} options={feedRhythms.map((hours) => ({ value: String(hours), label: texts.everyHours(hours) }))} onChange={(everyHours) => change({ everyHours })} required />
        <Refused problem={problem} />
        <Button type="submit" busy={busy}>{texts.followNow}</Button>
      </Form>
    </Card>
  );
}
