import { register, registered } from "#shared/privacy/register.ts";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import { usePrivacyTexts } from "#client/texts/own/privacy.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./Privacy.module.css";

/** The processing register (AVG 13 and 30), as everybody may read it. */
export function Privacy() {
  const { language } = useTongue();
  const texts = usePrivacyTexts();
  return (
    <Page title={texts.title} lead={<p>{texts.lead(site.municipality)}</p>} actions={<><LinkButton to={paths.mine}>{texts.toMine}</LinkButton><Button look="quiet" onClick={() => print()}>{texts.print}</Button></>}>
      <div className={styles.page}>
        <div className={styles.columns}>
          <section aria-labelledby="rights">
            <h2 id="rights">{texts.rights}</h2>
            <ul className={styles.points}>{texts.rightsItems.map((item) => <li key={item}>{item}</li>)}</ul>
          </section>
          <section aria-labelledby="never" className={styles.bright}>
            <h2 id="never">{texts.never}</h2>
            <ul className={styles.points}>{texts.neverItems.map((item) => <li key={item}>{item}</li>)}</ul>
          </section>
        </div>
        <section aria-labelledby="register">
          <h2 id="register">{texts.register}</h2>
          <div className={styles.register}>
            {registered.map((id) => {
              const { title, what, why, seenBy, source, kept, afterErasure } = register[id][language];
              return (
                <article key={id}>
                  <h3>{title}</h3>
                  <Facts
                    items={[
                      { term: texts.what, fact: what },
                      { term: texts.why, fact: why },
                      { term: texts.seenBy, fact: seenBy },
                      { term: texts.source, fact: source },
                      { term: texts.kept, fact: kept },
                      { term: texts.afterErasure, fact: afterErasure ?? texts.nothing },
                      { term: texts.ground, fact: texts.grounds[register[id].ground] },
                    ]}
                  />
                </article>
              );
            })}
          </div>
        </section>
      </div>
    </Page>
  );
}
