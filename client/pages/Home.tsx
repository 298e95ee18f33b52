import { Page } from "#client/ui/Page.tsx";
import { useTexts } from "#client/texts/use-texts.ts";

export function Home() {
  const { shell } = useTexts();
  return <Page title={shell.home} />;
}
