import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";

const Roles_viewer = graphql(`
  fragment Roles_viewer on Viewer {
    id
    roles { kind wijk { id name } organisation { id name } }
  }
`);

/** What the municipality or an organisation entrusted this person with; nothing for who is simply a resident. */
export function Roles({ viewer }: { readonly viewer: FragmentType<typeof Roles_viewer> }) {
  const { words } = useTexts();
  const mine = useMineTexts();
  const { roles } = usePart(Roles_viewer, viewer);
  const entrusted = roles.filter(({ kind }) => kind !== "RESIDENT");
  if (!entrusted.length) return null;
  return (
    <Card heading={mine.roles}>
      <ul>
        {entrusted.map(({ kind, wijk, organisation }) => {
          const place = wijk?.name ?? organisation?.name;
          return <li key={`${kind} ${place ?? ""}`}>{place ? mine.roleIn(words.roleKind[kind], place) : words.roleKind[kind]}</li>;
        })}
      </ul>
    </Card>
  );
}
