import { Suspense, useEffect, useRef } from "react";
import { Route, Routes, useLocation, useNavigationType } from "react-router";
import { Loading } from "#client/ui/Loading.tsx";
import { useTexts } from "#client/texts/use-texts.ts";
import { ConnectionStatus } from "./ConnectionStatus.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { routes } from "./routes.tsx";
import styles from "./Shell.module.css";
import { useKeptFocus } from "./use-kept-focus.ts";

/** What stands around every page. */
export function Shell() {
  const { shell } = useTexts();
  const { pathname } = useLocation();
  const shellRef = useRef<HTMLDivElement>(null);
  useTopOfPage(pathname);
  useKeptFocus(shellRef);
  return (
    <div ref={shellRef} className={styles.shell}>
      <a className={styles.skip} href="#inhoud">{shell.skip}</a>
      <Header />
      <ConnectionStatus />
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        <ErrorBoundary resetOn={pathname}>
          <Suspense fallback={<Loading label={shell.loading} />}>
            <Routes>
              {routes.map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />)}
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}

/** Going to another page starts at its top; going back returns to where one was, which the browser does. */
function useTopOfPage(pathname: string): void {
  const how = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (how !== "POP") scrollTo(0, 0);
  }, [pathname, how]);
}
