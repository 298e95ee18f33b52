import { ApolloProvider } from "@apollo/client/react";
import { BrowserRouter } from "react-router";
import type { Texts } from "#client/texts/catalogue.ts";
import type { Language } from "#client/texts/languages.ts";
import { connect } from "./apollo.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { SessionProvider } from "./Session.tsx";
import { Shell } from "./Shell.tsx";
import { TongueProvider } from "./Tongue.tsx";

const { client, reset } = connect();

export function App({ language, texts }: { readonly language: Language; readonly texts: Texts }) {
  return (
    <TongueProvider language={language} texts={texts}>
      <ErrorBoundary>
        <ApolloProvider client={client}>
          <SessionProvider reset={reset}>
            <BrowserRouter>
              <Shell />
            </BrowserRouter>
          </SessionProvider>
        </ApolloProvider>
      </ErrorBoundary>
    </TongueProvider>
  );
}
