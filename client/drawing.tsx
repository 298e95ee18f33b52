// The server's end of the client: the same site, drawn once for one address and what was read for it.
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { ApolloLink } from "@apollo/client";
import { clientOver } from "./app/apollo.ts";
import { App } from "./app/App.tsx";
import { loadPage } from "./app/routes.tsx";
import { Shell } from "./app/Shell.tsx";
import { firstAnswers } from "./lib/first-data.ts";
import { tellSite } from "./lib/site.ts";
import { loadTexts } from "./texts/catalogue.ts";
import type { Language } from "./texts/languages.ts";

export interface ToDraw {
  /** Path and query. */
  readonly address: string;
  readonly language: Language;
  /** The first data of the page, as its HTML carries them. */
  readonly first: string;
}

export interface Drawn {
  readonly title: string | null;
  readonly html: string;
}

/** Draws pages of one site: its JSON as the HTML carries it. */
export function drawingOf(site: string): (toDraw: ToDraw) => Promise<Drawn> {
  tellSite(site);
  return async ({ address, language, first }) => {
    const [texts] = await Promise.all([loadTexts(language), loadPage(address.split("?")[0] ?? "/")]);
    const client = clientOver(ApolloLink.empty());
    const drawn = renderToString(
      <StrictMode>
        <App language={language} texts={texts} first={firstAnswers(first, () => address)} connection={{ client, reset: () => Promise.resolve() }}>
          <StaticRouter location={address}><Shell /></StaticRouter>
        </App>
      </StrictMode>,
    );
    // What React would lift into the head stands in front: only the title.
    return { title: /^<title>(.*?)<\/title>/su.exec(drawn)?.[1] ?? null, html: drawn.slice(drawn.indexOf("<div")) };
  };
}
