import { register, registered } from "#shared/privacy/register.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import styles from "./OwnData.module.css";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

// Those whom a wijk names as its contacts stand there without an account.
const ofAccounts = registered.filter((id) => id !== "contacts");

/** What goes and what stays, as the register has it. */
export function WhatErasingDoes() {
  const { language } = useTongue();
  const { erase } = useOwnDataTexts();
  const entries = ofAccounts.map((id) => register[id][language]);
  return (
    <div className={styles.fate}>
      <section aria-labelledby="goes">
        <h4 id="goes">{erase.goes}</h4>
        <ul className={styles.list}>{entries.filter(({ afterErasure }) => afterErasure === null).map(({ title }) => <li key={title}>{title}</li>)}</ul>
      </section>
      <section aria-labelledby="stays">
        <h4 id="stays">{erase.stays}</h4>
        <p>{erase.staysWhy}</p>
        <dl>{entries.filter(({ afterErasure }) => afterErasure !== null).map(({ title, afterErasure }) => <div key={title}><dt>{title}</dt><dd>{afterErasure}</dd></div>)}</dl>
      </section>
    </div>
  );
}
