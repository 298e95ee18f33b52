import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/main.css";
import { App } from "./app/App.tsx";
import { loadPage } from "./app/routes.tsx";
import { loadTexts } from "./texts/catalogue.ts";
import { chosenLanguage } from "./texts/languages.ts";

const language = chosenLanguage();
// A page whose code fails to come says so itself, within the frame of the site.
const [texts] = await Promise.all([loadTexts(language), loadPage(location.pathname).catch(() => undefined)]);
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode><App language={language} texts={texts} /></StrictMode>);
