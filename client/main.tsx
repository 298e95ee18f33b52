import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/main.css";
import { connect } from "./app/apollo.ts";
import { App } from "./app/App.tsx";
import { loadPage } from "./app/routes.tsx";
import { Shell } from "./app/Shell.tsx";
import { firstAnswers } from "./lib/first-data.ts";
import { loadTexts } from "./texts/catalogue.ts";
import { chosenLanguage } from "./texts/languages.ts";

const language = chosenLanguage();
// A page whose code fails to come says so itself, within the frame of the site.
const [texts] = await Promise.all([loadTexts(language), loadPage(location.pathname).catch(() => undefined)]);
const first = firstAnswers(document.getElementById("first")?.textContent, () => location.pathname + location.search);
const site = (
  <StrictMode>
    <App language={language} texts={texts} first={first} connection={connect()}>
      <BrowserRouter><Shell /></BrowserRouter>
    </App>
  </StrictMode>
);
const root = document.getElementById("root");
if (root?.firstElementChild) hydrateRoot(root, site);
else if (root) createRoot(root).render(site);
// From here on buttons work; until then links do, and what is typed stays.
performance.mark("alive");
