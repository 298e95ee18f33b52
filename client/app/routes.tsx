import { lazy, type ComponentType, type LazyExoticComponent } from "react";

type Page = LazyExoticComponent<ComponentType> | ComponentType;

/** A page's code comes when somebody goes there. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): Page {
  return lazy(async () => ({ default: (await load())[name] }));
}

/** The addresses of the site, in Dutch, as they stand in letters and wijkkranten: once given they stay. */
export const routes: readonly { readonly path: string; readonly Page: Page }[] = [
  { path: "/", Page: page(() => import("#client/pages/Home.tsx"), "Home") },
  { path: "/initiatief/:id", Page: page(() => import("#client/pages/initiative/InitiativePage.tsx"), "InitiativePage") },
  { path: "*", Page: page(() => import("#client/pages/NotFound.tsx"), "NotFound") },
];
