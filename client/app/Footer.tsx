import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Footer.module.css";

export function Footer() {
  const { shell } = useTexts();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p className={styles.line}>{shell.footerLine(site.name, site.municipality)}</p>
          {site.demo && <p className={styles.demo}>{shell.demoNote}</p>}
        </div>
        <nav aria-label={shell.footerMenu}>
          <ul>
            <li><Link to={paths.howItWorks}>{shell.howItWorks}</Link></li>
            <li><Link to={paths.organisations}>{shell.organisations}</Link></li>
            <li><Link to={paths.money()}>{shell.money}</Link></li>
            <li><Link to={paths.privacy}>{shell.privacy}</Link></li>
            {site.demo && <li><Link to={paths.mailbox}>{shell.mailbox}</Link></li>}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
