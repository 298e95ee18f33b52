import { ApolloProvider } from "@apollo/client/react";
import type { ReactNode } from "react";
import { type FirstAnswers, FirstAnswersContext } from "#client/lib/first-data.ts";
import type { Texts } from "#client/texts/catalogue.ts";
import type { Language } from "#client/texts/languages.ts";
import type { Connection } from "./apollo.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { SessionProvider } from "./Session.tsx";
import { TongueProvider } from "./Tongue.tsx";

interface AppProps {
  readonly language: Language;
  readonly texts: Texts;
  readonly first: FirstAnswers;
  readonly connection: Connection;
  /** The shell within a router: the browser's, or that of one address. */
  readonly children: ReactNode;
}

/** The whole site: as the browser shows it, and as the server draws it for who has just come. */
export function App({ language, texts, first, connection: { client, reset }, children }: AppProps) {
  return (
    <TongueProvider language={language} texts={texts}>
      <ErrorBoundary>
        <ApolloProvider client={client}>
          <FirstAnswersContext value={first}>
            <SessionProvider reset={reset}>{children}</SessionProvider>
          </FirstAnswersContext>
        </ApolloProvider>
      </ErrorBoundary>
    </TongueProvider>
  );
}
