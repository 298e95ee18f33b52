import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/main.css";
import { App } from "./app/App.tsx";
import { loadTexts } from "./texts/catalogue.ts";
import { chosenLanguage } from "./texts/languages.ts";

const language = chosenLanguage();
const texts = await loadTexts(language);
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode><App language={language} texts={texts} /></StrictMode>);
