import { useState } from "react";
import { Link, NavLink, useLocation } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

const administrationRoles = ["ADMINISTRATOR", "COUNCIL_READER", "WIJKREGISSEUR", "ORGANISATION_EDITOR"];
const municipalRoles = ["WIJKREGISSEUR", "WIJKWETHOUDER", "CLUSTERTEAM_MANAGER", "WETHOUDER"];

export function Header() {
  const { shell } = useTexts();
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  // The menu was opened on a page, and is closed again on the next.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === pathname;
  const hasDesk = viewer?.roles.some(({ kind }) => municipalRoles.includes(kind)) ?? false;
  const items = [
    viewer?.wijk ? [paths.wijk(viewer.wijk.id), shell.myWijk] : [paths.home, shell.home],
    [paths.initiatives(), shell.initiatives],
    [paths.groups(), shell.groups],
    [paths.agenda(), shell.agenda],
    [paths.money(), shell.money],
    [paths.howItWorks, shell.howItWorks],
    ...(hasDesk ? [[paths.desk, shell.desk]] : []),
    ...(viewer?.roles.some(({ kind }) => administrationRoles.includes(kind)) ? [[paths.administration, shell.administration]] : []),
  ] as [string, string][];
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link className={styles.brand} to={paths.home}>
          <BrandMark />
          <span>{site.name} <span className={styles.town}>{site.municipality}</span></span>
        </Link>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls="hoofdmenu" onClick={() => setOpenOn(open ? null : pathname)}>
          {shell.menu}
        </button>
        <nav id="hoofdmenu" aria-label={shell.mainMenu} className={styles.nav} data-open={open}>
          <ul>
            {items.map(([to, label]) => (
              <li key={to}><NavLink to={to} end={to === paths.home}>{label}</NavLink></li>
            ))}
          </ul>
          <div className={styles.menuLanguages}><LanguageSwitch /></div>
        </nav>
        <div className={styles.side}>
          <div className={styles.languages}><LanguageSwitch /></div>
          {viewer ? (
            <>
              <Link className={styles.bell} to={paths.notices}>
                <Bell />
                {viewer.unreadNotices > 0 && <span className={styles.count} aria-hidden="true">{viewer.unreadNotices}</span>}
                <VisuallyHidden>{shell.unread(viewer.unreadNotices)}</VisuallyHidden>
              </Link>
              <Link className={styles.me} to={paths.mine}><span className={styles.name}>{viewer.name}</span></Link>
            </>
          ) : (
            <Link className={styles.me} to={paths.signIn(pathname === paths.signIn() ? undefined : pathname + search)}>{shell.signIn}</Link>
          )}
        </div>
      </div>
      <div className={styles.bands} aria-hidden="true" />
    </header>
  );
}

function Bell() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21.5h4" />
    </svg>
  );
}

/** A tree on the brink, the green at the heart of an old village in the Gooi. */
function BrandMark() {
  return (
    <svg width="32" height="32" viewBox="0 0 30 30" aria-hidden="true">
      <circle cx="15" cy="15" r="14.5" fill="#e3b44c" />
      <path d="M4 18h22M7 22h16M15 18V7m0 0c-5 0-6 4-6 6m6-6c5 0 6 4 6 6" stroke="#0a3638" strokeWidth="2.2" fill="none" strokeLinecap="round" />
    </svg>
  );
}
